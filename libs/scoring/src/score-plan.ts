import { measureLinkedMoney } from '@app/alignment';
import type { GovernmentPlan, PriorityNode, SupportCell } from '@app/alignment';
import { scoreGovernment } from './score-government';
import type { SyncScore } from './score-government';

/** The sync score of one government from its plan and its cells. */
export function scorePlan(
  plan: GovernmentPlan,
  cells: readonly SupportCell[],
  tree: readonly PriorityNode[],
): SyncScore {
  const judged = judgedPriorities(tree);
  const needs = plan.needs.filter(({ priorityId, amount }) => judged.has(priorityId) && amount);
  const { nonPenunjang, linked, located } = measureLinkedMoney(tree, plan);
  return scoreGovernment({
    nonPenunjangPagu: nonPenunjang,
    linkedPagu: linked,
    locatedPagu: located,
    judgedPriorities: judged.size,
    fundedPriorities: cells.filter(({ priorityId, step }) => judged.has(priorityId) && step >= 2)
      .length,
    prioritiesWithNeed: new Set(needs.map(({ priorityId }) => priorityId)).size,
    completeness: plan.completeness,
    hasDesa: plan.hasDesa,
  });
}

/** National priorities on the lowest tier of which there is a full list: PP where any, else PN. */
function judgedPriorities(tree: readonly PriorityNode[]): Set<number> {
  const national = tree.filter(({ level, expired }) => level === 'nasional' && !expired);
  const pp = national.filter(({ tier }) => tier === 'PP');
  const judged = pp.length > 0 ? pp : national.filter(({ tier }) => tier === 'PN');
  return new Set(judged.map(({ id }) => id));
}
