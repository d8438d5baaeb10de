import type { Rupiah } from '@app/vocabulary';
import { agencyKeyOf } from './plan-row';
import type { PlanRow } from './plan-row';

/** The fields two stages are compared by, under the words of the screen. */
export const FIELD_WORDS = {
  perangkat_daerah: 'perangkat daerah',
  kode: 'kode',
  nama: 'nama',
  pagu: 'pagu',
  sumber_dana: 'sumber dana',
  target: 'target',
  lokasi: 'lokasi',
  desa: 'desa',
  prioritas: 'prioritas',
} as const;
export type ComparedField = keyof typeof FIELD_WORDS;

export interface FieldChange {
  readonly field: ComparedField;
  /** money as decimal text; empty when the field was not filled in */
  readonly before: string;
  readonly after: string;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const list = (codes: readonly string[]): string => [...new Set(codes)].sort().join(', ');
const money = (amount: Rupiah | undefined): string => amount?.toString() ?? '';

interface FieldText {
  readonly field: ComparedField;
  /** what decides whether the field changed */
  readonly value: string;
  readonly shown: string;
}

function fieldsOf(row: PlanRow): FieldText[] {
  const same = (field: ComparedField, value: string): FieldText => ({ field, value, shown: value });
  return [
    { field: 'perangkat_daerah', value: agencyKeyOf(row), shown: row.agencyName },
    same('kode', row.kode),
    same('nama', plain(row.nama)),
    same('pagu', money(row.pagu)),
    same('sumber_dana', plain(row.sumberDana)),
    same('target', plain(row.target)),
    same('lokasi', plain(row.lokasi)),
    same('desa', list(row.desa)),
    same('prioritas', list(row.prioritas)),
  ];
}

/** Every field in which one row differs from what it was; spacing and the order of lists do not count. */
export function listChanges(before: PlanRow, after: PlanRow): FieldChange[] {
  const later = fieldsOf(after);
  return fieldsOf(before).flatMap((field, index) => {
    const now = later[index]!;
    return field.value === now.value
      ? []
      : [{ field: field.field, before: field.shown, after: now.shown }];
  });
}
