import { Rupiah } from '@app/vocabulary';
import { readSumberDana } from '@app/reference';
import type { CatalogueRow } from './catalogue';
import { drawLinks, drawNationalLabel, drawPenunjangLabel, toldLinks } from './make-links';
import { makeLokus } from './make-lokus';
import { drawLokasiText, pemdaName } from './lokasi-text';
import type { PemdaSetting } from './pemda-setting';
import { labelsOf } from './regional-labels';
import type { SampleLink, SampleLokus, SampleOpd, SampleProgram, Target } from './sample-types';
import { drawFundText } from './sample-words';
import { seededRandom, type SeededRandom } from './seeded-random';

export interface MadeProgram {
  readonly program: SampleProgram;
  readonly links: readonly SampleLink[];
}

const ZERO_PAGU = 0.03;
const BLANK_PAGU = 0.01;
const BLANK_TARGET = 0.02;
/** A pagu leaves a fifth above what its lokus take: planning and supervision. Pilihan produk. */
const ABOVE_LOKUS = [5, 4] as const;

function drawPagu(
  random: SeededRandom,
  row: CatalogueRow,
  lokus: readonly SampleLokus[],
): Rupiah | undefined {
  const drawn = Rupiah.of(random.whole([row.paguJuta[0] * 10, row.paguJuta[1] * 10]) * 100_000);
  const fate = random.next();
  if (lokus.length === 0 && fate < BLANK_PAGU) return undefined;
  if (lokus.length === 0 && fate < BLANK_PAGU + ZERO_PAGU) return Rupiah.zero;
  const shares = Rupiah.sum(lokus.map(({ share }) => share));
  const least = Rupiah.fromSen((shares.sen * BigInt(ABOVE_LOKUS[0])) / BigInt(ABOVE_LOKUS[1]));
  return drawn.compare(least) < 0 ? least : drawn;
}

function drawTarget(random: SeededRandom, row: CatalogueRow): Target | undefined {
  if (random.chance(BLANK_TARGET)) return undefined;
  return { amount: random.whole(row.target), satuan: row.satuan };
}

function textsOf(row: CatalogueRow, opd: SampleOpd) {
  const { kode, nama, namaProgram, namaKegiatan, indikator } = row;
  const key = `${opd.key}/${kode}`;
  return { key, opdKey: opd.key, kode, nama, namaProgram, namaKegiatan, indikator };
}

/** One budgeted row: drawn from the catalogue, except where the story fixes it. */
export function makeProgram(opd: SampleOpd, row: CatalogueRow, setting: PemdaSetting): MadeProgram {
  const texts = textsOf(row, opd);
  const { key, kode } = texts;
  const random = seededRandom(key);
  const told = setting.told.get(key);
  const gap = told?.gap;
  const lokus = told ? told.lokus : makeLokus(random, kode, setting.desaList);
  const links = gap
    ? toldLinks(key, gap.links)
    : drawLinks(random, { key, kode, pemdaCode: opd.pemdaCode });
  const isPenunjang = kode.slice(5, 7) === '01';
  const drawnLabel = isPenunjang ? drawPenunjangLabel(random) : drawNationalLabel(random, links);
  const target = gap?.target ?? drawTarget(random, row);
  const sumberDanaText = told?.sumberDanaText ?? drawFundText(random, kode);
  const program: SampleProgram = {
    ...texts,
    targetText: gap?.targetText ?? (target ? `${target.amount} ${target.satuan}` : ''),
    target,
    pagu: gap ? gap.pagu : drawPagu(random, row, lokus),
    sumberDana: readSumberDana(sumberDanaText).codes,
    sumberDanaText,
    lokasiText: drawLokasiText(random, lokus, setting),
    sasaran: isPenunjang ? opd.name : `Masyarakat ${pemdaName(setting.pemda)}`,
    months: isPenunjang ? { start: 1, end: 12 } : lokus[0]?.months,
    labelNasional: gap?.labelNasional ?? drawnLabel,
    ...labelsOf(random, kode.slice(0, 4)),
    lokus,
  };
  return { program, links };
}
