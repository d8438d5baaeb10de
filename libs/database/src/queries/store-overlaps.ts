import type { EntityManager } from 'typeorm';
import type { Rupiah } from '@app/vocabulary';
import { kabupatenOf } from '@app/vocabulary';
import { OverlapCaseEntity, OverlapCaseMemberEntity } from '../entities';

export interface StoredCase {
  readonly desaCode: string;
  readonly kind: string;
  readonly score: number;
  readonly title: string;
  readonly amount: Rupiah;
  readonly crossAgency: boolean;
  readonly agencies: string[];
  readonly detail: object;
  readonly engineVersion: string;
  /** `lokus:12` or `kegiatan_desa:34` */
  readonly members: readonly string[];
}

const CHUNK = 300;

/** Replaces the cases of the given desa in one tahapan; other desa stay as they are. */
export async function replaceOverlapCases(
  manager: EntityManager,
  { tahapanId, desaCodes }: { tahapanId: number; desaCodes: readonly string[] },
  cases: readonly StoredCase[],
): Promise<void> {
  const keys = await readMemberKeys(manager, cases);
  const since = await readFirstSeen(manager, { tahapanId, desaCodes });
  await manager.query(
    'DELETE FROM overlap_case WHERE tahapan_id = $1 AND desa_code = ANY($2::text[])',
    [tahapanId, desaCodes],
  );
  for (let start = 0; start < cases.length; start += CHUNK) {
    const chunk = cases.slice(start, start + CHUNK).map((found) => {
      const memberKeys = [...found.members.map((member) => keys.get(member) ?? member)].sort();
      const firstSeenAt = since.get(`${found.desaCode} ${memberKeys.join()}`) ?? null;
      return { ...found, memberKeys, firstSeenAt };
    });
    await insertCases(manager, tahapanId, chunk);
  }
}

/** `lokus:12` → `program:3`: a lokus gets a new id with every change, its program does not. */
async function readMemberKeys(
  manager: EntityManager,
  cases: readonly StoredCase[],
): Promise<ReadonlyMap<string, string>> {
  const ids = cases
    .flatMap(({ members }) => members.map(memberColumns))
    .flatMap(({ lokusId }) => (lokusId === null ? [] : [lokusId]));
  const rows = await manager.query<{ lokus: number; program: number }[]>(
    'SELECT id AS lokus, program_id AS program FROM lokus WHERE id = ANY($1::int[])',
    [ids],
  );
  return new Map(rows.map(({ lokus, program }) => [`lokus:${lokus}`, `program:${program}`]));
}

/** Since when the same rows of the same desa have collided. */
async function readFirstSeen(
  manager: EntityManager,
  { tahapanId, desaCodes }: { tahapanId: number; desaCodes: readonly string[] },
): Promise<ReadonlyMap<string, Date | null>> {
  const rows = await manager.query<{ desa: string; keys: string[]; at: Date | null }[]>(
    `SELECT desa_code AS desa, member_keys AS keys, first_seen_at AS at FROM overlap_case
     WHERE tahapan_id = $1 AND desa_code = ANY($2::text[])`,
    [tahapanId, desaCodes],
  );
  return new Map(rows.map(({ desa, keys, at }) => [`${desa} ${keys.join()}`, at]));
}

interface KnownCase extends StoredCase {
  readonly memberKeys: string[];
  readonly firstSeenAt: Date | null;
}

async function insertCases(
  manager: EntityManager,
  tahapanId: number,
  cases: readonly KnownCase[],
): Promise<void> {
  const inserted = await manager.getRepository(OverlapCaseEntity).insert(
    cases.map(({ members, score, ...rest }) => ({
      ...rest,
      tahapanId,
      pemdaCode: kabupatenOf(rest.desaCode),
      score: score.toFixed(4),
      memberCount: members.length,
    })),
  );
  const members = cases.flatMap((overlapCase, index) =>
    overlapCase.members.map((member, position) => ({
      caseId: (inserted.identifiers[index] as { id: number }).id,
      position,
      ...memberColumns(member),
    })),
  );
  for (let start = 0; start < members.length; start += 1_000) {
    await manager
      .getRepository(OverlapCaseMemberEntity)
      .insert(members.slice(start, start + 1_000));
  }
}

function memberColumns(member: string): { lokusId: number | null; kegiatanDesaId: number | null } {
  const [source, id] = member.split(':');
  return source === 'lokus'
    ? { lokusId: Number(id), kegiatanDesaId: null }
    : { lokusId: null, kegiatanDesaId: Number(id) };
}
