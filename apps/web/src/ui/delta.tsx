import { compareRupiah, formatRupiah } from '../format/rupiah';
import { text } from '../text/id';

/** A difference of money with its sign, a word and a colour; the colour never stands alone. */
export function Delta({ amount }: { amount: string }) {
  const t = text.perbandingan;
  const direction = compareRupiah(amount, '0');
  if (direction === 0) return <span className="muted">{t.even}</span>;
  const up = direction > 0;
  return (
    <span className={up ? 'delta up' : 'delta down'}>
      {up ? '+' : ''}
      {formatRupiah(amount)} <span className="delta-word">{up ? t.up : t.down}</span>
    </span>
  );
}
