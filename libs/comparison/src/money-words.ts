import { Rupiah, shortRupiah } from '@app/vocabulary';

/** `Rp 2,5 miliar`, `Rp 600 juta` */
export function inWords(amount: Rupiah): string {
  return shortRupiah(amount).replace(',0 ', ' ');
}

/** `+Rp 600 juta` or `−Rp 1,2 miliar` */
export function signed(delta: Rupiah): string {
  return delta.isPositive ? `+${inWords(delta)}` : inWords(delta);
}

export function sizeOf(delta: Rupiah): Rupiah {
  return delta.sen < 0n ? Rupiah.zero.minus(delta) : delta;
}
