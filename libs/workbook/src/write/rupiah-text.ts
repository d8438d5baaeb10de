import type { Rupiah } from '@app/vocabulary';

/** `1.234.567` or `1.234.567,50`, with Indonesian separators and every digit. */
export function groupedRupiah(amount: Rupiah): string {
  const [whole, sen] = amount.toString().split('.') as [string, string];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return sen === '00' ? grouped : `${grouped},${sen}`;
}
