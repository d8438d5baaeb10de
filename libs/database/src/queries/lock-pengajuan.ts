import type { EntityManager } from 'typeorm';
import type { PengajuanStatus } from '@app/vocabulary';
import type { TahapanStatus } from '../entities';

export interface LockedTahapan {
  readonly id: number;
  readonly tahun: number;
  readonly kind: string;
  readonly status: TahapanStatus;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export interface LockedPengajuan {
  readonly id: number;
  readonly opdId: number;
  readonly opdName: string;
  readonly pemdaCode: string;
  readonly status: PengajuanStatus;
  readonly version: number;
  /** the end of an exception of this agency, if one is in force */
  readonly exceptionUntil: Date | null;
}

/**
 * Holds a stage as it is until the transaction ends: whoever wants to close it waits, and whoever
 * comes after the closing sees it closed.
 */
export async function lockTahapan(
  manager: EntityManager,
  id: number,
): Promise<LockedTahapan | undefined> {
  const rows = await manager.query<LockedTahapan[]>(
    `SELECT id, tahun, kind, status, opens_at AS "opensAt", closes_at AS "closesAt"
     FROM tahapan WHERE id = $1 FOR SHARE`,
    [id],
  );
  return rows[0];
}

/**
 * The pengajuan of some agencies in a stage, held until the transaction ends: against a change
 * of state while rows are written (`share`), or against everything (`update`).
 */
export function lockPengajuan(
  manager: EntityManager,
  { tahapanId, opdIds, mode }: { tahapanId: number; opdIds: readonly number[]; mode: LockMode },
): Promise<LockedPengajuan[]> {
  return manager.query<LockedPengajuan[]>(
    `SELECT a.id, a.opd_id AS "opdId", o.name AS "opdName", a.pemda_code AS "pemdaCode", a.status,
            a.version,
            (SELECT max(e.until) FROM tahapan_exception e
             WHERE e.tahapan_id = a.tahapan_id AND e.opd_id = a.opd_id AND e.revoked_at IS NULL)
              AS "exceptionUntil"
     FROM pengajuan a JOIN opd o ON o.id = a.opd_id
     WHERE a.tahapan_id = $1 AND a.opd_id = ANY($2::int[])
     ORDER BY a.id FOR ${mode === 'share' ? 'SHARE' : 'UPDATE'} OF a`,
    [tahapanId, opdIds],
  );
}

export type LockMode = 'share' | 'update';

/** The last end of any exception that agencies of one government have in a stage. */
export async function findLatestException(
  manager: EntityManager,
  { tahapanId, pemdaCode }: { tahapanId: number; pemdaCode: string },
): Promise<Date | null> {
  const [{ until }] = await manager.query<[{ until: Date | null }]>(
    `SELECT max(until) AS until FROM tahapan_exception
     WHERE tahapan_id = $1 AND pemda_code = $2 AND revoked_at IS NULL`,
    [tahapanId, pemdaCode],
  );
  return until;
}
