import type { EntityManager } from 'typeorm';
import type { Rupiah } from '@app/vocabulary';
import { FindingEntity, SupportCellEntity, SyncScoreEntity } from '../entities';
import type { LoadedCell } from './load-support-cells';

export interface StoredFinding {
  readonly rule: string;
  readonly pemdaCode: string;
  readonly priorityId: number | null;
  readonly programId: number | null;
  readonly opdId: number | null;
  readonly severity: string;
  readonly rank: number;
  readonly reason: string;
  readonly numbers: Record<string, string>;
  readonly toClose: string;
  readonly missing: string[];
  readonly confidence: string;
  readonly amount: Rupiah | null;
}

const CHUNK = 500;

/** Replaces the cells of one government in one tahapan. */
export async function replaceSupportCells(
  manager: EntityManager,
  { tahapanId, pemdaCode }: { tahapanId: number; pemdaCode: string },
  cells: readonly LoadedCell[],
): Promise<void> {
  const repository = manager.getRepository(SupportCellEntity);
  await repository.delete({ tahapanId, pemdaCode });
  for (const chunk of chunksOf(cells)) {
    await repository.insert(
      chunk.map((cell) => ({
        ...cell,
        tahapanId,
        need: cell.need ?? null,
        shortage: cell.shortage ?? null,
      })),
    );
  }
}

/** Replaces findings: those of one government, or those found across all of them. */
export async function replaceFindings(
  manager: EntityManager,
  scope: { tahapanId: number; pemdaCode?: string; acrossGovernments: boolean },
  findings: readonly StoredFinding[],
): Promise<void> {
  const repository = manager.getRepository(FindingEntity);
  const { tahapanId, acrossGovernments, pemdaCode } = scope;
  const replaced = {
    tahapanId,
    acrossGovernments,
    ...(pemdaCode === undefined ? {} : { pemdaCode }),
  };
  const before = await repository.find({
    where: replaced,
    select: KEY_COLUMNS,
  });
  const since = new Map(before.map((finding) => [keyOf(finding), finding.firstSeenAt]));
  await repository.delete(replaced);
  for (const chunk of chunksOf(findings)) {
    await repository.insert(
      chunk.map((finding) => ({
        ...finding,
        tahapanId,
        acrossGovernments,
        firstSeenAt: since.get(keyOf(finding)) ?? null,
      })),
    );
  }
}

const KEY_COLUMNS = {
  rule: true,
  pemdaCode: true,
  priorityId: true,
  programId: true,
  opdId: true,
  firstSeenAt: true,
} as const;

type FindingKey = Pick<StoredFinding, 'rule' | 'pemdaCode' | 'priorityId' | 'programId' | 'opdId'>;

/** The same finding computed again: its id changes, what it is about does not. */
function keyOf({ rule, pemdaCode, priorityId, programId, opdId }: FindingKey): string {
  // The database fills in the agency of a program.
  return [rule, pemdaCode, priorityId, programId, programId === null ? opdId : ''].join('|');
}

export async function storeSyncScore(
  manager: EntityManager,
  score: { tahapanId: number; pemdaCode: string; value: number | undefined; detail: object },
): Promise<void> {
  await manager.getRepository(SyncScoreEntity).upsert(
    {
      tahapanId: score.tahapanId,
      pemdaCode: score.pemdaCode,
      value: score.value === undefined ? null : score.value.toFixed(2),
      detail: score.detail,
      analysedAt: () => 'clock_timestamp()',
    },
    ['tahapanId', 'pemdaCode'],
  );
}

function* chunksOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += CHUNK) yield rows.slice(start, start + CHUNK);
}
