import { fullRupiah } from '@app/vocabulary';
import type { PlannedProgram, PriorityNode } from './plan';

/** `1.234` and `12,5`: Indonesian grouping without a locale library, so that rules stay pure. */
export function count(value: number): string {
  const [whole, decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** `PP 06.07 Penghapusan kemiskinan` */
export function titleOf({ tier, code, name }: PriorityNode): string {
  return `${tier} ${code} ${name}`;
}

/** A program as a reason names it: `Jalan desa (Dinas PUPR, Rp 1.000)`. */
export function withMoney({ nama, opdName, pagu }: PlannedProgram): string {
  return `${nama} (${opdName}, ${pagu ? fullRupiah(pagu) : 'pagu belum diisi'})`;
}

/** The pagu among the numbers of a finding; a blank one is not zero. */
export function moneyOf({ pagu }: PlannedProgram): Readonly<Record<string, string>> {
  return { Pagu: pagu ? fullRupiah(pagu) : 'belum diisi' };
}
