import { cleanText, decodeEscapes } from '../clean-text';
import type { ReadLimits } from '../limits';
import type { Cell, CellKind } from '../table';
import { serialToDay } from './number-formats';
import { damaged } from './read-xml';

/** What a cell refers to outside its sheet. */
export interface CellContext {
  readonly limits: ReadLimits;
  readonly sharedStrings: readonly string[];
  /** cells made of shared texts so far: the same text is cleaned and kept once */
  readonly sharedCells: Map<string, Cell | undefined>;
  readonly isDateStyle: readonly boolean[];
  readonly startsIn1904: boolean;
}

/** A `c` element as it was written. */
export interface RawCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  hasValue: boolean;
  isFormula: boolean;
}

/** The cell a person sees; undefined where nothing is left to see. */
export function toCell(raw: RawCell, context: CellContext): Cell | undefined {
  if (raw.isFormula && !raw.hasValue && raw.type !== 'str') {
    return { text: '', kind: 'error', isFormula: true, isCut: false };
  }
  if (raw.type === 's' && raw.hasValue && !raw.isFormula) {
    const { sharedCells } = context;
    if (!sharedCells.has(raw.value)) sharedCells.set(raw.value, makeCell(raw, context));
    return sharedCells.get(raw.value);
  }
  return makeCell(raw, context);
}

function makeCell(raw: RawCell, context: CellContext): Cell | undefined {
  const { text, kind } = valueOf(raw, context);
  const clean = cleanText(kind === 'text' ? decodeEscapes(text) : text);
  if (clean === '') return undefined;
  const { cellChars } = context.limits;
  const isCut = clean.length > cellChars;
  return { text: isCut ? clean.slice(0, cellChars) : clean, kind, isFormula: raw.isFormula, isCut };
}

interface Value {
  readonly text: string;
  readonly kind: CellKind;
}

function valueOf(raw: RawCell, context: CellContext): Value {
  switch (raw.type) {
    case 's':
      return { text: sharedString(raw, context), kind: 'text' };
    case 'b':
      return { text: raw.value === '1' ? 'YA' : 'TIDAK', kind: 'boolean' };
    case 'e':
      return { text: raw.value, kind: 'error' };
    case 'd':
      return { text: raw.value.slice(0, 10), kind: 'date' };
    case 'n':
      return numberOf(raw, context);
    default:
      return { text: raw.value, kind: 'text' };
  }
}

function sharedString(raw: RawCell, { sharedStrings }: CellContext): string {
  if (!raw.hasValue) return '';
  const text = sharedStrings[Number(raw.value)];
  if (text === undefined) throw damaged(`no shared string ${raw.value}`);
  return text;
}

/** The digits stay as the file has them, unless the style shows them as a date. */
function numberOf(raw: RawCell, { isDateStyle, startsIn1904 }: CellContext): Value {
  const isDate = raw.hasValue && isDateStyle[raw.style] === true;
  const day = isDate ? serialToDay(raw.value, startsIn1904) : undefined;
  return day === undefined ? { text: raw.value, kind: 'number' } : { text: day, kind: 'date' };
}
