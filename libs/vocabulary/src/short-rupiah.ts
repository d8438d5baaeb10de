import { Rupiah } from './rupiah';

const SCALES = [
  { sen: 100_000_000_000_000n, word: 'triliun' },
  { sen: 100_000_000_000n, word: 'miliar' },
  { sen: 100_000_000n, word: 'juta' },
  { sen: 100_000n, word: 'ribu' },
] as const;

const grouped = (whole: bigint): string => whole.toLocaleString('id-ID');

function divideRounded(value: bigint, by: bigint): bigint {
  return (value + by / 2n) / by;
}

/** `Rp 376.660.000`; sen are shown only when there are any. */
export function fullRupiah({ sen }: Rupiah): string {
  const size = sen < 0n ? -sen : sen;
  const cents = size % 100n === 0n ? '' : `,${(size % 100n).toString().padStart(2, '0')}`;
  return `${sen < 0n ? '−' : ''}Rp ${grouped(size / 100n)}${cents}`;
}

/** `Rp 86,4 miliar`: one decimal, for figures that lead to their rows. */
export function shortRupiah(amount: Rupiah): string {
  const { sen } = amount;
  const size = sen < 0n ? -sen : sen;
  const scale = SCALES.find((candidate) => divideRounded(size * 10n, candidate.sen) >= 10n);
  if (!scale) return fullRupiah(amount);
  const tenths = divideRounded(size * 10n, scale.sen);
  return `${sen < 0n ? '−' : ''}Rp ${grouped(tenths / 10n)},${tenths % 10n} ${scale.word}`;
}
