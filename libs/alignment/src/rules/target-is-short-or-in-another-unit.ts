import type { GovernmentRule } from '../rule';
import { isFunded } from '../gather-support';
import { isNational } from '../rule';
import { addTargets } from '../support-cells';
import { count, titleOf } from '../words';

/** The programs promise less than the target, or count in a unit that cannot be added. */
export const targetIsShortOrInAnotherUnit: GovernmentRule = {
  id: 'target-is-short-or-in-another-unit',
  find: ({ plan, support, nodeOf }) =>
    plan.needs.flatMap((need) => {
      const node = nodeOf(need.priorityId);
      const supports = support.verified.get(need.priorityId) ?? [];
      if (!node || !isNational(node) || !need.target || !supports.some(isFunded)) return [];
      const { sum, otherUnits } = addTargets(need.target, supports);
      if (otherUnits === 0 && sum >= need.target.amount) return [];
      const wanted = `${count(need.target.amount)} ${need.target.satuan}`;
      const reached = `${count(sum)} ${need.target.satuan}`;
      const units = otherUnits > 0 ? `; ${count(otherUnits)} program memakai satuan lain` : '';
      return [
        {
          rule: 'target-is-short-or-in-another-unit',
          pemdaCode: plan.pemdaCode,
          priorityId: node.id,
          severity: 'sedang' as const,
          reason: `Sasaran ${titleOf(node)} di ${plan.pemdaName} ${wanted}, program menjanjikan ${reached}${units}.`,
          numbers: { Sasaran: wanted, Dijanjikan: reached, 'Satuan lain': count(otherUnits) },
          toClose:
            otherUnits > 0
              ? 'Samakan satuan target, lalu hitung kembali.'
              : 'Naikkan target program, atau tautkan program lain.',
          missing: [],
          confidence: otherUnits > 0 ? ('sedang' as const) : ('tinggi' as const),
        },
      ];
    }),
};
