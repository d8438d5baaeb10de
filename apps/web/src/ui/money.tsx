import { formatRupiah, formatRupiahShort } from '../format/rupiah';

/** The exact amount; `null` is unknown, which is not zero. */
export function Money({ amount }: { amount: string | null }) {
  return <>{amount === null ? '–' : formatRupiah(amount)}</>;
}

/** A rounded amount that shows the exact one on hover. */
export function MoneyShort({ amount }: { amount: string | null }) {
  if (amount === null) return <>–</>;
  return <span title={formatRupiah(amount)}>{formatRupiahShort(amount)}</span>;
}
