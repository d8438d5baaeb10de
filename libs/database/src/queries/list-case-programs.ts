import type { EntityManager } from 'typeorm';

/** A program with a lokus among the intervensi of a case. */
export interface CaseProgram {
  readonly caseId: number;
  readonly programId: number;
}

/** The programs behind cases; village lines are no programs and are left out. */
export function listCasePrograms(
  manager: EntityManager,
  caseIds: readonly number[],
): Promise<CaseProgram[]> {
  return manager.query<CaseProgram[]>(
    `SELECT DISTINCT m.case_id AS "caseId", l.program_id AS "programId"
     FROM overlap_case_member m JOIN lokus l ON l.id = m.lokus_id
     WHERE m.case_id = ANY($1::int[])`,
    [caseIds],
  );
}
