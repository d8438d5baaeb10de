import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, Workbook, type Worksheet } from 'exceljs';
import { READ_LIMITS, type ReadLimits } from '../limits';
import { readFile } from '../read-file';
import type { ExplicitMapping, ReadResult, RememberedMapping } from '../read-result';
import type { RowOfKind, UploadKind } from '../rows';
import { UploadRefused } from '../upload-refused';
import { type ReadJob, type ReadMessage, reviveRow } from '../wire';
import { makeParts } from './make-parts';
import { makeZip, type ZipPart } from './make-zip';

const folder = mkdtempSync(join(tmpdir(), 'sejalan-read-'));
let made = 0;

/** For `afterAll`: leaves nothing behind in the temporary folder. */
export function removeSavedFiles(): void {
  rmSync(folder, { recursive: true, force: true });
}

export function saveFile(content: string | Buffer, extension = '.xlsx'): string {
  const path = join(folder, `${(made += 1)}${extension}`);
  writeFileSync(path, content);
  return path;
}

export const saveZip = (parts: readonly ZipPart[]): string => saveFile(makeZip(parts));

export const saveSheet = (sheet: string): string => saveZip(makeParts({ sheet }));

/** Writes rows as a spreadsheet program would; `arrange` adds merges, formats and more sheets. */
export async function saveWorkbook(
  rows: readonly (readonly CellValue[])[],
  arrange: (sheet: Worksheet, workbook: Workbook) => void = () => undefined,
): Promise<string> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Lembar1');
  for (const row of rows) sheet.addRow([...row]);
  arrange(sheet, workbook);
  return saveFile(Buffer.from(await workbook.xlsx.writeBuffer()));
}

/** Reads in this process what `readUpload` reads in a child; rows cross JSON as they do there. */
export async function readHere<K extends UploadKind>(
  path: string,
  kind: K,
  more: {
    fileName?: string;
    limits?: Partial<ReadLimits>;
    mapping?: ExplicitMapping;
    remembered?: readonly RememberedMapping[];
  } = {},
): Promise<ReadResult<K>> {
  const limits = { ...READ_LIMITS, ...more.limits };
  const job: ReadJob = {
    path,
    fileName: more.fileName ?? path,
    kind,
    limits,
    mapping: more.mapping,
    remembered: more.remembered,
  };
  const rows: RowOfKind[K][] = [];
  for await (const message of readFile(job)) {
    const arrived = JSON.parse(JSON.stringify(message)) as ReadMessage;
    if (arrived.type === 'row') rows.push(reviveRow(kind, arrived.row));
    if (arrived.type === 'end') return { ...arrived, rows };
  }
  throw new Error('no end message');
}

/** The refusal of a file, so that a test can look at its code, status and words. */
export async function refusalOf(
  path: string,
  kind: UploadKind = 'kegiatan-desa',
  more: { fileName?: string; limits?: Partial<ReadLimits> } = {},
): Promise<UploadRefused> {
  try {
    await readHere(path, kind, more);
  } catch (error) {
    if (error instanceof UploadRefused) return error;
    throw error;
  }
  throw new Error('the file was read');
}
