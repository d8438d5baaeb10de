import { Rupiah } from '@app/vocabulary';
import type { PackHead } from '../pack-message';
import { groupedRupiah } from '../rupiah-text';
import type { CellValue, ColumnLayout, SheetItem, SheetLayout } from '../sheet-layout';
import { BODY_STYLES, STYLES, TOTAL_STYLES } from './cell-styles';
import { ColumnSum, exactNumber, hasSen } from './exact-amount';
import {
  offerChoices,
  setCell,
  type StreamedSheet,
  type StreamedWorkbook,
} from './exceljs-streaming';
import { columnLetter, sheetOptions } from './page';
import { rowHeight } from './row-height';
import { asAmount, differenceOfCells, sumOfCells } from './row-sum';
import { pagesAcross, spreadOverPages } from './spread-over-pages';
import { STATUS_RULES, statusColours } from './status-colours';
import { drawTableHead, FIRST_DATA_ROW, HEAD_ROWS } from './table-head';
import { totalFormula } from './total-formula';

type RowItem = Extract<SheetItem, { kind: 'row' }>;
type TotalItem = Extract<SheetItem, { kind: 'total' }>;

/** Writes one table sheet, row by row; holds nothing but the sums of the current section. */
export class TableWriter {
  private readonly sheet: StreamedSheet;
  private readonly layout: SheetLayout;
  private next = FIRST_DATA_ROW;
  private sectionStart = FIRST_DATA_ROW;
  private lastData = FIRST_DATA_ROW - 1;
  private hasSections = false;
  private sums = new Map<string, ColumnSum>();
  private part: string | undefined;
  rows = 0;

  constructor(
    workbook: StreamedWorkbook,
    readonly name: string,
    planned: SheetLayout,
    head: PackHead,
  ) {
    const layout = spreadOverPages(planned);
    this.layout = layout;
    const rows = { firstHead: HEAD_ROWS.group, lastHead: HEAD_ROWS.number };
    this.sheet = workbook.addWorksheet(name, sheetOptions(layout, head, rows));
    drawTableHead(this.sheet, layout, head);
  }

  write(item: SheetItem): void {
    if (item.kind === 'section') this.section(item.title);
    else if (item.kind === 'row') this.row(item);
    else this.total(item);
  }

  /** Closes the sheet with its filter, colours and choices. */
  finish(): void {
    this.ensureSomeRow();
    const range = (index: number) =>
      `${columnLetter(index + 1)}${FIRST_DATA_ROW}:${columnLetter(index + 1)}${this.lastData}`;
    if (!this.hasSections) {
      this.sheet.autoFilter = `A${HEAD_ROWS.number}:${columnLetter(this.layout.columns.length)}${this.lastData}`;
    }
    let priority = 1;
    for (const [index, column] of this.layout.columns.entries()) {
      if (column.kind === 'status') {
        this.sheet.addConditionalFormatting(statusColours(range(index), priority));
        priority += STATUS_RULES;
      }
      if (column.choices) offerChoices(this.sheet, range(index), column.choices);
    }
    this.sheet.commit();
  }

  private section(title: string): void {
    this.hasSections = true;
    for (let column = 1; column <= this.layout.columns.length; column++) {
      setCell(this.sheet, this.next, column, column === 1 ? title : null, STYLES.section);
    }
    this.commitRow(18);
    this.sectionStart = this.next;
    this.sums = new Map();
  }

  private row({ cells, part }: RowItem): void {
    this.part = part;
    for (const [index, column] of this.layout.columns.entries()) {
      if (column.sumOf) this.rowSum(index, column, cells);
      else if (column.differenceOf) this.rowDifference(index, column, cells);
      else this.cell(index, column, cells[index] ?? null);
    }
    this.lastData = this.next;
    this.rows++;
    this.commitRow(rowHeight(this.layout.columns, cells));
  }

  private cell(index: number, column: ColumnLayout, value: CellValue): void {
    const { kind } = column;
    if (kind === 'money' || kind === 'million') {
      if (typeof value === 'string') this.amount(index, column, Rupiah.parse(value));
      else setCell(this.sheet, this.next, index + 1, null, BODY_STYLES[kind]);
      return;
    }
    if (column.total && typeof value === 'number') this.sum(index).add(Rupiah.of(value));
    setCell(this.sheet, this.next, index + 1, value, BODY_STYLES[kind]);
  }

  private amount(index: number, column: ColumnLayout, amount: Rupiah): void {
    const number = exactNumber(amount);
    if (column.total) this.sum(index).add(amount);
    if (number === undefined) {
      setCell(this.sheet, this.next, index + 1, groupedRupiah(amount), STYLES.longAmount);
      return;
    }
    const style = column.kind === 'money' && hasSen(amount) ? STYLES.sen : BODY_STYLES[column.kind];
    setCell(this.sheet, this.next, index + 1, number, style);
  }

  private rowSum(index: number, column: ColumnLayout, cells: readonly CellValue[]): void {
    const parts = column.sumOf ?? [];
    const amounts = parts.map((part) => asAmount(cells[part] ?? null));
    const own = new ColumnSum();
    for (const amount of amounts) own.add(amount);
    this.computed(index, column, { amount: own, formula: sumOfCells(parts, this.next) });
  }

  private rowDifference(index: number, column: ColumnLayout, cells: readonly CellValue[]): void {
    const pair = column.differenceOf!;
    const [from, take] = pair.map((part) => asAmount(cells[part] ?? null)) as [Rupiah, Rupiah];
    const own = new ColumnSum();
    own.add(from);
    own.add(Rupiah.zero.minus(take));
    this.computed(index, column, { amount: own, formula: differenceOfCells(pair, this.next) });
  }

  private computed(
    index: number,
    column: ColumnLayout,
    { amount, formula }: { readonly amount: ColumnSum; readonly formula: string },
  ): void {
    if (column.total) this.sum(index).add(amount.total);
    const result = amount.asFormulaResult;
    const style = hasSen(amount.total) ? STYLES.sen : BODY_STYLES[column.kind];
    const value =
      result === undefined ? groupedRupiah(amount.total) : { formula, result, date1904: false };
    setCell(this.sheet, this.next, index + 1, value, style);
  }

  private total(item: TotalItem): void {
    const { label, columns, given } = item;
    this.ensureSomeRow();
    this.part = item.part?.name;
    for (const [index, column] of this.layout.columns.entries()) {
      const wanted = columns ? columns.includes(index) : column.total === true;
      if (wanted) this.totalCell(index, column, item);
      else this.plainTotalCell(index, column, index === 0 ? label : (given?.[index] ?? null));
    }
    this.mergeLabel(columns);
    this.commitRow(18);
  }

  /** The label takes the cells up to the first figure, but never leaves the frozen columns. */
  private mergeLabel(wanted: TotalItem['columns']): void {
    const firstFigure = this.layout.columns.findIndex(
      (column, index) => wanted?.includes(index) ?? column.total,
    );
    const width = Math.min(this.layout.frozenColumns, firstFigure);
    if (width > 1) this.sheet.mergeCells(this.next, 1, this.next, width);
  }

  private plainTotalCell(index: number, column: ColumnLayout, value: CellValue): void {
    const style = index === 0 ? STYLES.totalLabel : TOTAL_STYLES[column.kind];
    setCell(this.sheet, this.next, index + 1, value, style);
  }

  private totalCell(index: number, column: ColumnLayout, item: TotalItem): void {
    const sum = this.sum(index);
    const result = sum.asFormulaResult;
    const formula = totalFormula(item, index, { first: this.sectionStart, last: this.lastData });
    const value =
      result === undefined ? groupedRupiah(sum.total) : { formula, result, date1904: false };
    const sen = column.kind === 'money' && hasSen(sum.total);
    setCell(
      this.sheet,
      this.next,
      index + 1,
      value,
      sen ? STYLES.totalSen : TOTAL_STYLES[column.kind],
    );
  }

  private ensureSomeRow(): void {
    if (this.lastData >= this.sectionStart) return;
    // beside the frozen columns, which are too narrow for it where they come again on paper
    const column = pagesAcross(this.layout) > 1 ? this.layout.frozenColumns + 1 : 1;
    setCell(this.sheet, this.next, column, this.layout.whenEmpty, STYLES.empty);
    this.lastData = this.next;
    this.commitRow();
  }

  private sum(index: number): ColumnSum {
    const key = `${index} ${this.part ?? ''}`;
    let sum = this.sums.get(key);
    if (!sum) this.sums.set(key, (sum = new ColumnSum()));
    return sum;
  }

  private commitRow(height?: number): void {
    const row = this.sheet.getRow(this.next++);
    if (height) row.height = height;
    row.commit();
  }
}
