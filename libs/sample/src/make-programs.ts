import { kindOfWilayah } from '@app/vocabulary';
import {
  catalogueRow,
  kabupatenCatalogue,
  penunjangRows,
  provinsiCatalogue,
  type CatalogueRow,
} from './catalogue';
import { makeProgram, type MadeProgram } from './make-program';
import { landsInDesa } from './make-lokus';
import { runsSubKegiatan } from './make-opd';
import type { PemdaSetting } from './pemda-setting';
import type { SampleOpd } from './sample-types';
import { seededRandom, type SeededRandom } from './seeded-random';

const ORDINARY = 0.46;
const LIKELY = 0.75;
/** Dana Desa and ADD as they stand in the APBD of a kabupaten: the same money as in the village budgets. */
const TRANSFER_TO_DESA = '5.02.02.2.04.0008';

function penunjangOf(random: SeededRandom, opd: SampleOpd): CatalogueRow[] {
  const level = opd.pemdaCode.length === 2 ? 1 : 2;
  const rows = penunjangRows(opd.bidangUrusan[0] ?? '', level);
  const count = random.whole(opd.kind === 'kecamatan' ? [1, 2] : level === 1 ? [5, 7] : [3, 4]);
  return random.take(rows, count);
}

function likelihood(kode: string): number {
  if (kode === TRANSFER_TO_DESA) return 1;
  return landsInDesa(kode) || kode.startsWith('2.13.') ? LIKELY : ORDINARY;
}

/** A kecamatan runs one or two rows: village guidance in a kabupaten, kelurahan matters in a kota. */
function kecamatanRows(random: SeededRandom, opd: SampleOpd, rows: CatalogueRow[]): CatalogueRow[] {
  const isKota = kindOfWilayah(opd.pemdaCode) === 'kota';
  const fitting = rows.filter(({ kode }) => !(isKota && kode.startsWith('7.01.06')));
  return random.take(fitting, random.whole([1, 2]));
}

function ownRows(random: SeededRandom, opd: SampleOpd): CatalogueRow[] {
  const isProvinsi = opd.pemdaCode.length === 2;
  const catalogue = isProvinsi ? provinsiCatalogue : kabupatenCatalogue;
  const rows = catalogue.filter(({ kode }) => runsSubKegiatan(opd, kode));
  if (opd.kind === 'kecamatan') return kecamatanRows(random, opd, rows);
  const isKota = kindOfWilayah(opd.pemdaCode) === 'kota';
  return rows
    .filter(({ kode }) => !(isKota && kode === TRANSFER_TO_DESA))
    .filter(({ kode }) => isProvinsi || random.chance(likelihood(kode)));
}

function programsOfOpd(opd: SampleOpd, setting: PemdaSetting): MadeProgram[] {
  if (opd.kind === 'pemerintah_desa') return [];
  const random = seededRandom(`programs/${opd.key}`);
  const rows = [...penunjangOf(random, opd), ...ownRows(random, opd)];
  const drawn = new Set(rows.map(({ kode }) => kode));
  for (const told of setting.told.values()) {
    if (told.opdKey === opd.key && !drawn.has(told.kode)) rows.push(catalogueRow(told.kode));
  }
  return rows
    .sort((a, b) => (a.kode < b.kode ? -1 : 1))
    .map((row) => makeProgram(opd, row, setting));
}

/** All programs of one government with their links, in the order of its OPD list. */
export function makePrograms(setting: PemdaSetting): MadeProgram[] {
  return setting.opdList.flatMap((opd) => programsOfOpd(opd, setting));
}
