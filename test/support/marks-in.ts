import { type Cell, Workbook, type Worksheet } from 'exceljs';

/** The red of a wrong cell. */
const RED = 'FFFFD1D3';

export interface Marks {
  /** cells filled red, in the order of the sheet */
  readonly red: readonly string[];
  /** texts of comments by cell */
  readonly comments: ReadonlyMap<string, string>;
  /** texts of the column *Status Impor* by row, without its header */
  readonly statuses: ReadonlyMap<number, string>;
}

/** Opens a workbook with a reader that shares nothing with the writer. */
export async function openSecond(content: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  // exceljs types an older Buffer
  await workbook.xlsx.load(content as unknown as Parameters<Workbook['xlsx']['load']>[0]);
  return workbook;
}

/** What the second reader sees of our marks on one sheet. */
export function marksIn(sheet: Worksheet): Marks {
  const red: string[] = [];
  const comments = new Map<string, string>();
  const statuses = new Map<number, string>();
  let statusColumn = 0;
  eachCell(sheet, (cell) => {
    const { address, fill } = cell;
    if (cell.isMerged && cell.master.address !== address) return;
    if (fill?.type === 'pattern' && fill.fgColor?.argb === RED) red.push(address);
    if (cell.note) comments.set(address, textOf(cell.note));
    if (cell.text === 'Status Impor') statusColumn = cell.fullAddress.col;
    else if (statusColumn > 0 && cell.fullAddress.col === statusColumn && cell.text !== '')
      statuses.set(cell.fullAddress.row, cell.text);
  });
  return { red, comments, statuses };
}

/** Every value of the workbook but what an annotated return adds, by sheet and cell. */
export function valuesIn(workbook: Workbook): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const sheet of workbook.worksheets) {
    if (sheet.getCell('A1').text.startsWith('Daftar sel yang perlu diperbaiki')) continue;
    let statusColumn = 0;
    eachCell(sheet, (cell) => {
      if (cell.text === 'Status Impor') statusColumn = cell.fullAddress.col;
      if (cell.value === null || cell.fullAddress.col === statusColumn) return;
      values.set(`${sheet.name}!${cell.address}`, cell.value);
    });
  }
  return values;
}

function eachCell(sheet: Worksheet, look: (cell: Cell) => void): void {
  sheet.eachRow({ includeEmpty: true }, (row) => row.eachCell({ includeEmpty: true }, look));
}

function textOf(note: Cell['note']): string {
  if (typeof note === 'string') return note;
  return (note?.texts ?? []).map(({ text }) => text).join('');
}
