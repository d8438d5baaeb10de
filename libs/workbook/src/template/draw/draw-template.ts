import { Rupiah } from '@app/vocabulary';
import { MANIFEST_SHEET, ROW_ID_HEADER } from '../../manifest';
import { STYLES } from '../../write/draw/cell-styles';
import {
  openWorkbook,
  setCell,
  setRule,
  type StreamedSheet,
  type StreamedWorkbook,
} from '../../write/draw/exceljs-streaming';
import { hasSen } from '../../write/draw/exact-amount';
import { columnLetter, coverOptions, sheetOptions } from '../../write/draw/page';
import { linesNeeded } from '../../write/draw/text-lines';
import { safeText } from '../../write/safe-cell';
import type { SheetLayout } from '../../write/sheet-layout';
import { choiceFormula, inOrder, keysName, valuesName } from '../choice-formula';
import {
  EMPTY_ROWS,
  GUIDE_SHEET,
  LISTS_SHEET,
  type TemplateCell,
  type TemplateColumn,
  type TemplateWorkbook,
} from '../template';
import { templateCell } from '../template-cell';
import { AMOUNT_WITH_SEN, COLUMN_STYLES, ID_STYLE, INPUT_STYLES } from './template-styles';

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const GUIDE_WIDTH = 110;
const LINE_HEIGHT = 12.5;
const ROWS_PER_TURN = 500;
/** A spreadsheet allows rows of 409 points. */
const MOST_LINES = 30;

/** What people may do on the protected sheet besides filling in its open cells. */
const ALLOWED = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

/** Writes the workbook to its end; runs inside the child process. */
export async function drawTemplate(template: TemplateWorkbook, path: string): Promise<void> {
  const workbook = openWorkbook(path, { creator: 'Sejalan', created: new Date() });
  await drawTable(workbook, template);
  await drawGuide(workbook, template);
  await drawLists(workbook, template);
  drawManifest(workbook, template.manifest);
  await workbook.commit();
}

async function drawTable(workbook: StreamedWorkbook, template: TemplateWorkbook): Promise<void> {
  const { columns, rows, emptyCells } = template;
  const sheet = workbook.addWorksheet(
    template.sheet,
    sheetOptions(asLayout(template), template.head, {
      firstHead: HEADER_ROW,
      lastHead: HEADER_ROW,
    }),
  );
  await sheet.protect('', ALLOWED);
  sheet.columns = [
    { width: 10, hidden: true, style: COLUMN_STYLES.code },
    ...columns.map(({ width, kind }) => ({ width, style: COLUMN_STYLES[kind] })),
  ];
  drawHead(sheet, template);
  let next = FIRST_ROW;
  for (const { id, cells } of rows) {
    setCell(sheet, next, 1, String(id), ID_STYLE);
    drawRow(sheet, next, columns, cells);
    if (next % ROWS_PER_TURN === 0) await turn();
    next += 1;
  }
  for (let row = 0; row < EMPTY_ROWS; row += 1) {
    setCell(sheet, next, 1, null, ID_STYLE);
    drawRow(sheet, next, columns, emptyCells);
    next += 1;
  }
  // From the hidden ids on: what is sorted by the arrows must take them along.
  sheet.autoFilter = `A${HEADER_ROW}:${columnLetter(columns.length + 1)}${next - 1}`;
  for (const [index, column] of columns.entries())
    guideCells(sheet, index, column, { columns, last: next - 1 });
  sheet.commit();
}

/** The page is set up as that of a report; the hidden column takes no room on paper. */
function asLayout({ sheet, title, columns, frozenColumns }: TemplateWorkbook): SheetLayout {
  return {
    name: sheet,
    heading: title,
    about: title,
    note: '',
    whenEmpty: '',
    paper: 'A3',
    frozenColumns: frozenColumns + 1,
    tabColor: '0F4C4A',
    columns: [
      { title: ROW_ID_HEADER, width: 0, kind: 'code' },
      ...columns.map(({ title: name, width }) => ({ title: name, width, kind: 'text' as const })),
    ],
  };
}

function drawHead(sheet: StreamedSheet, { title, head, columns }: TemplateWorkbook): void {
  setCell(sheet, 1, 2, safeText(title), STYLES.heading);
  sheet.getRow(1).height = 24;
  setCell(sheet, 2, 2, safeText(head.context), STYLES.stage);
  setCell(
    sheet,
    3,
    2,
    `Isi mulai baris ${FIRST_ROW}; kolom bertanda * wajib. Cara mengisi ada di lembar ${GUIDE_SHEET}.`,
    STYLES.stage,
  );
  setCell(sheet, HEADER_ROW, 1, ROW_ID_HEADER, STYLES.title);
  for (const [index, column] of columns.entries())
    setCell(
      sheet,
      HEADER_ROW,
      index + 2,
      headerOf(column),
      column.field === undefined ? STYLES.title : STYLES.group,
    );
  const lines = columns.map((column) => linesNeeded(headerOf(column), column.width - 4, 'bold'));
  sheet.getRow(HEADER_ROW).height = Math.max(...lines) * LINE_HEIGHT + 10;
  for (let row = 1; row <= HEADER_ROW; row += 1) sheet.getRow(row).commit();
}

const headerOf = ({ title, required }: TemplateColumn): string => (required ? `${title} *` : title);

function drawRow(
  sheet: StreamedSheet,
  row: number,
  columns: readonly TemplateColumn[],
  cells: readonly TemplateCell[],
): void {
  for (const [index, { kind }] of columns.entries()) {
    const value = cells[index] ?? null;
    const sen = kind === 'amount' && value !== null && hasSen(Rupiah.parse(value));
    const style = sen ? AMOUNT_WITH_SEN : INPUT_STYLES[kind];
    setCell(sheet, row, index + 2, templateCell(kind, value), style);
  }
  sheet.getRow(row).height = heightOf(columns, cells);
  sheet.getRow(row).commit();
}

/** As high as the longest text that is wrapped: no program fits the rows of a workbook it opens. */
function heightOf(columns: readonly TemplateColumn[], cells: readonly TemplateCell[]): number {
  const lines = columns.map(({ kind, width }, index) => {
    const wraps = kind === 'text' || kind === 'code';
    return wraps ? linesNeeded(cells[index] ?? '', width - 3) : 1;
  });
  return Math.min(MOST_LINES, Math.max(1, ...lines)) * LINE_HEIGHT + 4;
}

/** The words beside a cell and the list to choose from; other values are warned of, not refused. */
function guideCells(
  sheet: StreamedSheet,
  index: number,
  column: TemplateColumn,
  { columns, last }: { readonly columns: readonly TemplateColumn[]; readonly last: number },
): void {
  const letter = columnLetter(index + 2);
  const { choice, title, prompt } = column;
  setRule(sheet, `${letter}${FIRST_ROW}:${letter}${last}`, {
    ...(choice
      ? { type: 'list', formulae: [choiceFormula(choice, columns, FIRST_ROW)] }
      : { type: 'any' }),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title.slice(0, 32),
    prompt: prompt.slice(0, 255),
    showErrorMessage: choice !== undefined,
    errorStyle: 'warning',
    errorTitle: 'Tidak ada dalam daftar',
    error: 'Isian ini tidak ada dalam daftar pilihan. Tetap pakai?',
  });
}

async function drawGuide(workbook: StreamedWorkbook, template: TemplateWorkbook): Promise<void> {
  const sheet = workbook.addWorksheet(GUIDE_SHEET, coverOptions(template.head));
  await sheet.protect('', { formatColumns: true, formatRows: true });
  sheet.columns = [{ width: 28 }, { width: GUIDE_WIDTH - 28 }];
  setCell(sheet, 1, 1, `Cara mengisi ${template.sheet}`, STYLES.heading);
  sheet.getRow(1).height = 24;
  let row = 3;
  for (const line of template.guide) {
    setCell(sheet, row, 1, safeText(line), STYLES.context);
    sheet.mergeCells(row, 1, row, 2);
    sheet.getRow(row).height = linesNeeded(line, GUIDE_WIDTH - 2) * LINE_HEIGHT + 6;
    row += 1;
  }
  row += 1;
  setCell(sheet, row, 1, 'Kolom', STYLES.group);
  setCell(sheet, row, 2, 'Yang diisikan', STYLES.group);
  for (const column of template.columns) {
    row += 1;
    setCell(sheet, row, 1, headerOf(column), STYLES.coverLabel);
    setCell(sheet, row, 2, column.prompt, INPUT_STYLES.text);
    sheet.getRow(row).height = linesNeeded(column.prompt, GUIDE_WIDTH - 32) * LINE_HEIGHT + 6;
  }
  sheet.commit();
}

/** Each list in a column of its own, behind it its keys; both carry a name. */
async function drawLists(workbook: StreamedWorkbook, { lists }: TemplateWorkbook): Promise<void> {
  const sheet = workbook.addWorksheet(LISTS_SHEET, { state: 'hidden' });
  await sheet.protect('', {});
  const columns = lists
    .map(inOrder)
    .flatMap(({ name, values, keys }) => [
      { name: valuesName(name), cells: values },
      ...(keys ? [{ name: keysName(name), cells: keys }] : []),
    ]);
  for (const [index, { name, cells }] of columns.entries()) {
    const letter = columnLetter(index + 1);
    const last = Math.max(2, cells.length + 1);
    workbook.definedNames.add(`'${LISTS_SHEET}'!$${letter}$2:$${letter}$${last}`, name);
  }
  const longest = Math.max(0, ...columns.map(({ cells }) => cells.length));
  for (let row = 0; row <= longest; row += 1) {
    for (const [index, { name, cells }] of columns.entries()) {
      const text = row === 0 ? name : cells[row - 1];
      if (text !== undefined) setCell(sheet, row + 1, index + 1, safeText(text), STYLES.about);
    }
    sheet.getRow(row + 1).commit();
    if (row % ROWS_PER_TURN === 0) await turn();
  }
  sheet.commit();
}

function drawManifest(workbook: StreamedWorkbook, manifest: string): void {
  const sheet = workbook.addWorksheet(MANIFEST_SHEET, { state: 'veryHidden' });
  sheet.getCell('A1').value = manifest;
  sheet.commit();
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
