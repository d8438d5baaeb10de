import { gatherSupport, sumPagu } from './gather-support';
import type { Support } from './gather-support';
import { climbLadder } from './ladder';
import type { GovernmentPlan, PriorityNeed, PriorityNode, Step, SupportCell, Target } from './plan';

/** A cell for every priority that holds in the tahun rencana, supported or not. */
export function supportCells(tree: readonly PriorityNode[], plan: GovernmentPlan): SupportCell[] {
  const { verified, accepted } = gatherSupport(tree, plan);
  const needs = new Map(plan.needs.map((need) => [need.priorityId, need]));
  return tree
    .filter(({ expired }) => !expired)
    .map(({ id }) =>
      describeCell(id, {
        plan,
        need: needs.get(id),
        verified: verified.get(id) ?? [],
        accepted: accepted.get(id) ?? [],
      }),
    );
}

interface Behind {
  readonly plan: GovernmentPlan;
  readonly need: PriorityNeed | undefined;
  readonly verified: readonly Support[];
  readonly accepted: readonly Support[];
}

function describeCell(priorityId: number, { plan, need, verified, accepted }: Behind): SupportCell {
  const pagu = sumPagu(verified);
  const wanted = need?.amount;
  const short = wanted && pagu.compare(wanted) < 0 ? wanted.minus(pagu) : undefined;
  return {
    pemdaCode: plan.pemdaCode,
    priorityId,
    step: stepOf(plan, need, verified),
    stepIfAccepted: stepOf(plan, need, accepted),
    programCount: verified.length,
    proposedCount: accepted.length - verified.length,
    pagu,
    proposedPagu: sumPagu(accepted).minus(pagu),
    need: wanted,
    shortage: short,
    desaCount: verified.reduce((sum, { program }) => sum + program.desaCount, 0),
    programIds: verified.map(({ program }) => program.id),
  };
}

function stepOf(
  plan: GovernmentPlan,
  need: PriorityNeed | undefined,
  supports: readonly Support[],
): Step {
  return climbLadder({
    programs: supports.length,
    pagu: sumPagu(supports),
    need: need?.amount,
    reachesDesa: plan.hasDesa && supports.some(({ program }) => program.desaCount > 0),
    targetReached: need?.target !== undefined && reaches(need.target, supports),
  });
}

function reaches(wanted: Target, supports: readonly Support[]): boolean {
  const { sum, otherUnits } = addTargets(wanted, supports);
  return otherUnits === 0 && sum >= wanted.amount;
}

/** What the programs promise in the unit of the target, and how many count in another unit. */
export function addTargets(
  wanted: Target,
  supports: readonly Support[],
): { sum: number; otherUnits: number } {
  let sum = 0;
  let otherUnits = 0;
  for (const { program } of supports) {
    if (!program.target) continue;
    if (unit(program.target.satuan) === unit(wanted.satuan)) sum += program.target.amount;
    else otherUnits += 1;
  }
  return { sum, otherUnits };
}

const unit = (satuan: string): string => satuan.trim().toLowerCase();
