import type { EntityManager } from 'typeorm';
import type { PengajuanStatus, TahapanKind } from '@app/vocabulary';
import type { TahapanStatus } from '../entities';

export interface WaitingPengajuan {
  readonly tahapanId: number;
  readonly tahun: number;
  readonly kind: TahapanKind;
  readonly tahapanStatus: TahapanStatus;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly opdId: number;
  readonly opdName: string;
  readonly pemdaCode: string;
  readonly status: PengajuanStatus;
  /** the end of an exception of this agency, if one is in force */
  readonly exceptionUntil: Date | null;
}

/** Every pengajuan that still has to be sent in a stage that is open or has exceptions, as the owner. */
export function listWaitingPengajuan(manager: EntityManager): Promise<WaitingPengajuan[]> {
  return manager.query<WaitingPengajuan[]>(
    `SELECT t.id AS "tahapanId", t.tahun, t.kind, t.status AS "tahapanStatus",
            t.opens_at AS "opensAt", t.closes_at AS "closesAt", o.id AS "opdId",
            o.name AS "opdName", a.pemda_code AS "pemdaCode", a.status,
            (SELECT max(e.until) FROM tahapan_exception e WHERE e.tahapan_id = a.tahapan_id
               AND e.opd_id = a.opd_id AND e.revoked_at IS NULL) AS "exceptionUntil"
     FROM pengajuan a JOIN tahapan t ON t.id = a.tahapan_id JOIN opd o ON o.id = a.opd_id
     WHERE t.status IN ('dibuka', 'ditutup') AND a.status IN ('belum', 'draf', 'dikembalikan')
     ORDER BY t.id, a.pemda_code, o.name`,
  );
}
