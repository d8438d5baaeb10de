import type { EntityManager } from 'typeorm';
import { OpdEntity } from '@app/database';
import type { CellError, RowOfKind, UploadKind } from '@app/workbook';
import { agencyCodeOf } from './agencies-of';
import type { ImportTarget } from './import-target';

/**
 * Rows that are not of the agency whose account works here; none for other accounts. The database
 * would refuse them too, but could not say which.
 */
export async function errorsOfForeignRows(
  manager: EntityManager,
  { pemdaCode }: ImportTarget,
  rows: readonly RowOfKind[UploadKind][],
): Promise<CellError[]> {
  const [{ opdId }] = await manager.query<[{ opdId: number | null }]>(
    `SELECT CASE WHEN current_setting('role') = 'sejalan_app' THEN scope_opd() END AS "opdId"`,
  );
  if (opdId === null) return [];
  const own = await manager.getRepository(OpdEntity).findOneBy({ id: opdId, pemdaCode });
  return rows.flatMap((row) => {
    const group = groupOf(row);
    if (!group || group.code === own?.code) return [];
    return {
      ...{ sheet: row.sheet, row: row.row, column: group.column, value: group.name },
      rule: `Akun Anda hanya dapat mengimpor rencana ${own?.name ?? 'perangkat daerah sendiri'}.`,
      advice: 'Hapus baris ini, atau minta operator kabupaten/kota mengimpor berkasnya.',
    };
  });
}

/** Villages send under an agency of their own, so no account of one agency imports for them. */
function groupOf(
  row: RowOfKind[UploadKind],
): { code: string | undefined; name: string; column: string } | undefined {
  if (row.kind === 'renja') {
    const name = row.namaSkpd || row.kodeSkpd;
    return { code: agencyCodeOf(row), name, column: 'Perangkat daerah' };
  }
  if (row.kind !== 'kegiatan-desa') return undefined;
  return { code: undefined, name: row.namaDesa || row.kodeDesa || '', column: 'Desa' };
}
