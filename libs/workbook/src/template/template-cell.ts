import { Rupiah } from '@app/vocabulary';
import { exactNumber } from '../write/draw/exact-amount';
import { groupedRupiah } from '../write/rupiah-text';
import { safeText } from '../write/safe-cell';
import type { TemplateCell, TemplateKind } from './template';

/** Digits that a cell number keeps. */
const KEPT = 15;

/**
 * The value as it stands in the cell: a number where Excel keeps every digit of it, else its text
 * in Indonesian spelling, which the reader takes as well. Null for an empty cell.
 */
export function templateCell(kind: TemplateKind, value: TemplateCell): string | number | null {
  if (value === null || value === '') return null;
  switch (kind) {
    case 'amount': {
      const amount = Rupiah.parse(value);
      return exactNumber(amount) ?? groupedRupiah(amount);
    }
    case 'quantity':
      return quantity(value);
    default:
      return safeText(value);
  }
}

/** `150.0000` is 150. */
function quantity(value: string): string | number {
  const plain = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
  return plain.replace('.', '').length <= KEPT ? Number(plain) : plain.replace('.', ',');
}
