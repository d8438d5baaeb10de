import type { EntityManager } from 'typeorm';

/** The stored detail of cases, by case id. */
export async function readCaseDetails(
  manager: EntityManager,
  caseIds: readonly number[],
): Promise<Map<number, object>> {
  const rows = await manager.query<{ id: number; detail: object }[]>(
    'SELECT id, detail FROM overlap_case WHERE id = ANY($1::int[])',
    [caseIds],
  );
  return new Map(rows.map(({ id, detail }) => [id, detail]));
}
