import type { Cell } from '../table';
import type { Quantity } from '../rows';

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?|\d+(?:[.,]\d{1,4})?`;
const QUANTITY = new RegExp(`^(${NUMBER})(?![\\d.,/])\\s*(.*)$`, 's');

/**
 * Takes a number and its unit apart: `13 KM`, `1.250 Orang`, `12,5 %`. Undefined for anything that
 * is not one plain number ("0.50/1 Liter/Detik", "2 x 3 m"): the words are kept beside it anyway.
 */
export function readQuantity(text: string): Quantity | undefined {
  const match = QUANTITY.exec(text.trim());
  if (!match || /^[x×*]\s*\d/i.test(match[2]!)) return undefined;
  const amount = toDecimal(match[1]!);
  return /^\d{1,14}(?:\.|$)/.test(amount) ? { amount, satuan: match[2]!.trim() } : undefined;
}

/** A volume cell: a number cell as it is, a text by its leading number. */
export function readVolume(cell: Cell | undefined): Quantity | undefined {
  if (cell === undefined) return undefined;
  if (cell.kind !== 'number') return readQuantity(cell.text);
  const match = /^\d{1,14}(?:\.\d+)?$/.exec(cell.text);
  return match ? { amount: shortened(cell.text), satuan: '' } : undefined;
}

function shortened(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (fraction.length <= 4) return decimal;
  return Number(`${whole}.${fraction}`)
    .toFixed(4)
    .replace(/\.?0+$/, '');
}

function toDecimal(text: string): string {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text);
  return (isGrouped ? text.replaceAll('.', '') : text).replace(',', '.');
}
