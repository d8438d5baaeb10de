import type { EntityManager } from 'typeorm';

export interface LabelLink {
  readonly programId: number;
  readonly priorityId: number;
}

/**
 * Turns the labels of imported rows into proposed links. A label that changed takes its old
 * proposal with it; what a person decided stays, and a rejected link is not proposed again.
 */
export async function proposeLabelLinks(
  manager: EntityManager,
  programIds: readonly number[],
  links: readonly LabelLink[],
): Promise<void> {
  const proposals = JSON.stringify(
    links.map(({ programId, priorityId }) => ({ program_id: programId, priority_id: priorityId })),
  );
  await manager.query(
    `DELETE FROM priority_link l
     WHERE l.program_id = ANY($1::int[]) AND l.status = 'diusulkan' AND l.origin = 'label_sipd'
       AND NOT EXISTS (SELECT FROM jsonb_populate_recordset(NULL::priority_link, $2::jsonb) n
                       WHERE n.program_id = l.program_id AND n.priority_id = l.priority_id)`,
    [programIds, proposals],
  );
  await manager.query(
    `INSERT INTO priority_link (program_id, priority_id, share, status, origin)
     SELECT program_id, priority_id, 1, 'diusulkan', 'label_sipd'
     FROM jsonb_populate_recordset(NULL::priority_link, $1::jsonb)
     ON CONFLICT (program_id, priority_id) DO NOTHING`,
    [proposals],
  );
}
