import type { GovernmentRule } from '../rule';
import { isNational, waitingFor } from '../rule';
import { rupiah, titleOf } from '../words';

/** Money is there, and less than the indicative need. */
export const priorityIsUnderfunded: GovernmentRule = {
  id: 'priority-is-underfunded',
  find: ({ cells, nodeOf, plan }) =>
    cells
      .filter(({ step, shortage }) => step === 2 && shortage?.isPositive)
      .map((cell) => ({ cell, node: nodeOf(cell.priorityId)! }))
      .filter(({ node }) => isNational(node))
      .map(({ cell, node }) => ({
        rule: 'priority-is-underfunded',
        pemdaCode: plan.pemdaCode,
        priorityId: node.id,
        severity: 'tinggi',
        reason: `Pagu untuk ${titleOf(node)} di ${plan.pemdaName} kurang ${rupiah(cell.shortage!)} dari kebutuhan indikatif ${rupiah(cell.need!)}.`,
        numbers: {
          'Kebutuhan indikatif': rupiah(cell.need!),
          'Pagu bertaut': rupiah(cell.pagu),
          Kekurangan: rupiah(cell.shortage!),
        },
        toClose: `Tambah pagu ${rupiah(cell.shortage!)}, atau tautkan program lain yang mendukung.`,
        missing: waitingFor(plan.completeness),
        confidence: 'tinggi',
        amount: cell.shortage!,
      })),
};
