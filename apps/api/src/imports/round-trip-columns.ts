import type { ImportDraftKind } from '@app/database';
import type { RoundTripColumns } from '@app/round-trip';
import { importColumns } from './import-columns';

type Shape = Pick<RoundTripColumns, 'follows' | 'together'>;

/** What is read from a text stays while that text does, and is decided together with it. */
const SHAPES: Readonly<Record<ImportDraftKind, Shape>> = {
  renja: {
    follows: {
      is_penunjang: 'nama',
      location_state: 'lokasi_text',
      sumber_dana: 'sumber_dana_text',
      target_amount: 'target_text',
    },
    together: [
      ['nama', 'is_penunjang'],
      ['target_text', 'target_amount', 'target_satuan'],
      ['sumber_dana_text', 'sumber_dana'],
      ['lokasi_text', 'location_state'],
      ['month_start', 'month_end'],
    ],
  },
  'kegiatan-desa': {
    follows: { sumber_dana: 'sumber_dana_text' },
    together: [
      ['volume', 'satuan'],
      ['month_start', 'month_end'],
      ['sumber_dana_text', 'sumber_dana'],
    ],
  },
};

export function roundTripColumns(
  kind: ImportDraftKind,
  supplied: readonly string[],
): RoundTripColumns {
  return { ...importColumns(kind, supplied), ...SHAPES[kind] };
}
