import type { EntityManager } from 'typeorm';
import { comparePlans } from '@app/comparison';
import type { Comparison, PlanRow } from '@app/comparison';
import { TahapanEntity, listUnseenAgencies, loadStageRows } from '@app/database';
import type { StageQuestion, StageRow, UnseenAgency } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import { labelTahapan } from '../context/tahapan-label';
import { Problem } from '../errors/problem';
import { describeUnseen } from './describe-unseen';

export interface ComparisonScope extends Omit<StageQuestion, 'tahapanId'> {
  readonly from: number;
  readonly to: number;
  /** the government of the account, whose drafts it sees */
  readonly ownPemda: string;
}

export interface LoadedStage {
  readonly id: number;
  readonly tahun: number;
  readonly label: string;
  readonly ratified: boolean;
  readonly unseen: readonly UnseenAgency[];
}

export interface LoadedComparison {
  readonly from: LoadedStage;
  readonly to: LoadedStage;
  readonly comparison: Comparison;
  readonly notices: string[];
}

/** Both stages as the given transaction sees them, compared. Give it one snapshot of the data. */
export async function loadComparison(
  manager: EntityManager,
  scope: ComparisonScope,
): Promise<LoadedComparison> {
  const from = await loadStage(manager, scope, scope.from);
  const to = await loadStage(manager, scope, scope.to);
  const before = await loadStageRows(manager, { ...scope, tahapanId: scope.from });
  const after = await loadStageRows(manager, { ...scope, tahapanId: scope.to });
  const comparison = comparePlans(before.map(toPlanRow), after.map(toPlanRow));
  return { from, to, comparison, notices: describeUnseen(from, to) };
}

export async function requireStage(manager: EntityManager, id: number): Promise<TahapanEntity> {
  const tahapan = await manager.getRepository(TahapanEntity).findOneBy({ id });
  if (!tahapan) throw Problem.notFound('Tahapan');
  return tahapan;
}

async function loadStage(
  manager: EntityManager,
  scope: ComparisonScope,
  tahapanId: number,
): Promise<LoadedStage> {
  const tahapan = await requireStage(manager, tahapanId);
  return {
    id: tahapan.id,
    tahun: tahapan.tahun,
    label: labelTahapan(tahapan),
    ratified: tahapan.status === 'disahkan',
    unseen: await listUnseenAgencies(manager, { ...scope, tahapanId }),
  };
}

function toPlanRow({ pagu, ...row }: StageRow): PlanRow {
  return { ...row, pagu: pagu === null ? undefined : Rupiah.parse(pagu) };
}
