import { Rupiah } from '@app/vocabulary';
import { gatherSupport, isFunded, sumExactly } from './gather-support';
import type { Support } from './gather-support';
import { climbLadder } from './ladder';
import type { GovernmentPlan, PriorityNeed, PriorityNode, Step, SupportCell } from './plan';
import { roundUp, settleMoney } from './settle-money';
import { addTargets } from './targets';

/** A cell for every priority that holds in the tahun rencana, supported or not. */
export function supportCells(tree: readonly PriorityNode[], plan: GovernmentPlan): SupportCell[] {
  const { verified, accepted } = gatherSupport(tree, plan);
  const [now, then] = [weigh(tree, verified), weigh(tree, accepted)];
  const needs = new Map(plan.needs.map((need) => [need.priorityId, need]));
  return tree
    .filter(({ expired }) => !expired)
    .map(({ id }) => describeCell(id, { plan, need: needs.get(id), now: now(id), then: then(id) }));
}

/** Programs behind a priority and their money, as an exact sum and as it is shown. */
interface Backing {
  readonly supports: readonly Support[];
  readonly exact: bigint;
  readonly pagu: Rupiah;
}

function weigh(
  tree: readonly PriorityNode[],
  supports: ReadonlyMap<number, readonly Support[]>,
): (priorityId: number) => Backing {
  const exact = new Map([...supports].map(([id, behind]) => [id, sumExactly(behind)]));
  const settled = settleMoney(tree, exact);
  return (id) => ({
    supports: supports.get(id) ?? [],
    exact: exact.get(id) ?? 0n,
    pagu: settled.get(id) ?? Rupiah.zero,
  });
}

interface Behind {
  readonly plan: GovernmentPlan;
  readonly need: PriorityNeed | undefined;
  /** verified links */
  readonly now: Backing;
  /** verified and proposed links together */
  readonly then: Backing;
}

function describeCell(priorityId: number, { plan, need, now, then }: Behind): SupportCell {
  const step = stepOf(plan, need, now);
  const wanted = need?.amount;
  const isShort = wanted !== undefined && roundUp(now.exact).compare(wanted) < 0;
  return {
    pemdaCode: plan.pemdaCode,
    priorityId,
    step,
    stepIfAccepted: higher(step, stepOf(plan, need, then)),
    programCount: now.supports.length,
    proposedCount: then.supports.length - now.supports.length,
    pagu: now.pagu,
    proposedPagu: then.pagu.compare(now.pagu) > 0 ? then.pagu.minus(now.pagu) : Rupiah.zero,
    need: wanted,
    shortage: isShort ? wanted.minus(now.pagu) : undefined,
    desaCount: desaOf(now.supports).size,
    programIds: now.supports.map(({ program }) => program.id).sort((a, b) => a - b),
  };
}

function stepOf(
  plan: GovernmentPlan,
  need: PriorityNeed | undefined,
  { supports, exact }: Backing,
): Step {
  return climbLadder({
    programs: supports.length,
    pagu: roundUp(exact),
    need: need?.amount,
    reachesDesa: plan.hasDesa && desaOf(supports).size > 0,
    targetReached: need?.target !== undefined && addTargets(need.target, supports).reached,
  });
}

const higher = (a: Step, b: Step): Step => (a > b ? a : b);

/** Each desa once, however many funded programs reach it. */
function desaOf(supports: readonly Support[]): Set<string> {
  return new Set(supports.filter(isFunded).flatMap(({ program }) => program.desaCodes));
}
