import type { EntityManager } from 'typeorm';
import type { PriorityLevel, PriorityTier } from '@app/vocabulary';
import type { TahapanEntity } from '../entities';

export interface LoadedPriority {
  readonly id: number;
  readonly documentId: number;
  readonly documentName: string;
  readonly level: PriorityLevel;
  readonly tier: PriorityTier;
  readonly code: string;
  readonly name: string;
  readonly parentId: number | undefined;
  readonly expired: boolean;
  readonly appliesToRegion: boolean;
}

/**
 * Every priority of every document that a stage is judged by; expired when its period does not
 * cover the tahun rencana. A ratified stage keeps the priorities that stood when it was ratified.
 */
export async function loadPriorityTree(
  manager: EntityManager,
  { tahun, ratifiedAt }: Pick<TahapanEntity, 'tahun' | 'ratifiedAt'>,
): Promise<LoadedPriority[]> {
  const rows = await manager.query<
    (Omit<LoadedPriority, 'parentId'> & { parentId: number | null })[]
  >(
    `SELECT r.id, r.document_id AS "documentId", d.name AS "documentName", d.level, r.tier, r.code,
            r.name, r.parent_id AS "parentId",
            NOT ($1 BETWEEN d.period_start AND d.period_end) AS expired,
            r.applies_to_region AS "appliesToRegion"
     FROM priority r JOIN priority_document d ON d.id = r.document_id
     WHERE $2::timestamptz IS NULL OR r.added_at <= $2
     ORDER BY d.id, r.code`,
    [tahun, ratifiedAt],
  );
  return rows.map((row) => ({ ...row, parentId: row.parentId ?? undefined }));
}
