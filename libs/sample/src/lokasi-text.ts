import { kecamatanOf, type Wilayah } from '@app/vocabulary';
import type { PemdaSetting } from './pemda-setting';
import type { SampleLokus } from './sample-types';
import type { SeededRandom } from './seeded-random';

/** `Kab. Tanah Laut`, `Kota Banjarbaru`, `Provinsi Kalimantan Selatan` */
export function pemdaName({ name, kind }: Wilayah): string {
  const short = name.replace(/^(PROVINSI|KABUPATEN|KOTA|Provinsi|Kabupaten|Kota)\s+/, '');
  const title = short.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
  return kind === 'provinsi'
    ? `Provinsi ${title}`
    : `${kind === 'kota' ? 'Kota' : 'Kab.'} ${title}`;
}

/** SIPD's way to write a place: pemda, kecamatan, desa; almost never as far as a desa. */
export function drawLokasiText(
  random: SeededRandom,
  lokus: readonly SampleLokus[],
  { pemda, desaList, kecamatanNames }: PemdaSetting,
): string {
  if (pemda.kind === 'provinsi') return 'Semua Kota/Kab, Semua Kecamatan, Semua Kel/Desa';
  const place = pemdaName(pemda);
  const nameOf = new Map(desaList.map(({ code, name }) => [code, name]));
  const kecamatan = (code: string): string => kecamatanNames.get(kecamatanOf(code)) ?? '';
  if (lokus.length > 0) {
    const texts = lokus.map(
      ({ desaCode }) => `${place}, ${kecamatan(desaCode)}, ${nameOf.get(desaCode) ?? ''}`,
    );
    return [...new Set(texts)].join(' ; ');
  }
  if (random.chance(0.75)) return `${place}, Semua Kecamatan, Semua Kel/Desa`;
  return `${place}, ${kecamatan(random.pick(desaList).code)}, Semua Kel/Desa`;
}
