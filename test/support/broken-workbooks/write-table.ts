import { type CellValue, Workbook, type Worksheet } from 'exceljs';
import { makeParts } from '../../../libs/workbook/src/read/testing/make-parts';
import { makeZip } from '../../../libs/workbook/src/read/testing/make-zip';
import { type Planted, withPlanted } from './planted';
import type { Table } from './tables';

export const SHEET = 'Data Usulan';

export type Arrange = (workbook: Workbook, sheet: Worksheet) => void;

/** Writes a table with its planted errors as a spreadsheet program would, formats and all. */
export async function writeTable(
  { grid, merges }: Table,
  planted: readonly Planted[],
  arrange: Arrange = () => undefined,
): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  for (const row of withPlanted(grid, planted)) sheet.addRow(row);
  for (const area of merges) sheet.mergeCells(area);
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      cell.border = { bottom: { style: 'hair' } };
      if (typeof cell.value === 'number' && cell.value > 9_999) cell.numFmt = '#,##0';
    }),
  );
  arrange(workbook, sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export function writeCsv(
  { grid }: Table,
  planted: readonly Planted[],
  format: { delimiter: string; encoding: 'utf8' | 'latin1' },
): Buffer {
  const field = (value: CellValue) => {
    const text = value === null || value === undefined ? '' : String(value as string | number);
    return /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = withPlanted(grid, planted).map((row) => row.map(field).join(format.delimiter));
  return Buffer.from(`${lines.join('\r\n')}\r\n`, format.encoding);
}

/** `bare`: rows and cells without addresses; both: inline texts, no styles, no dimension */
export type RawForm = 'bare' | 'addressed';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const TYPES = 'application/vnd.openxmlformats';
const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${TYPES}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}-officedocument.spreadsheetml.worksheet+xml"/></Types>`;

/** A package as a program of another make writes it, tag by tag. */
export function writeRaw(
  { grid }: Table,
  planted: readonly Planted[],
  { form, prefix = '' }: { form: RawForm; prefix?: string },
): Buffer {
  const p = prefix;
  const rows = withPlanted(grid, planted).map((row, index) => {
    const cells = row.map((value, column) =>
      rawCell(value, { p, address: form === 'bare' ? undefined : addressOf(column, index + 1) }),
    );
    const at = form === 'bare' ? '' : ` r="${index + 1}" spans="1:${row.length}"`;
    return `<${p}row${at}>${cells.join('')}</${p}row>`;
  });
  const xmlns = p === '' ? 'xmlns' : `xmlns:${p.slice(0, -1)}`;
  const sheet = `<${p}worksheet ${xmlns}="${MAIN}"><${p}sheetData>${rows.join('')}<${p}row r="60"/></${p}sheetData></${p}worksheet>`;
  return makeZip(
    makeParts({ sheet, prefix }).map(({ name, content }) => ({
      name: name.replace('data.xml', 'sheet1.xml'),
      content: (name === '[Content_Types].xml' ? CONTENT_TYPES : String(content))
        .replace('worksheets/data.xml', 'worksheets/sheet1.xml')
        .replace('name="Data"', `name="${SHEET}"`),
    })),
  );
}

function rawCell(
  value: CellValue,
  { p, address }: { p: string; address: string | undefined },
): string {
  const at = address === undefined ? '' : ` r="${address}"`;
  // with addresses an empty cell is left out, as most programs do
  if (value === null || value === '') return address === undefined ? `<${p}c/>` : '';
  if (typeof value === 'number') return `<${p}c${at}><${p}v>${value}</${p}v></${p}c>`;
  if (typeof value === 'string')
    return `<${p}c${at} t="inlineStr"><${p}is><${p}t>${value.replaceAll('&', '&amp;')}</${p}t></${p}is></${p}c>`;
  return `<${p}c${at} t="e"><${p}v>#REF!</${p}v></${p}c>`;
}

const addressOf = (column: number, row: number): string =>
  `${String.fromCharCode(65 + column)}${row}`;
