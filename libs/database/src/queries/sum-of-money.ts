import type { EntityManager } from 'typeorm';

interface Scope {
  readonly tahapanId: number;
  readonly pemdaCode: string;
}

/** All pagu of one government in one tahapan, as decimal text. */
export async function sumOfPagu(manager: EntityManager, scope: Scope): Promise<string> {
  const [row] = await manager.query<[{ sum: string }]>(
    `SELECT COALESCE(sum(pagu), 0)::numeric(30,2)::text AS sum FROM program
     WHERE tahapan_id = $1 AND pemda_code = $2`,
    [scope.tahapanId, scope.pemdaCode],
  );
  return row.sum;
}

/** All village budgets of one kabupaten in one tahapan, as decimal text. */
export async function sumOfAnggaranDesa(manager: EntityManager, scope: Scope): Promise<string> {
  const [row] = await manager.query<[{ sum: string }]>(
    `SELECT COALESCE(sum(anggaran), 0)::numeric(30,2)::text AS sum FROM kegiatan_desa
     WHERE tahapan_id = $1 AND pemda_code = $2`,
    [scope.tahapanId, scope.pemdaCode],
  );
  return row.sum;
}
