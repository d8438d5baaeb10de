import type { Meaning } from '../read/meaning';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The same line entered twice: title, place, size and year agree. Then one agency and one fund
 * are no sign of a work divided on purpose.
 */
export function isCopy(a: Meaning, b: Meaning): boolean {
  const { row: x } = a;
  const { row: y } = b;
  if (x.tahun !== y.tahun || x.volume !== y.volume || x.judul.length !== y.judul.length)
    return false;
  const title = plain(x.judul);
  return title !== '' && title === plain(y.judul) && plain(x.lokasi) === plain(y.lokasi);
}
