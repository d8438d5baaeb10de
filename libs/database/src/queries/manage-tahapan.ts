import type { EntityManager } from 'typeorm';
import type { TahapanStatus } from '../entities';

export interface TahapanException {
  readonly id: number;
  readonly tahapanId: number;
  readonly opdId: number;
  readonly opdName: string;
  readonly pemdaName: string;
  readonly until: Date;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedAt: Date;
  readonly revokedAt: Date | null;
}

/** Every exception ever granted, newest first. */
export function listExceptions(manager: EntityManager): Promise<TahapanException[]> {
  return manager.query<TahapanException[]>(
    `SELECT e.id, e.tahapan_id AS "tahapanId", e.opd_id AS "opdId", o.name AS "opdName",
            w.name AS "pemdaName", e.until, e.reason, COALESCE(u.name, e.granted_by) AS "grantedBy",
            e.granted_at AS "grantedAt", e.revoked_at AS "revokedAt"
     FROM tahapan_exception e JOIN opd o ON o.id = e.opd_id
     JOIN wilayah w ON w.code = e.pemda_code
     LEFT JOIN user_account u ON u.username = e.granted_by ORDER BY e.id DESC`,
  );
}

/** How many rows each ratified stage keeps in its snapshot. */
export async function countSnapshotRows(manager: EntityManager): Promise<Map<number, number>> {
  const rows = await manager.query<{ id: number; count: number }[]>(
    'SELECT tahapan_id AS id, count(*)::int AS count FROM plan_snapshot GROUP BY tahapan_id',
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/**
 * Holds a stage against everybody who writes rows in it: they finish first, and whoever comes
 * later sees the new state. Returns its status, or undefined when there is none.
 */
export async function holdTahapan(
  manager: EntityManager,
  id: number,
): Promise<TahapanStatus | undefined> {
  const rows = await manager.query<{ status: TahapanStatus }[]>(
    'SELECT status FROM tahapan WHERE id = $1 FOR UPDATE',
    [id],
  );
  return rows[0]?.status;
}

export async function storeTahapanStatus(
  manager: EntityManager,
  { id, status }: { id: number; status: TahapanStatus },
): Promise<void> {
  await manager.query(
    `UPDATE tahapan SET status = $2,
            ratified_at = CASE WHEN $2 = 'disahkan' THEN clock_timestamp() END
     WHERE id = $1`,
    [id, status],
  );
}

/** Ends an exception at once; false when there is none in force under that id. */
export async function revokeException(
  manager: EntityManager,
  { id, tahapanId }: { id: number; tahapanId: number },
): Promise<boolean> {
  const [, count] = await manager.query<[unknown[], number]>(
    `UPDATE tahapan_exception SET revoked_at = clock_timestamp()
     WHERE id = $1 AND tahapan_id = $2 AND revoked_at IS NULL`,
    [id, tahapanId],
  );
  return count === 1;
}

/** Every agency that is expected to send in a new stage, because it was in an earlier one or exists. */
export async function expectEveryAgency(manager: EntityManager, tahapanId: number): Promise<void> {
  await manager.query(
    `INSERT INTO pengajuan (tahapan_id, opd_id, pemda_code)
     SELECT $1, id, pemda_code FROM opd WHERE kind <> 'kementerian'
     ON CONFLICT (tahapan_id, opd_id) DO NOTHING`,
    [tahapanId],
  );
}
