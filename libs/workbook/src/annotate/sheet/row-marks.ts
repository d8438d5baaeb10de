import { STATUS_HEADER } from '../../read/earlier-annotation';
import { columnLetter } from '../../read/table';
import type { StyleBook } from '../parts/style-book';
import type { MarkPlan } from '../plan-marks';
import { escapeXml } from '../xml/tag';
import { statusStyles, type StatusStyles } from './status-styles';

export interface NewCell {
  readonly row: number;
  readonly column: number;
  /** what an empty cell there would have */
  readonly style: number;
  readonly prefix: string;
}

/** The marks of one sheet in the order of its rows; each row is taken once. */
export class RowMarks {
  private readonly rows: readonly number[];
  private next = 0;
  private readonly looks: StatusStyles;

  constructor(
    private readonly plan: MarkPlan,
    private readonly styles: StyleBook,
    private readonly status: { column: number | undefined; headerStart: number },
  ) {
    const rows = new Set([...plan.fills.keys(), ...plan.statuses.keys()]);
    if (status.column !== undefined) rows.add(status.headerStart);
    this.rows = [...rows].sort((a, b) => a - b);
    this.looks = statusStyles(styles);
  }

  /** Columns to be written in a row, ascending. */
  take(row: number): number[] {
    if (this.rows[this.next] !== row) return [];
    this.next += 1;
    const columns = [...(this.plan.fills.get(row) ?? [])];
    const { column, headerStart } = this.status;
    if (column !== undefined && (row === headerStart || this.plan.statuses.has(row)))
      columns.push(column);
    return [...new Set(columns)].sort((a, b) => a - b);
  }

  /** Rows with marks above a row that have not been taken. */
  missingBefore(row: number): number[] {
    const rows: number[] = [];
    for (let index = this.next; (this.rows[index] ?? Infinity) < row; index += 1)
      rows.push(this.rows[index]!);
    return rows;
  }

  /** The style of a cell that is there: red when wrong, without our red when right. */
  styleOf(isWrong: boolean, style: number): number {
    return isWrong ? this.styles.marked(style) : this.styles.plain(style);
  }

  newCell({ row, column, style, prefix: p }: NewCell): string {
    const reference = `${columnLetter(column)}${row}`;
    if (column !== this.status.column || row < this.status.headerStart)
      return `<${p}c r="${reference}" s="${this.styles.marked(style)}"/>`;
    const { text, look } = this.statusOf(row);
    return `<${p}c r="${reference}" s="${look}" t="inlineStr"><${p}is><${p}t>${escapeXml(text)}</${p}t></${p}is></${p}c>`;
  }

  private statusOf(row: number): { text: string; look: number } {
    const status = this.plan.statuses.get(row);
    if (!status) return { text: STATUS_HEADER, look: this.looks.head };
    return { text: status.text, look: status.isRight ? this.looks.right : this.looks.wrong };
  }
}
