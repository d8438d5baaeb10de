import type { EntityManager } from 'typeorm';
import {
  PriorityDocumentEntity,
  listCaseMembers,
  listCasePrograms,
  listOverlaps,
  listVillagePartners,
  readCaseDetails,
  readPresence,
} from '@app/database';
import type { CaseMember } from '@app/database';
import type { RakorPack } from '@app/workbook';
import type { CaseDetail } from '../../overlaps/case-detail';
import { HIDDEN_DETAIL } from '../../overlaps/hidden-case';
import { listAgenda } from '../../rakor/list-agenda';
import { buildAgreements } from './build-agreements';
import { buildCover } from './build-cover';
import { buildKamus } from './build-kamus';
import { buildMatriks } from './build-matriks';
import { buildOverlapRows } from './build-overlaps';
import type { CaseWithDetail } from './build-overlaps';
import { buildPresence } from './build-presence';
import { buildUnlinked, buildUnlocated } from './build-program-lists';
import { buildRingkasan } from './build-ringkasan';
import { buildUnsupported } from './build-unsupported';
import { loadPackSource } from './pack-source';
import type { PackScope } from './pack-source';

const EVERYTHING = { page: 1, size: 100_000 };

/**
 * The whole pack from one snapshot: call it inside a REPEATABLE READ transaction, so that every
 * total equals the sum of its rows.
 */
export async function assemblePack(
  manager: EntityManager,
  scope: PackScope,
  now: Date,
): Promise<RakorPack> {
  const source = await loadPackSource(manager, scope);
  const cases = await loadCases(manager, scope);
  const collisions = countByPemda(cases);
  const casePrograms = await listCasePrograms(
    manager,
    cases.map(({ id }) => id),
  );
  const members = await loadMembers(manager, cases);
  const documents = await manager
    .getRepository(PriorityDocumentEntity)
    .find({ order: { level: 'ASC', periodStart: 'DESC' } });
  const presence = await readPresence(manager, {
    tahapanId: scope.tahapanId,
    ...(scope.pemdaCode && scope.pemdaCode.length > 2 ? { pemdaCode: scope.pemdaCode } : {}),
  });
  return {
    cover: buildCover(source, now),
    ringkasan: buildRingkasan(source, collisions, casePrograms),
    matriks: buildMatriks(source, await listVillagePartners(manager, scope)),
    pnBelumDidukung: buildUnsupported(source),
    programBelumBertaut: buildUnlinked(source),
    belumBerlokasi: buildUnlocated(source),
    tumpangTindih: buildOverlapRows(cases, members),
    kehadiran: buildPresence(presence),
    kesepakatan: buildAgreements(await listAgenda(manager, scope)),
    tindakLanjut: [],
    kamus: buildKamus(documents),
  };
}

async function loadCases(manager: EntityManager, scope: PackScope): Promise<CaseWithDetail[]> {
  const { rows } = await listOverlaps(manager, { ...scope, ...EVERYTHING });
  const details = await readCaseDetails(
    manager,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    detail: (details.get(row.id) ?? HIDDEN_DETAIL) as CaseDetail,
  }));
}

async function loadMembers(
  manager: EntityManager,
  cases: readonly CaseWithDetail[],
): Promise<Map<number, CaseMember[]>> {
  const members = await listCaseMembers(
    manager,
    cases.map(({ id }) => id),
  );
  const byCase = new Map<number, CaseMember[]>();
  for (const member of members) {
    byCase.set(member.caseId, [...(byCase.get(member.caseId) ?? []), member]);
  }
  return byCase;
}

function countByPemda(cases: readonly CaseWithDetail[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { pemdaCode } of cases) counts.set(pemdaCode, (counts.get(pemdaCode) ?? 0) + 1);
  return counts;
}
