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
  await manager.query(
    'DELETE FROM overlap_case WHERE tahapan_id = $1 AND desa_code = ANY($2::text[])',
    [tahapanId, desaCodes],
  );
  for (let start = 0; start < cases.length; start += CHUNK) {
    await insertCases(manager, tahapanId, cases.slice(start, start + CHUNK));
  }
}

async function insertCases(
  manager: EntityManager,
  tahapanId: number,
  cases: readonly StoredCase[],
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
