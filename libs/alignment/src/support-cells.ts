import { Rupiah } from '@app/vocabulary';
import data from './data/satuan.json';
import { gatherSupport, isFunded, sumPagu } from './gather-support';
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
  const acceptedPagu = sumPagu(accepted);
  const step = stepOf(plan, need, verified);
  const wanted = need?.amount;
  const short = wanted && pagu.compare(wanted) < 0 ? wanted.minus(pagu) : undefined;
  return {
    pemdaCode: plan.pemdaCode,
    priorityId,
    step,
    stepIfAccepted: higher(step, stepOf(plan, need, accepted)),
    programCount: verified.length,
    proposedCount: accepted.length - verified.length,
    pagu,
    proposedPagu: acceptedPagu.compare(pagu) > 0 ? acceptedPagu.minus(pagu) : Rupiah.zero,
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
    reachesDesa: plan.hasDesa && supports.filter(isFunded).some(reachesDesa),
    targetReached: need?.target !== undefined && reaches(need.target, supports),
  });
}

const higher = (a: Step, b: Step): Step => (a > b ? a : b);

const reachesDesa = ({ program }: Support): boolean => program.desaCount > 0;

function reaches(wanted: Target, supports: readonly Support[]): boolean {
  const { sum, otherUnits } = addTargets(wanted, supports);
  return otherUnits === 0 && sum >= wanted.amount;
}

/**
 * What the funded programs promise in the unit of the target, and how many count in another unit.
 * Rates (persen, indeks) cannot be added: the best one counts.
 */
export function addTargets(
  wanted: Target,
  supports: readonly Support[],
): { sum: number; otherUnits: number } {
  const wantedUnit = unit(wanted.satuan);
  const isRate = RATES.has(wantedUnit);
  let sum = 0;
  let otherUnits = 0;
  for (const { program } of supports.filter(isFunded)) {
    if (!program.target) continue;
    const { amount, satuan } = program.target;
    if (unit(satuan) !== wantedUnit) otherUnits += 1;
    else sum = isRate ? Math.max(sum, amount) : sum + amount;
  }
  return { sum, otherUnits };
}

const RATES = new Set(data.rates);
const SPELLINGS = new Map(data.same.flatMap((words) => words.map((word) => [word, words[0]!])));

function unit(satuan: string): string {
  const plain = satuan.trim().toLowerCase().replace(/\.+$/, '').replace(/\s+/g, ' ');
  return SPELLINGS.get(plain) ?? plain;
}
