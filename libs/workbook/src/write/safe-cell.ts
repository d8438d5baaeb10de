import { Rupiah } from '@app/vocabulary';
import type { CellValue, ColumnLayout } from './sheet-layout';

export type CellInput = string | number | Rupiah | null | undefined;

/** Excel's own limit for one cell. */
const LONGEST_TEXT = 32_767;
// control characters, non-characters and lone surrogates: legal in JavaScript, fatal in XML
const ILLEGAL_IN_XML = /[^\P{Cc}\t\n\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu;

/**
 * Text as it may stand in a workbook: what XML cannot carry is left out, line ends are `\n`, and
 * never more than Excel's 32,767 characters. Throws TypeError on anything but a string, so that
 * no `{ formula }` from a request body reaches the writer.
 */
export function safeText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`Not a text: ${typeof value}`);
  const text = value.replace(/\r\n?/g, '\n').replace(ILLEGAL_IN_XML, '');
  if (text.length <= LONGEST_TEXT) return text;
  return text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '') + '…';
}

/**
 * One value as the column's kind allows it. Throws TypeError naming the column when the value is
 * of another kind (an object, NaN, a float where money belongs): wrong data must stop a report,
 * not fill it.
 */
export function safeCell(column: ColumnLayout, value: CellInput): CellValue {
  if (value === undefined || value === null) return null;
  switch (column.kind) {
    case 'money':
    case 'million':
      if (value instanceof Rupiah) return value.toString();
      break;
    case 'count':
    case 'percent':
    case 'score':
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      break;
    default:
      if (typeof value === 'string') return safeText(value);
  }
  throw new TypeError(`Column "${column.title}" cannot hold this ${typeof value}`);
}
