import type { EntityManager } from 'typeorm';

/** The stored detail of cases, by case id; of a case with a hidden member nothing is told. */
export async function readCaseDetails(
  manager: EntityManager,
  caseIds: readonly number[],
): Promise<Map<number, object>> {
  const rows = await manager.query<{ id: number; detail: object }[]>(
    `SELECT c.id, c.detail FROM overlap_case c
     WHERE c.id = ANY($1::int[]) AND c.member_count = (
       SELECT count(*) FROM overlap_case_member m WHERE m.case_id = c.id)`,
    [caseIds],
  );
  return new Map(rows.map(({ id, detail }) => [id, detail]));
}
