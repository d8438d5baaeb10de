import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { readCsv } from './csv/read-csv';
import { UploadRefused } from './upload-refused';
import type { ReadJob } from './wire';
import { type OpenedWorkbook, openWorkbook } from './xlsx/open-workbook';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLE = Buffer.from('d0cf11e0', 'hex');
const SAVE_AS =
  'Buka di Excel atau LibreOffice, simpan sebagai "Buku Kerja Excel (.xlsx)", lalu unggah lagi.';

/**
 * Opens the upload by its extension, after its first bytes agree.
 * @throws UploadRefused when the file is not what its name says
 */
export async function openUpload({ path, fileName, limits }: ReadJob): Promise<OpenedWorkbook> {
  const start = await firstBytes(path);
  const extension = extname(fileName).toLowerCase();
  refuseOtherKinds(extension, start);
  if (extension === '.xlsx') return openWorkbook(path, limits);
  const table = await readCsv(path, limits);
  const read = () => Promise.resolve(table);
  return {
    sheets: [{ name: table.sheet, isHidden: false, preview: read, read }],
    close: () => undefined,
  };
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function refuseOtherKinds(extension: string, start: Buffer): void {
  if (start.length === 0) throw new UploadRefused('empty', 'Berkas kosong.');
  if (start.equals(OLE)) throw oldFormat(extension);
  if (extension === '.xlsm') {
    throw new UploadRefused(
      'macro',
      `Berkas .xlsm dapat memuat makro dan tidak diterima. ${SAVE_AS}`,
    );
  }
  if (extension === '.xlsx' && !start.equals(ZIP)) {
    throw new UploadRefused(
      'not-xlsx',
      `Isi berkas ini bukan buku kerja Excel meskipun namanya .xlsx. ${SAVE_AS}`,
    );
  }
  if (/^\.(?:csv|txt|tsv)$/.test(extension) && start.equals(ZIP)) {
    throw new UploadRefused(
      'not-csv',
      `Isi berkas ini bukan CSV meskipun namanya ${extension}. ${SAVE_AS}`,
    );
  }
  if (!/^\.(?:xlsx|csv|txt|tsv)$/.test(extension)) {
    throw new UploadRefused('not-xlsx', `Yang diterima hanya berkas .xlsx dan .csv. ${SAVE_AS}`);
  }
}

/** Old .xls files and locked .xlsx files look the same from outside; the name tells which is likely. */
function oldFormat(extension: string): UploadRefused {
  return extension === '.xlsx'
    ? new UploadRefused(
        'password',
        `Berkas dikunci kata sandi, atau berkas .xls lama yang diganti namanya. Hapus kata sandinya. ${SAVE_AS}`,
      )
    : new UploadRefused('old-xls', `Format Excel lama (.xls) tidak diterima. ${SAVE_AS}`);
}
