import type { ImportDraftKind } from '../entities';
import { KEGIATAN_DESA_CONTENT } from './upsert-kegiatan-desa';
import { PROGRAM_CONTENT } from './upsert-programs';

export interface ImportTable {
  readonly table: 'program' | 'kegiatan_desa';
  /** the columns that a file fills */
  readonly content: readonly string[];
  /** the columns of the natural key that the agency does not say */
  readonly key: readonly string[];
  /** the column of money that its totals add up */
  readonly amount: string;
}

/** Where the rows of a file of each kind are stored. */
export const IMPORT_TABLES: Readonly<Record<ImportDraftKind, ImportTable>> = {
  renja: {
    table: 'program',
    content: PROGRAM_CONTENT,
    key: ['kode', 'ordinal'],
    amount: 'pagu',
  },
  'kegiatan-desa': {
    table: 'kegiatan_desa',
    content: KEGIATAN_DESA_CONTENT,
    key: ['desa_code', 'tahun', 'kode', 'nama', 'ordinal'],
    amount: 'anggaran',
  },
};
