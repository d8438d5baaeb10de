import type { Rupiah } from '@app/vocabulary';
import type { PriorityNode } from './plan';

/** `1.234` and `12,5`: Indonesian grouping without a locale library, so that rules stay pure. */
export function count(value: number): string {
  const [whole, decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** `Rp 1.234.567`, with sen only where there are any. */
export function rupiah(amount: Rupiah): string {
  const [whole, sen] = amount.toString().split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `Rp ${grouped}${sen === '00' ? '' : `,${sen}`}`;
}

/** `PP 06.07 Penghapusan kemiskinan` */
export function titleOf({ tier, code, name }: PriorityNode): string {
  return `${tier} ${code} ${name}`;
}
