import type { EditableRow } from '../api/types';
import { PROGRAM_COLUMNS } from '../features/penyuntingan/grid-columns';
import { gridReducer, type GridState } from '../features/penyuntingan/grid-state';

/** A program of somebody's own, as the server tells it. */
export const sheetRow = (
  id: number,
  values: EditableRow['values'] = {},
  version = 1,
): EditableRow => ({
  id,
  version,
  opdId: 7,
  opdName: 'Dinas',
  pemdaCode: '63.05',
  desaCode: '',
  desaName: '',
  locationState: 'tidak_ada',
  kode: '2.13',
  ordinal: 1,
  tahun: null,
  values: { nama: `Baris ${id}`, pagu: '1000.00', sasaran: '', ...values },
});

/** The sheet after these rows came. */
export const loadedSheet = (...rows: EditableRow[]): GridState =>
  gridReducer({ columns: PROGRAM_COLUMNS, rows: [], undo: [], redo: [] }, { type: 'load', rows });
