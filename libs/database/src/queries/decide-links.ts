import type { EntityManager } from 'typeorm';
import type { LinkStatus } from '@app/vocabulary';

/** A link as whoever decides on it saw it. */
export interface SeenLink {
  readonly id: number;
  readonly version: number;
}

export interface LinkDecision {
  readonly linkIds: readonly number[];
  readonly status: Extract<LinkStatus, 'terverifikasi' | 'ditolak'>;
  readonly reason: string;
  readonly decidedBy: string;
}

export interface DecidedLinks {
  readonly changed: number;
  readonly touched: { tahapanId: number; pemdaCode: string }[];
}

/** The stages that links belong to, in one order for everybody who holds them. */
export async function listStagesOfLinks(
  manager: EntityManager,
  linkIds: readonly number[],
): Promise<number[]> {
  const rows = await manager.query<{ id: number }[]>(
    `SELECT DISTINCT p.tahapan_id AS id FROM priority_link l JOIN program p ON p.id = l.program_id
     WHERE l.id = ANY($1::int[]) ORDER BY 1`,
    [linkIds],
  );
  return rows.map(({ id }) => id);
}

/** Holds links until the transaction ends, so that two who decide on one take turns. */
export function holdLinks(manager: EntityManager, linkIds: readonly number[]): Promise<SeenLink[]> {
  return manager.query<SeenLink[]>(
    'SELECT id, version FROM priority_link WHERE id = ANY($1::int[]) ORDER BY id FOR UPDATE',
    [linkIds],
  );
}

/** Verifies or rejects links that are held; says which governments must be analysed again. */
export async function decideLinks(
  manager: EntityManager,
  decision: LinkDecision,
): Promise<DecidedLinks> {
  const rows = await manager.query<{ tahapanId: number; pemdaCode: string }[]>(
    `WITH decided AS (
       UPDATE priority_link SET status = $2, reason = $3, decided_by = $4, decided_at = now(),
         version = version + 1
       WHERE id = ANY($1::int[]) AND (status, reason) IS DISTINCT FROM ($2, $3)
       RETURNING program_id)
     SELECT p.tahapan_id AS "tahapanId", p.pemda_code AS "pemdaCode"
     FROM decided d JOIN program p ON p.id = d.program_id`,
    [decision.linkIds, decision.status, decision.reason, decision.decidedBy],
  );
  const touched = new Map(rows.map((row) => [`${row.tahapanId} ${row.pemdaCode}`, row]));
  return { changed: rows.length, touched: [...touched.values()] };
}
