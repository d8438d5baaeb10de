import type { GapFinding, PriorityNode, Target } from '../plan';
import type { GovernmentRule, GovernmentView } from '../rule';
import { isFunded } from '../gather-support';
import type { Support } from '../gather-support';
import { confidenceWith, isNational, waitingFor } from '../rule';
import { addTargets } from '../targets';
import { count, titleOf } from '../words';

/** The programs promise less than the target, or count in a unit that cannot be added. */
export const targetIsShortOrInAnotherUnit: GovernmentRule = {
  id: 'target-is-short-or-in-another-unit',
  find: (view) =>
    view.plan.needs.flatMap(({ priorityId, target }) => {
      const node = view.nodeOf(priorityId);
      const supports = view.support.verified.get(priorityId) ?? [];
      if (!node || !isNational(node) || !target || !supports.some(isFunded)) return [];
      return describe(view, { node, target, supports });
    }),
};

interface Wanted {
  readonly node: PriorityNode;
  readonly target: Target;
  readonly supports: readonly Support[];
}

function describe({ plan }: GovernmentView, { node, target, supports }: Wanted): GapFinding[] {
  const { sum, reached, otherUnits, withoutTarget } = addTargets(target, supports);
  if (reached && otherUnits === 0) return [];
  const wanted = `${count(target.amount)} ${target.satuan}`;
  const promised = `${count(sum)} ${target.satuan}`;
  const lacking = `${count(target.amount - sum)} ${target.satuan}`;
  const units =
    otherUnits > 0 ? `; ${count(otherUnits)} program bersatuan lain tidak ikut dijumlahkan` : '';
  const missing = [
    ...(withoutTarget > 0 ? [`${count(withoutTarget)} program belum mengisi target.`] : []),
    ...(otherUnits > 0 ? [`capaian ${count(otherUnits)} program dalam ${target.satuan}`] : []),
    ...waitingFor(plan.completeness),
  ];
  return [
    {
      rule: 'target-is-short-or-in-another-unit',
      pemdaCode: plan.pemdaCode,
      priorityId: node.id,
      severity: reached ? 'info' : 'sedang',
      reason: `Sasaran ${titleOf(node)} di ${plan.pemdaName} ${wanted}, program menjanjikan ${promised}${reached ? '' : `, kurang ${lacking}`}${units}.`,
      numbers: {
        Sasaran: wanted,
        Dijanjikan: promised,
        ...(reached ? {} : { Kekurangan: lacking }),
        ...(otherUnits > 0 ? { 'Satuan lain': `${count(otherUnits)} program` } : {}),
      },
      toClose:
        otherUnits > 0
          ? 'Samakan satuan target, lalu hitung kembali.'
          : 'Naikkan target program, atau tautkan program lain.',
      missing,
      confidence: confidenceWith(missing),
    },
  ];
}
