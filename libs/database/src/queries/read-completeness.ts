import type { EntityManager } from 'typeorm';

export interface Completeness {
  readonly pemdaCode: string;
  readonly sent: number;
  readonly expected: number;
}

/** Agencies that have sent, of those expected, per government of a tahapan. */
export function readCompleteness(
  manager: EntityManager,
  tahapanId: number,
): Promise<Completeness[]> {
  return manager.query<Completeness[]>(
    `SELECT o.pemda_code AS "pemdaCode",
            count(*) FILTER (WHERE a.status NOT IN ('belum', 'draf'))::int AS sent,
            count(*)::int AS expected
     FROM pengajuan a JOIN opd o ON o.id = a.opd_id WHERE a.tahapan_id = $1
     GROUP BY o.pemda_code ORDER BY o.pemda_code`,
    [tahapanId],
  );
}
