import { readAmountText } from '@app/vocabulary';
import type { DesaChoice, ProgramDetail } from '../../api/types';
import { readCell, showCell, type GridColumn } from './grid-columns';

/** One desa of a program as it is typed. */
export interface LokusDraft {
  desaCode: string;
  detail: string;
  volume: string;
  satuan: string;
  monthStart: string;
  monthEnd: string;
  sasaran: string;
  pagu: string;
}

export const LOKUS_FIELDS = [
  'detail',
  'volume',
  'satuan',
  'monthStart',
  'monthEnd',
  'sasaran',
  'pagu',
] as const;
export type LokusField = (typeof LOKUS_FIELDS)[number];

const of = (field: string, kind: GridColumn['kind']): GridColumn => ({
  field,
  kind,
  head: '',
  width: 0,
});
const VOLUME = of('volume', 'volume');
const MONTH = of('month', 'month');
const PAGU = of('pagu', 'rupiah');

export const blankLokus = (desaCode: string): LokusDraft => ({
  desaCode,
  detail: '',
  volume: '',
  satuan: '',
  monthStart: '',
  monthEnd: '',
  sasaran: '',
  pagu: '',
});

export function toDraft(row: ProgramDetail['lokus'][number]): LokusDraft {
  return {
    desaCode: row.desaCode,
    detail: row.detail,
    volume: showCell(VOLUME, row.volume),
    satuan: row.satuan,
    monthStart: showCell(MONTH, row.months?.start),
    monthEnd: showCell(MONTH, row.months?.end),
    sasaran: row.sasaran,
    pagu: showCell(PAGU, row.pagu),
  };
}

/** Chosen desa stay in the order of their codes; a desa that was chosen already keeps its rows. */
export function chooseDesa(
  rows: readonly LokusDraft[],
  codes: readonly string[],
  isChosen: boolean,
): LokusDraft[] {
  const wanted = new Set(codes);
  if (!isChosen) return rows.filter(({ desaCode }) => !wanted.has(desaCode));
  const known = new Set(rows.map(({ desaCode }) => desaCode));
  const added = codes.filter((code) => !known.has(code)).map(blankLokus);
  return [...rows, ...added].sort((a, b) => a.desaCode.localeCompare(b.desaCode));
}

export interface Kecamatan {
  code: string;
  name: string;
  desa: DesaChoice[];
}

/** The desa by kecamatan; of a kecamatan whose own name matches, all of them. */
export function searchDesa(choices: readonly DesaChoice[], wanted: string): Kecamatan[] {
  const word = wanted.trim().toLowerCase();
  const found = choices.filter(({ name, kecamatan }) =>
    [name, kecamatan].some((text) => text.toLowerCase().includes(word)),
  );
  const groups = new Map<string, Kecamatan>();
  for (const desa of found) {
    const group = groups.get(desa.kecamatanCode);
    if (group) group.desa.push(desa);
    else
      groups.set(desa.kecamatanCode, {
        code: desa.kecamatanCode,
        name: desa.kecamatan,
        desa: [desa],
      });
  }
  return [...groups.values()];
}

/** As the server takes it, and what is wrong with each cell, by row and field. */
export function readLokus(rows: readonly LokusDraft[]) {
  const faults: Record<string, string>[] = [];
  const values = rows.map(({ desaCode, detail, satuan, sasaran, ...typed }) => {
    const wrong: Record<string, string> = {};
    const read = (column: GridColumn, field: keyof typeof typed) => {
      const reading = readCell(column, typed[field]);
      if ('value' in reading) return reading.value;
      wrong[field] = reading.error;
      return null;
    };
    const row = {
      desaCode,
      detail,
      satuan,
      sasaran,
      volume: read(VOLUME, 'volume'),
      monthStart: read(MONTH, 'monthStart'),
      monthEnd: read(MONTH, 'monthEnd'),
      pagu: read(PAGU, 'pagu'),
    };
    faults.push(wrong);
    return row;
  });
  return { values, faults };
}

/** The shares that can be read, for the sum under the table. */
export function readShares(rows: readonly LokusDraft[]): (string | null)[] {
  return rows.map(({ pagu }) => {
    const reading = readAmountText(pagu.trim());
    return 'value' in reading ? (reading.value?.toString() ?? null) : null;
  });
}
