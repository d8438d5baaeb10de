import { Rupiah, fullRupiah, shortRupiah } from '@app/vocabulary';

const grouped = (whole: bigint): string => whole.toLocaleString('id-ID');

function divideRounded(value: bigint, by: bigint): bigint {
  return (value + by / 2n) / by;
}

/** `Rp 376.660.000`; sen are shown only when there are any. */
export function formatRupiah(decimal: string): string {
  return fullRupiah(Rupiah.parse(decimal));
}

/** `Rp 86,4 miliar`: one decimal, for figures that lead to their rows. */
export function formatRupiahShort(decimal: string): string {
  return shortRupiah(Rupiah.parse(decimal));
}

/** Millions for a cell of the matrix: `675`, `<1` for less than a million, `0` for nothing. */
export function formatJuta(decimal: string): string {
  const { sen } = Rupiah.parse(decimal);
  if (sen === 0n) return '0';
  if (sen > 0n && sen < 100_000_000n) return '<1';
  return grouped(divideRounded(sen, 100_000_000n));
}

/** Adds decimal strings exactly; an amount that is not set counts as nothing. */
export function sumRupiah(amounts: Iterable<string | null>): string {
  const known = Array.from(amounts).filter((amount) => amount !== null);
  return Rupiah.sum(known.map((amount) => Rupiah.parse(amount))).toString();
}

export function isZeroRupiah(decimal: string): boolean {
  return Rupiah.parse(decimal).isZero;
}

/** `after` minus `before`, exact to the sen, as decimal text */
export function differenceOf(before: string, after: string): string {
  return Rupiah.parse(after).minus(Rupiah.parse(before)).toString();
}

/** -1, 0 or 1, for sorting */
export function compareRupiah(a: string, b: string): number {
  return Rupiah.parse(a).compare(Rupiah.parse(b));
}
