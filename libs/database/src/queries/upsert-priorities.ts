import type { EntityManager } from 'typeorm';
import type { PriorityLevel, PriorityTier } from '@app/vocabulary';
import { PriorityDocumentEntity } from '../entities';

export interface PriorityDocumentRecord {
  readonly level: PriorityLevel;
  readonly pemdaCode: string;
  readonly name: string;
  readonly periodStart: number;
  readonly periodEnd: number;
  readonly source: string;
  readonly missing: string;
}

export interface PriorityRecord {
  readonly tier: PriorityTier;
  readonly code: string;
  readonly parentCode: string | undefined;
  readonly name: string;
  readonly note: string;
  readonly appliesToRegion: boolean;
}

export interface StoredPriorities {
  readonly documentId: number;
  readonly added: number;
  readonly changed: number;
}

/** Stores a document with its tree by code; nodes that are not given stay as they are. */
export async function upsertPriorities(
  manager: EntityManager,
  document: PriorityDocumentRecord,
  priorities: readonly PriorityRecord[],
): Promise<StoredPriorities> {
  const documents = manager.getRepository(PriorityDocumentEntity);
  await documents.upsert({ ...document }, ['level', 'pemdaCode', 'name']);
  const { level, pemdaCode, name } = document;
  const { id } = await documents.findOneByOrFail({ level, pemdaCode, name });
  const rows = await manager.query<{ added: boolean }[]>(
    `INSERT INTO priority AS t (document_id, tier, code, name, note, applies_to_region)
     SELECT $1, tier, code, name, note, applies_to_region
     FROM jsonb_populate_recordset(NULL::priority, $2::jsonb)
     ON CONFLICT (document_id, code) DO UPDATE
     SET name = EXCLUDED.name, tier = EXCLUDED.tier, note = EXCLUDED.note,
         applies_to_region = EXCLUDED.applies_to_region
     WHERE (t.name, t.tier, t.note, t.applies_to_region)
           IS DISTINCT FROM (EXCLUDED.name, EXCLUDED.tier, EXCLUDED.note, EXCLUDED.applies_to_region)
     RETURNING (xmax = 0) AS added`,
    [
      id,
      JSON.stringify(
        priorities.map(({ appliesToRegion, parentCode: _parent, ...rest }) => ({
          ...rest,
          applies_to_region: appliesToRegion,
        })),
      ),
    ],
  );
  await setParents(manager, id, priorities);
  return {
    documentId: id,
    added: rows.filter((row) => row.added).length,
    changed: rows.filter((row) => !row.added).length,
  };
}

async function setParents(
  manager: EntityManager,
  documentId: number,
  priorities: readonly PriorityRecord[],
): Promise<void> {
  await manager.query(
    `UPDATE priority child SET parent_id = parent.id
     FROM jsonb_to_recordset($2::jsonb) AS given(code text, parent text)
     JOIN priority parent ON parent.document_id = $1 AND parent.code = given.parent
     WHERE child.document_id = $1 AND child.code = given.code
       AND child.parent_id IS DISTINCT FROM parent.id`,
    [
      documentId,
      JSON.stringify(
        priorities.map(({ code, parentCode }) => ({ code, parent: parentCode ?? null })),
      ),
    ],
  );
}
