import { columnLetter, readCellReference } from '../../read/table';
import { attributeOf, prefixOf, withAttribute } from '../xml/tag';
import type { XmlToken } from '../xml/tokens';
import { styleOfColumn, withColumnWidth } from './column-widths';
import { SheetCursor } from './cursor';
import type { RowMarks } from './row-marks';

/** What may stand after the reference to the drawing of comments. */
const AFTER_DRAWING = new Set(
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst AlternateContent'.split(
    ' ',
  ),
);

export interface SheetEdit {
  readonly marks: RowMarks;
  /** of *Status Impor*, from 0 */
  readonly statusColumn: number | undefined;
  /** first row of the header: above it the status column is none of ours */
  readonly headerStart: number;
  /** attributes of a reference to the drawing of comments, where the sheet has none yet */
  readonly drawing: string | undefined;
  /** another sheet is shown now; two selected sheets would be edited together */
  readonly loseSelection: boolean;
}

/** Edits a sheet part as it streams by: marked cells, the status column, and what these need. */
export class SheetRewriter {
  private readonly cursor = new SheetCursor();
  private readonly columns: string[] = [];
  private prefix = '';
  private rowStyle: number | undefined;
  /** columns of this row that still have to be written */
  private pending: readonly number[] = [];
  private skipped = false;
  private hasColumns = false;
  private isDrawn: boolean;
  private isAfterData = false;

  constructor(private readonly edit: SheetEdit) {
    this.isDrawn = edit.drawing === undefined;
  }

  rewrite(token: XmlToken): string {
    const depth = this.cursor.take(token);
    if (this.skipped) {
      if (depth === 3 && token.kind === 'close') this.skipped = false;
      return '';
    }
    if (token.kind === 'other') return token.raw;
    if (depth === 0) return this.onSheet(token);
    if (depth === 1) return this.onChild(token);
    if (token.name === 'row' && depth === 2) return this.onRow(token);
    if (token.name === 'c' && depth === 3) return this.onCell(token);
    if (token.name === 'col' && depth === 2) {
      if (token.kind !== 'close') this.columns.push(token.raw);
      return '';
    }
    if (token.name === 'sheetView' && this.edit.loseSelection)
      return token.kind === 'close'
        ? token.raw
        : withAttribute(token.raw, 'tabSelected', undefined);
    return token.raw;
  }

  private onSheet(token: XmlToken): string {
    if (token.kind !== 'close') this.prefix = prefixOf(token.raw);
    return token.kind === 'close' ? this.drawing() + token.raw : token.raw;
  }

  private onChild(token: XmlToken): string {
    const { name, kind, raw } = token;
    if (name === 'dimension') return this.dimension(raw);
    if (name === 'cols' && kind === 'close') return this.widths() + raw;
    if (name === 'cols') this.hasColumns = true;
    if (name === 'sheetData') {
      if (kind === 'close') {
        this.isAfterData = true;
        return this.rowsBefore(Infinity) + raw;
      }
      const widths = this.hasColumns ? '' : this.widths();
      return widths === '' ? raw : `<${this.prefix}cols>${widths}</${this.prefix}cols>${raw}`;
    }
    const isLater = this.isAfterData && kind !== 'close' && AFTER_DRAWING.has(name);
    return isLater ? this.drawing() + raw : raw;
  }

  private onRow(token: XmlToken): string {
    if (token.kind === 'close') return this.cellsBefore(Infinity) + token.raw;
    const { row } = this.cursor;
    const missing = this.rowsBefore(row);
    const isStyled = attributeOf(token.raw, 'customFormat') === '1';
    this.rowStyle = isStyled ? Number(attributeOf(token.raw, 's') ?? 0) : undefined;
    this.pending = this.edit.marks.take(row);
    if (this.pending.length === 0) return missing + token.raw;
    // `spans` only helps a program to reserve space; a wrong one is worse than none
    const tag = withAttribute(token.raw, 'spans', undefined);
    if (token.kind === 'open') return missing + tag;
    const open = `${tag.slice(0, -2).trimEnd()}>`;
    return `${missing}${open}${this.cellsBefore(Infinity)}</${this.prefix}row>`;
  }

  private onCell(token: XmlToken): string {
    if (token.kind === 'close') return token.raw;
    const { row, column } = this.cursor;
    const before = this.cellsBefore(column);
    if (column === this.edit.statusColumn && row >= this.edit.headerStart) {
      this.skipped = token.kind === 'open';
      return before + this.cellsBefore(column + 1);
    }
    return before + this.restyled(token.raw);
  }

  private restyled(raw: string): string {
    const { row, column } = this.cursor;
    const isWrong = this.isPending(column);
    if (isWrong) this.pending = this.pending.slice(1);
    const style = Number(attributeOf(raw, 's') ?? 0);
    const wanted = this.edit.marks.styleOf(isWrong, style);
    if (wanted === style) return raw;
    const restyled = withAttribute(raw, 's', String(wanted));
    // a link leads to this cell: its address is written even where the file counts instead
    return withAttribute(restyled, 'r', `${columnLetter(column)}${row}`);
  }

  private isPending(column: number): boolean {
    return this.pending[0] === column;
  }

  /** cells of this row that the file has not, to the left of a column */
  private cellsBefore(column: number): string {
    let xml = '';
    while (this.pending.length > 0 && this.pending[0]! < column) {
      xml += this.newCell(this.pending[0]!);
      this.pending = this.pending.slice(1);
    }
    return xml;
  }

  private newCell(column: number): string {
    const { row } = this.cursor;
    const style = this.rowStyle ?? styleOfColumn(this.columns, column);
    return this.edit.marks.newCell({ row, column, style, prefix: this.prefix });
  }

  /** rows that the file has not, above a row */
  private rowsBefore(row: number): string {
    const { marks } = this.edit;
    return marks
      .missingBefore(row)
      .map((number) => {
        const cells = marks.take(number).map((column) =>
          marks.newCell({
            row: number,
            column,
            style: styleOfColumn(this.columns, column),
            prefix: this.prefix,
          }),
        );
        return `<${this.prefix}row r="${number}">${cells.join('')}</${this.prefix}row>`;
      })
      .join('');
  }

  private dimension(raw: string): string {
    const { statusColumn } = this.edit;
    const [from, to = from] = (attributeOf(raw, 'ref') ?? '').split(':').map(readCellReference);
    if (!from || !to || statusColumn === undefined || to.column >= statusColumn) return raw;
    const start = `${columnLetter(from.column)}${from.row}`;
    return withAttribute(raw, 'ref', `${start}:${columnLetter(statusColumn)}${to.row}`);
  }

  private widths(): string {
    const { statusColumn } = this.edit;
    if (statusColumn === undefined) return this.columns.join('');
    const columns = withColumnWidth(this.columns, statusColumn, this.prefix);
    this.columns.splice(0, this.columns.length, ...columns);
    return columns.join('');
  }

  private drawing(): string {
    if (this.isDrawn) return '';
    this.isDrawn = true;
    return `<${this.prefix}legacyDrawing ${this.edit.drawing}/>`;
  }
}
