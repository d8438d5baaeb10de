import type { EntityManager } from 'typeorm';
import { SENT_STATUSES } from '@app/vocabulary';

export interface Completeness {
  readonly pemdaCode: string;
  readonly sent: number;
  readonly expected: number;
}

/** Agencies whose plan lies with the province, of those expected, per government of a tahapan. */
export function readCompleteness(
  manager: EntityManager,
  tahapanId: number,
): Promise<Completeness[]> {
  return manager.query<Completeness[]>(
    `SELECT o.pemda_code AS "pemdaCode",
            count(*) FILTER (WHERE a.status = ANY($2::text[]))::int AS sent,
            count(*)::int AS expected
     FROM pengajuan a JOIN opd o ON o.id = a.opd_id WHERE a.tahapan_id = $1
     GROUP BY o.pemda_code ORDER BY o.pemda_code`,
    [tahapanId, SENT_STATUSES],
  );
}
