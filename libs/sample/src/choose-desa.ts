import { kabupatenOf, kindOfWilayah, type Wilayah, type WilayahCode } from '@app/vocabulary';
import overlaps from './data/story-overlaps.json';

const DESA_PER_KABUPATEN = 18;
const KELURAHAN_PER_KOTA = 10;

/** Every n-th member, so that all kecamatan get a turn without drawing lots. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from(
    { length: count },
    (_, index) => list[Math.floor((index * list.length) / count)]!,
  );
}

/**
 * The desa the sample tells about: those of the story, then an even spread. A kota has kelurahan,
 * which take lokus but have no village budget.
 */
export function chooseDesa(pemdaCode: WilayahCode, wilayah: readonly Wilayah[]): Wilayah[] {
  const own = wilayah.filter(({ code }) => code.length === 13 && kabupatenOf(code) === pemdaCode);
  const desaList = own.filter(({ code }) => kindOfWilayah(code) === 'desa');
  if (desaList.length === 0) return spread(own, KELURAHAN_PER_KOTA);
  const told = new Set(overlaps.cases.map((row) => row.desa));
  const storyDesa = desaList.filter(({ code }) => told.has(code));
  const rest = desaList.filter(({ code }) => !told.has(code));
  return [...storyDesa, ...spread(rest, Math.max(0, DESA_PER_KABUPATEN - storyDesa.length))].sort(
    (a, b) => (a.code < b.code ? -1 : 1),
  );
}
