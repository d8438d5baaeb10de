import { Rupiah, type Wilayah } from '@app/vocabulary';
import { readSumberDana } from '@app/reference';
import data from './data/kegiatan-desa-lines.json';
import type { SampleKegiatanDesa } from './sample-types';
import { drawWords } from './sample-words';
import { seededRandom, type SeededRandom } from './seeded-random';

/** What a desa of Kalimantan Selatan has in a year, in millions of rupiah. */
const FUND_JUTA: Readonly<Record<string, readonly [number, number]>> = {
  DD: [700, 900],
  ADD: [500, 700],
  PBH: [30, 80],
};
const SMALLEST_FUND_LEFT = Rupiah.of(150_000_000);

type Template = (typeof data.rows)[number];
type Line = Omit<SampleKegiatanDesa, 'key'>;

function draftLine(random: SeededRandom, desa: Wilayah, template: Template, tahun: number): Line {
  const fill = drawWords(random, 'ganjil', desa.name);
  const [low = 1, high = 1] = template.volume;
  const [start = 1, end = 12] = template.months;
  return {
    desaCode: desa.code,
    tahun,
    kode: template.kode,
    nama: fill(template.nama),
    lokasi: fill(template.lokasi),
    volume: random.whole([low, high]),
    satuan: template.satuan,
    months: { start, end },
    sasaran: fill(template.sasaran),
    anggaran: Rupiah.zero,
    sumberDana: readSumberDana(template.dana, 'desa').codes,
    sumberDanaText: template.dana,
  };
}

/** Shares a fund among its lines in whole thousands; the last line takes what is left. */
function spendFund(fund: Rupiah, weights: readonly number[]): Rupiah[] {
  const thousands = Number(fund.sen / 100_000n);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((thousands * weight) / total));
  const rest = thousands - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) =>
    Rupiah.of((part + (index === parts.length - 1 ? rest : 0)) * 1000),
  );
}

function fundLeft(random: SeededRandom, dana: string, told: readonly Line[]): Rupiah {
  const [low, high] = FUND_JUTA[dana] ?? [30, 80];
  const whole = Rupiah.of(random.whole([low, high]) * 1_000_000);
  const spent = Rupiah.sum(
    told.filter((line) => line.sumberDanaText === dana).map((line) => line.anggaran),
  );
  const left = whole.minus(spent);
  return left.compare(SMALLEST_FUND_LEFT) < 0 && dana === 'DD' ? SMALLEST_FUND_LEFT : left;
}

/**
 * The village budget of one desa: lines of the story first, then ordinary lines that share what
 * is left of each fund. A kode the story uses is not drawn again in that desa.
 */
export function makeKegiatanDesa(
  desa: Wilayah,
  told: readonly Line[],
  tahun: number,
): SampleKegiatanDesa[] {
  const random = seededRandom(`kegiatan-desa/${desa.code}`);
  const toldKode = new Set(told.map((line) => line.kode));
  const drawn = data.rows.filter((row) => random.chance(row.peluang) && !toldKode.has(row.kode));
  const lines: Line[] = [...told];
  const thisYear = told.filter((line) => line.tahun === tahun);
  for (const dana of Object.keys(FUND_JUTA)) {
    const rows = drawn.filter((row) => row.dana === dana);
    const weights = rows.map(({ bobot: [low = 1, high = 1] }) => random.whole([low, high]));
    const amounts = rows.length > 0 ? spendFund(fundLeft(random, dana, thisYear), weights) : [];
    rows.forEach((row, index) => {
      lines.push({ ...draftLine(random, desa, row, tahun), anggaran: amounts[index]! });
    });
  }
  const ordered = lines.sort((a, b) => (a.kode < b.kode ? -1 : a.kode > b.kode ? 1 : 0));
  return withKeys(ordered);
}

function withKeys(lines: readonly Line[]): SampleKegiatanDesa[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const base = `${line.desaCode}/${line.kode}`;
    const number = (seen.get(base) ?? 0) + 1;
    seen.set(base, number);
    return { key: `${base}/${number}`, ...line };
  });
}
