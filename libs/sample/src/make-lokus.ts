import { Rupiah, type Wilayah } from '@app/vocabulary';
import data from './data/lokus-templates.json';
import type { SampleLokus } from './sample-types';
import { drawWords } from './sample-words';
import type { SeededRandom } from './seeded-random';

const templates = new Map(data.rows.map((row) => [row.kode, row]));

/** A third of such programs stay without lokus: belum berlokasi is a finding. */
const LOCATED_SHARE = 0.68;

export function landsInDesa(kode: string): boolean {
  return templates.has(kode);
}

/** Lokus of an ordinary program: two to six desa of its kabupaten/kota, or none. */
export function makeLokus(
  random: SeededRandom,
  kode: string,
  desaList: readonly Wilayah[],
): SampleLokus[] {
  const template = templates.get(kode);
  if (!template || !random.chance(LOCATED_SHARE)) return [];
  const [low = 1, high = 1] = template.volume;
  const [from = 1, to = 1] = template.shareJuta;
  const [start = 1, end = 12] = template.months;
  return random.take(desaList, random.whole([2, 6])).map((desa) => {
    const fill = drawWords(random, 'genap', desa.name);
    return {
      desaCode: desa.code,
      detail: fill(template.detail),
      volume: random.whole([low, high]),
      satuan: template.satuan,
      months: { start, end },
      sasaran: fill(template.sasaran),
      share: Rupiah.of(random.whole([from * 10, to * 10]) * 100_000),
    };
  });
}
