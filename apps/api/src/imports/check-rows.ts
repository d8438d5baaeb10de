import type { CellError, RowOfKind, UploadKind } from '@app/workbook';
import type { ImportTarget } from './import-target';
import { errorsOfKegiatanDesa } from './store-kegiatan-desa';
import { errorsOfPrioritas } from './store-prioritas';

/** What storing would refuse in rows that were read without an error. */
export function checkRows(
  target: ImportTarget,
  rows: readonly RowOfKind[UploadKind][],
): CellError[] {
  const kegiatanDesa = rows.filter((row) => row.kind === 'kegiatan-desa');
  const prioritas = rows.filter((row) => row.kind === 'prioritas');
  return [...errorsOfKegiatanDesa(target, kegiatanDesa), ...errorsOfPrioritas(prioritas)];
}
