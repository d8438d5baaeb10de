import type { EntityManager } from 'typeorm';

export interface SyncScoreRow {
  readonly pemdaCode: string;
  /** 0-100; null when there was nothing to judge */
  readonly value: number | null;
  readonly detail: object;
}

export function listSyncScores(manager: EntityManager, tahapanId: number): Promise<SyncScoreRow[]> {
  return manager.query<SyncScoreRow[]>(
    `SELECT pemda_code AS "pemdaCode", value::float8 AS value, detail
     FROM sync_score WHERE tahapan_id = $1 ORDER BY pemda_code`,
    [tahapanId],
  );
}
