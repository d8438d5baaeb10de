import type { EntityManager } from 'typeorm';
import type { PengajuanStatus } from '@app/vocabulary';

export interface PengajuanListItem {
  readonly id: number;
  readonly version: number;
  /** the end of an exception of this agency, if one is in force */
  readonly exceptionUntil: Date | null;
  readonly opdId: number;
  readonly opdName: string;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  readonly status: PengajuanStatus;
  readonly submittedAt: Date | null;
  readonly note: string;
  /** programs, or lines of village budgets; a draft's total is known, its rows are not */
  readonly programs: number;
  readonly pagu: string;
}

/** Who was asked to send for a tahapan, and what has come of it. */
export function listPengajuan(
  manager: EntityManager,
  { tahapanId, pemdaCode, opdId }: { tahapanId: number; pemdaCode?: string; opdId?: number },
): Promise<PengajuanListItem[]> {
  return manager.query<PengajuanListItem[]>(
    `SELECT a.id, a.version, o.id AS "opdId", o.name AS "opdName", o.pemda_code AS "pemdaCode",
            w.name AS "pemdaName", a.status, a.submitted_at AS "submittedAt", a.note,
            (SELECT max(e.until) FROM tahapan_exception e WHERE e.tahapan_id = a.tahapan_id
               AND e.opd_id = a.opd_id AND e.revoked_at IS NULL) AS "exceptionUntil",
            COALESCE(n.row_count, 0)::int AS programs,
            COALESCE(n.pagu, 0)::numeric(30,2)::text AS pagu
     FROM pengajuan a JOIN opd o ON o.id = a.opd_id JOIN wilayah w ON w.code = o.pemda_code
     LEFT JOIN pengajuan_totals($1) n ON n.opd_id = o.id
     WHERE a.tahapan_id = $1 AND ($2::text IS NULL OR o.pemda_code = $2)
       AND ($3::int IS NULL OR o.id = $3)
     ORDER BY o.pemda_code, o.code`,
    [tahapanId, pemdaCode ?? null, opdId ?? null],
  );
}
