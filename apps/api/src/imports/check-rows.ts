import type { EntityManager } from 'typeorm';
import type { CellError, RowOfKind, UploadKind } from '@app/workbook';
import { errorsOfForeignRows } from './foreign-rows';
import type { ImportTarget } from './import-target';
import { errorsOfKegiatanDesa } from './prepare-kegiatan-desa';
import { errorsOfPrioritas } from './store-prioritas';

/** What storing would refuse in rows that were read without an error. */
export async function checkRows(
  manager: EntityManager,
  target: ImportTarget,
  rows: readonly RowOfKind[UploadKind][],
): Promise<CellError[]> {
  const foreign = await errorsOfForeignRows(manager, target, rows);
  const kegiatanDesa = rows.filter((row) => row.kind === 'kegiatan-desa');
  const prioritas = rows.filter((row) => row.kind === 'prioritas');
  return [
    ...foreign,
    ...(foreign.length > 0 ? [] : errorsOfKegiatanDesa(target, kegiatanDesa)),
    ...errorsOfPrioritas(prioritas),
  ];
}
