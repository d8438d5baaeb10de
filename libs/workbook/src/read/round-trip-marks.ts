import { MANIFEST_SHEET, ROW_ID_HEADER } from '../manifest';
import { takeColumn } from './own-column';
import type { Table } from './table';
import type { OpenedSheet } from './xlsx/open-workbook';

/** How many rows of the manifest are read; it is far shorter. */
const MANIFEST_ROWS = 50;

export interface WithoutManifest {
  readonly sheets: readonly OpenedSheet[];
  /** the text of the manifest as it stands in the file, unverified; undefined where there is none */
  readonly manifest: string | undefined;
}

/** Sets the sheet of the manifest apart, so that nobody takes it for data. */
export async function takeManifest(sheets: readonly OpenedSheet[]): Promise<WithoutManifest> {
  const sheet = sheets.find(({ name }) => name === MANIFEST_SHEET);
  if (!sheet) return { sheets, manifest: undefined };
  const { rows } = await sheet.preview(MANIFEST_ROWS);
  const texts = rows.slice(0, MANIFEST_ROWS).flatMap(({ cells }) => [...cells.values()]);
  const manifest = texts.map(({ text }) => text).join('');
  return { sheets: sheets.filter((other) => other !== sheet), manifest };
}

/** The ids of exported rows move from their column to the rows they stand on. */
export function withoutRowCodes(table: Table): Table {
  const taken = takeColumn(table, ROW_ID_HEADER);
  return taken ? { ...taken.table, rowCodes: taken.texts } : table;
}
