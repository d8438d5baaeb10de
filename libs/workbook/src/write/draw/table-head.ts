import type { PackHead } from '../pack-message';
import type { ColumnLayout, SheetLayout } from '../sheet-layout';
import { STYLES } from './cell-styles';
import { linkTo, setCell, type StreamedSheet } from './exceljs-streaming';
import { pagesAcross } from './spread-over-pages';
import { linesNeeded } from './text-lines';

export const COVER_NAME = 'Sampul';

/** Rows above the data: link, heading, context, note, then the three rows of the table head. */
export const HEAD_ROWS = {
  link: 1,
  heading: 2,
  context: 3,
  note: 4,
  group: 5,
  title: 6,
  number: 7,
};
export const FIRST_DATA_ROW = 8;

const SAMPLE_MARK = 'MEMUAT DATA CONTOH – bukan data resmi';
const SAMPLE_WIDTH = 42;
const SAMPLE_COLUMN_WIDTH = 24;
const NOTE_WIDTH = 130;
const LINE_HEIGHT = 12.5;
/** Units of a column's width that its edges take. */
const EDGES = 1;

/** How many columns from `first` (a column number) it takes to be `width` characters wide. */
function columnsFor(columns: readonly ColumnLayout[], first: number, width: number): number {
  const rest = columns.slice(first - 1);
  let sum = 0;
  const index = rest.findIndex((column) => (sum += column.width) >= width);
  return index < 0 ? rest.length : index + 1;
}

function drawLines(sheet: StreamedSheet, layout: SheetLayout, head: PackHead): void {
  setCell(sheet, HEAD_ROWS.link, 1, `‹ Kembali ke ${COVER_NAME}`, STYLES.link);
  linkTo(sheet, `A${HEAD_ROWS.link}`, COVER_NAME);
  const line = `${head.context} · ${head.completeness}`;
  sheet.getRow(HEAD_ROWS.heading).height = 24;
  if (pagesAcross(layout) === 1) {
    if (head.isSample) drawSampleMark(sheet, layout.columns, SAMPLE_COLUMN_WIDTH);
    setCell(sheet, HEAD_ROWS.heading, 1, layout.heading, STYLES.heading);
    drawWrapped(sheet, layout, { row: HEAD_ROWS.context, first: 1, text: line });
    drawWrapped(sheet, layout, { row: HEAD_ROWS.note, first: 1, text: layout.note });
    return;
  }
  // the frozen columns come again on every printed page: what stands above them must fit in them
  const first = layout.frozenColumns + 1;
  const frozen = layout.columns.slice(0, layout.frozenColumns);
  const frozenWidth = frozen.reduce((sum, column) => sum + column.width, 0);
  if (head.isSample) drawSampleMark(sheet, layout.columns, frozenWidth);
  setCell(sheet, HEAD_ROWS.heading, 1, layout.name, STYLES.heading);
  setCell(sheet, HEAD_ROWS.context, 1, head.stage.slice(0, frozenWidth), STYLES.stage);
  setCell(sheet, HEAD_ROWS.heading, first, layout.heading, STYLES.about);
  drawWrapped(sheet, layout, { row: HEAD_ROWS.context, first, text: line });
  drawWrapped(sheet, layout, { row: HEAD_ROWS.note, first, text: layout.note });
}

function drawSampleMark(
  sheet: StreamedSheet,
  columns: readonly ColumnLayout[],
  before: number,
): void {
  const first = columnsFor(columns, 1, before) + 1;
  const last = first + columnsFor(columns, first, SAMPLE_WIDTH) - 1;
  setCell(sheet, HEAD_ROWS.link, first, SAMPLE_MARK, STYLES.sample);
  if (last > first) sheet.mergeCells(HEAD_ROWS.link, first, HEAD_ROWS.link, last);
}

/** A text over as many columns as a readable line needs, never beyond the table. */
function drawWrapped(
  sheet: StreamedSheet,
  { columns }: SheetLayout,
  { row, first, text }: { readonly row: number; readonly first: number; readonly text: string },
): void {
  const last = first + columnsFor(columns, first, NOTE_WIDTH) - 1;
  const width = columns.slice(first - 1, last).reduce((sum, column) => sum + column.width, 0);
  setCell(sheet, row, first, text, row === HEAD_ROWS.note ? STYLES.note : STYLES.context);
  if (last > first) sheet.mergeCells(row, first, row, last);
  sheet.getRow(row).height = linesNeeded(text, width - EDGES) * LINE_HEIGHT + 6;
}

function drawTitles(sheet: StreamedSheet, layout: SheetLayout): void {
  const { columns } = layout;
  for (const [index, { group, title }] of columns.entries()) {
    const column = index + 1;
    setCell(sheet, HEAD_ROWS.group, column, group ?? title, STYLES.group);
    setCell(
      sheet,
      HEAD_ROWS.title,
      column,
      group ? title : null,
      group ? STYLES.title : STYLES.group,
    );
    setCell(sheet, HEAD_ROWS.number, column, String(column), STYLES.columnNumber);
    if (!group) sheet.mergeCells(HEAD_ROWS.group, column, HEAD_ROWS.title, column);
  }
  for (const { from, to } of groupSpans(layout)) {
    if (to > from) sheet.mergeCells(HEAD_ROWS.group, from, HEAD_ROWS.group, to);
  }
  const groupLines = groupSpans(layout).map(({ name, width }) =>
    linesNeeded(name, width - EDGES, 'bold'),
  );
  const titleLines = columns.map(
    ({ group, title, width }) => linesNeeded(title, width - EDGES, 'bold') - (group ? 0 : 1),
  );
  sheet.getRow(HEAD_ROWS.group).height = Math.max(1, ...groupLines) * LINE_HEIGHT + 6;
  sheet.getRow(HEAD_ROWS.title).height = Math.max(1, ...titleLines) * LINE_HEIGHT + 6;
}

interface GroupSpan {
  readonly name: string;
  readonly from: number;
  to: number;
  width: number;
}

/**
 * Neighbouring columns of one group, by column number. A group ends where the frozen columns end:
 * these come again on other pages, where the rest of the group does not.
 */
function groupSpans({ columns, frozenColumns }: SheetLayout): GroupSpan[] {
  const spans: GroupSpan[] = [];
  for (const [index, { group, width }] of columns.entries()) {
    const open = spans.at(-1);
    if (group && open?.name === group && open.to === index && index !== frozenColumns) {
      open.to = index + 1;
      open.width += width;
    } else if (group) spans.push({ name: group, from: index + 1, to: index + 1, width });
  }
  return spans;
}

/** Draws all rows above the data and sets the column widths. */
export function drawTableHead(sheet: StreamedSheet, layout: SheetLayout, head: PackHead): void {
  sheet.columns = layout.columns.map(({ width }) => ({ width }));
  drawLines(sheet, layout, head);
  drawTitles(sheet, layout);
  sheet.getRow(HEAD_ROWS.number).commit();
}
