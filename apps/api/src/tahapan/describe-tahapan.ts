import type { TahapanEntity, TahapanException } from '@app/database';
import { actionsForTahapan } from '@app/workflow';
import { labelTahapan } from '../context/tahapan-label';
import type { ManagedTahapanDto } from './tahapan.dto';

export function describeTahapan(
  row: TahapanEntity,
  exceptions: readonly TahapanException[],
  snapshotRows: number,
): ManagedTahapanDto {
  const { id, tahun, kind, status } = row;
  return {
    id,
    tahun,
    kind,
    status,
    label: labelTahapan(row),
    opensAt: row.opensAt.toISOString(),
    closesAt: row.closesAt.toISOString(),
    ratifiedAt: row.ratifiedAt?.toISOString() ?? null,
    snapshotRows,
    actions: actionsForTahapan(status),
    exceptions: exceptions
      .filter(({ tahapanId }) => tahapanId === id)
      .map(({ tahapanId: _tahapan, until, grantedAt, revokedAt, ...rest }) => ({
        ...rest,
        until: until.toISOString(),
        grantedAt: grantedAt.toISOString(),
        revokedAt: revokedAt?.toISOString() ?? null,
      })),
  };
}
