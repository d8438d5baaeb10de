import type { EntityManager } from 'typeorm';

export type AuditTrouble =
  'segel_hilang' | 'entri_hilang' | 'entri_berubah' | 'entri_disisipkan' | 'entri_tanpa_segel';

/** The first link that does not hold; numbers as text, absent where there is none to name. */
export interface BrokenLink {
  readonly sealNo: string | null;
  readonly entryId: string | null;
  readonly trouble: AuditTrouble;
}

export interface ChainHead {
  readonly sealNo: string;
  /** hexadecimal */
  readonly hash: string;
}

/** Whether an entry waits for its seal: cheap enough to ask every few seconds. */
export async function hasUnsealed(manager: EntityManager): Promise<boolean> {
  const [{ yes }] = await manager.query<[{ yes: boolean }]>(
    'SELECT EXISTS (SELECT FROM audit_unsealed) AS yes',
  );
  return yes;
}

/** Seals a part of the committed entries, as the owner; returns how many, 0 when none waits. */
export async function sealAudit(manager: EntityManager): Promise<number> {
  const [{ sealed }] = await manager.query<[{ sealed: number }]>('SELECT seal_audit() AS sealed');
  return sealed;
}

/** Recomputes the whole chain, as the owner. */
export async function verifyAudit(manager: EntityManager): Promise<BrokenLink | undefined> {
  const rows = await manager.query<BrokenLink[]>(
    `SELECT seal_no::text AS "sealNo", entry_id::text AS "entryId", trouble FROM verify_audit()`,
  );
  return rows[0];
}

/** The newest link, or the one of a number; undefined when there is none. */
export async function readSeal(
  manager: EntityManager,
  sealNo?: string,
): Promise<ChainHead | undefined> {
  const rows = await manager.query<ChainHead[]>(
    `SELECT seal_no::text AS "sealNo", encode(hash, 'hex') AS hash FROM audit_seal
      WHERE seal_no = coalesce($1::bigint, (SELECT max(seal_no) FROM audit_seal))`,
    [sealNo ?? null],
  );
  return rows[0];
}
