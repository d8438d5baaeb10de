import type { GovernmentPlan, PriorityNode, SupportCell } from '@app/alignment';
import { scoreGovernment } from '@app/scoring';
import type { SyncScore } from '@app/scoring';
import { Rupiah } from '@app/vocabulary';

/** The sync score of one government from its plan and its cells. */
export function scorePlan(
  plan: GovernmentPlan,
  cells: readonly SupportCell[],
  tree: readonly PriorityNode[],
): SyncScore {
  const national = tree.filter(({ level, expired }) => level === 'nasional' && !expired);
  const top = new Set(national.filter(({ tier }) => tier === 'PN').map(({ id }) => id));
  const judged = new Set(national.filter(({ tier }) => tier === 'PP').map(({ id }) => id));
  const real = plan.programs.filter(({ isPenunjang }) => !isPenunjang);
  const linkedIds = new Set(
    cells.filter(({ priorityId }) => top.has(priorityId)).flatMap(({ programIds }) => programIds),
  );
  const linked = real.filter(({ id }) => linkedIds.has(id));
  const paguOf = (programs: typeof real): Rupiah =>
    Rupiah.sum(programs.map(({ pagu }) => pagu ?? Rupiah.zero));
  return scoreGovernment({
    nonPenunjangPagu: paguOf(real),
    linkedPagu: paguOf(linked),
    locatedPagu: paguOf(linked.filter(({ desaCount }) => desaCount > 0)),
    judgedPriorities: judged.size,
    fundedPriorities: cells.filter(({ priorityId, step }) => judged.has(priorityId) && step >= 2)
      .length,
    hasDesa: plan.hasDesa,
  });
}
