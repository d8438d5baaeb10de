import { randomUUID } from 'node:crypto';
import { Workbook, type CellValue } from 'exceljs';
import {
  IMPORT_TABLES,
  addWorkbookExport,
  loadImportRows,
  readWorkbookKey,
  toExportedRow,
  type StoredImportRow,
} from '@app/database';
import { MANIFEST_SHEET, ROW_ID_HEADER, signManifest } from '@app/workbook';
import type { TestApp } from './test-app';

/** A sheet as a person at a desk has it: words by column header, in any order. */
export type SheetLine = Record<string, CellValue>;

export interface ExportedRenja {
  readonly manifest: string;
  /** the exported rows, each with its hidden id under `Kode baris` */
  readonly lines: readonly SheetLine[];
}

const HEADERS: Readonly<Record<string, keyof StoredImportRow>> = {
  [ROW_ID_HEADER]: 'id',
  kode_skpd: 'group_code',
  nama_skpd: 'group_name',
  kode_sub_giat: 'kode',
  nama_sub_giat: 'nama',
  pagu: 'pagu',
  lokasi_bl: 'lokasi_text',
  kelompok_sasaran: 'sasaran',
};

/** Exports the programs of one agency as they stand, and remembers them as the base. */
export async function exportRenja(
  { dataSource, tahapan: tahapanId }: TestApp,
  { pemdaCode, agency }: { pemdaCode: string; agency: string },
): Promise<ExportedRenja> {
  return dataSource.transaction(async (manager) => {
    const groups = [{ code: agency }];
    const rows = await loadImportRows(manager, 'renja', { tahapanId, pemdaCode, groups });
    const exported = { kind: 'renja', tahapanId, columns: Object.keys(HEADERS) } as const;
    const id = randomUUID();
    const now = new Date();
    await addWorkbookExport(manager, {
      ...{ ...exported, id, pemdaCode, opdId: Number(rows[0]!['opd_id']), createdBy: 'operator' },
      createdAt: now,
      base: rows.map((row) => toExportedRow('renja', row)),
    });
    const manifest = signManifest(
      {
        ...{ ...exported, exportId: id, kabupaten: pemdaCode, opd: agency },
        exportedAt: now.toISOString(),
      },
      await readWorkbookKey(manager),
    );
    return { manifest, lines: rows.map(toLine) };
  });
}

function toLine(row: StoredImportRow): SheetLine {
  return Object.fromEntries(
    Object.entries(HEADERS).map(([header, column]) => {
      const value = row[column] as CellValue;
      return [header, column === IMPORT_TABLES.renja.amount ? Number(value) : value];
    }),
  );
}

export interface WorkbookOptions {
  readonly manifest?: string | undefined;
  readonly sheet?: string;
  /** the order of the columns; absent: as exported */
  readonly headers?: readonly string[];
}

/** The workbook as it comes back. */
export async function writeRenja(
  lines: readonly SheetLine[],
  { manifest, sheet: name = 'Renja', headers = Object.keys(HEADERS) }: WorkbookOptions,
): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name);
  sheet.addRow(['Rencana Kerja 2027']);
  sheet.addRow([...headers]);
  for (const line of lines) sheet.addRow(headers.map((header) => line[header] ?? null));
  const id = headers.indexOf(ROW_ID_HEADER);
  if (id >= 0) sheet.getColumn(id + 1).hidden = true;
  if (manifest !== undefined) {
    const hidden = workbook.addWorksheet(MANIFEST_SHEET, { state: 'veryHidden' });
    hidden.getCell('A1').value = manifest;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
