import type { Rupiah } from '@app/vocabulary';
import type { PriorityNode } from './plan';

/** `1.234`: Indonesian grouping without a locale library, so that rules stay pure. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
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
