import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { cleanText } from '../clean-text';
import type { ReadLimits } from '../limits';
import type { Cell, Table, TableRow } from '../table';
import { UploadRefused } from '../upload-refused';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a CSV in UTF-8, in UTF-16 ("Unicode Text" of Excel) or, where the bytes are neither, in
 * Windows-1252 as Excel writes it.
 */
export async function readCsv(path: string, limits: ReadLimits): Promise<Table> {
  const { records, isWindows } = await openRecords(path);
  if (records.length > limits.filledRows) {
    throw new UploadRefused(
      'too-many-rows',
      `CSV ini melebihi ${limits.filledRows.toLocaleString('id-ID')} baris. Bagi per OPD atau per kecamatan.`,
    );
  }
  const rows = records
    .map((record, index) => toRow(record, index + 1, limits))
    .filter((row) => row.cells.size > 0);
  return { sheet: 'CSV', rows, notices: isWindows ? ['CSV dibaca sebagai Windows-1252.'] : [] };
}

/** The records of a CSV as they stand in it, for writing them again. */
export async function readCsvTable(path: string): Promise<readonly (readonly string[])[]> {
  return (await openRecords(path)).records;
}

async function openRecords(path: string): Promise<{ records: string[][]; isWindows: boolean }> {
  const { text, isWindows } = decode(await readFile(path));
  refuseOtherKinds(text);
  return { records: parseRecords(text), isWindows };
}

function decode(bytes: Buffer): { text: string; isWindows: boolean } {
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), isWindows: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isWindows: false };
  } catch {
    return { text: decodeWindows1252(bytes), isWindows: true };
  }
}

/** A byte order mark, or every second byte empty at the start: letters and commas in UTF-16. */
function wideEncodingOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, Math.min(64, bytes.length - (bytes.length % 2)));
  if (start.length < 8) return undefined;
  const isEmptyAt = (parity: number) =>
    start.every((byte, index) => (index % 2 === parity ? byte === 0 : byte !== 0));
  if (isEmptyAt(1)) return 'utf-16le';
  return isEmptyAt(0) ? 'utf-16be' : undefined;
}

/** The characters of bytes 80-9F; Node 20's own decoder takes them for control characters. */
const WINDOWS_80_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => WINDOWS_80_9F[char.charCodeAt(0) - 0x80]!);
}

function refuseOtherKinds(text: string): void {
  if (!text.includes('\0') && !/^\s*<(?:!doctype|html|\?xml|table)/i.test(text)) return;
  throw new UploadRefused(
    'not-csv',
    'Berkas ini bukan CSV. Simpan sebagai "CSV UTF-8" atau unggah sebagai .xlsx.',
  );
}

function parseRecords(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? ` di sekitar baris ${error['lines']}` : '';
    throw new UploadRefused(
      'damaged',
      `Tanda kutip CSV tidak berpasangan${line}. Perbaiki baris itu, atau unggah sebagai .xlsx.`,
      { cause: error },
    );
  }
}

/** The separator found most often outside quotes on the line that has most of them, near the top. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n', 30);
  const most = (delimiter: string) =>
    Math.max(...lines.map((line) => line.split(delimiter).length));
  return [...DELIMITERS].sort((a, b) => most(b) - most(a))[0]!;
}

function toRow(record: readonly string[], number: number, limits: ReadLimits): TableRow {
  const cells = new Map<number, Cell>();
  record.forEach((raw, column) => {
    const text = cleanText(raw);
    if (text === '') return;
    if (column >= limits.columns) {
      throw new UploadRefused(
        'too-many-columns',
        `CSV ini terisi lebih dari ${limits.columns} kolom. Hapus kolom yang tidak perlu, lalu unggah lagi.`,
      );
    }
    const isCut = text.length > limits.cellChars;
    cells.set(column, {
      text: isCut ? text.slice(0, limits.cellChars) : text,
      kind: 'text',
      isFormula: false,
      isCut,
    });
  });
  return { number, cells };
}
