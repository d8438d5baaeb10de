import type { Rupiah } from '@app/vocabulary';
import type { PlannedProgram, PriorityNode } from './plan';

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

/** A program as a reason names it: `Jalan desa (Dinas PUPR, Rp 1.000)`. */
export function withMoney({ nama, opdName, pagu }: PlannedProgram): string {
  return `${nama} (${opdName}, ${pagu ? rupiah(pagu) : 'pagu belum diisi'})`;
}

/** The pagu among the numbers of a finding; a blank one is not zero. */
export function moneyOf({ pagu }: PlannedProgram): Readonly<Record<string, string>> {
  return { Pagu: pagu ? rupiah(pagu) : 'belum diisi' };
}
