import type { GovernmentRule } from '../rule';
import { isNational, waitingFor } from '../rule';
import { count, titleOf } from '../words';

/**
 * Programs are linked, and not one of them has money. Told at the highest priority of which it is
 * true; the branches below are folded into it (pilihan produk).
 */
export const priorityIsLinkedButUnfunded: GovernmentRule = {
  id: 'priority-is-linked-but-unfunded',
  find: ({ cells, nodeOf, plan }) => {
    const unfunded = cells.filter(({ step }) => step === 1);
    const ids = new Set<number | undefined>(unfunded.map(({ priorityId }) => priorityId));
    return unfunded
      .map((cell) => ({ cell, node: nodeOf(cell.priorityId)! }))
      .filter(({ node }) => isNational(node) && !ids.has(node.parentId))
      .map(({ cell, node }) => ({
        rule: 'priority-is-linked-but-unfunded',
        pemdaCode: plan.pemdaCode,
        priorityId: node.id,
        severity: 'tinggi',
        reason: `${titleOf(node)} bertaut dengan ${count(cell.programCount)} program di ${plan.pemdaName}, tetapi belum ada pagunya.`,
        numbers: { 'Program bertaut': count(cell.programCount), Pagu: 'Rp 0' },
        toClose: 'Sediakan pagu pada program yang sudah bertaut.',
        missing: waitingFor(plan.completeness),
        confidence: 'tinggi',
      }));
  },
};
