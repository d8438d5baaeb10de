import { readCellReference } from '../../read/table';
import { attributeOf } from '../xml/tag';
import type { XmlToken } from '../xml/tokens';

/** Where a reader of a sheet part stands; rows and cells without a reference follow the last one. */
export class SheetCursor {
  /** of the row and cell last opened; columns from 0 */
  row = 0;
  column = -1;
  isInData = false;
  private depth = 0;

  /** depth of the element that the token opens or closes: 0 is the worksheet, 1 its children */
  take({ kind, name, raw }: XmlToken): number {
    if (kind === 'other') return this.depth;
    if (kind === 'close') {
      this.depth -= 1;
      if (name === 'sheetData') this.isInData = false;
      return this.depth;
    }
    if (this.isInData && this.depth === 2 && name === 'row') {
      this.row = Number(attributeOf(raw, 'r') ?? this.row + 1);
      this.column = -1;
    } else if (this.isInData && this.depth === 3 && name === 'c') {
      const place = readCellReference(attributeOf(raw, 'r') ?? '');
      this.column = place?.column ?? this.column + 1;
    }
    if (kind === 'empty') return this.depth;
    if (name === 'sheetData') this.isInData = true;
    this.depth += 1;
    return this.depth - 1;
  }
}
