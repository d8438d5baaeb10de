import { fullRupiah } from '@app/vocabulary';
import type { GovernmentPlan, SupportCell } from '../plan';
import type { GovernmentRule } from '../rule';
import { confidenceWith, isNational, waitingFor } from '../rule';
import { count, titleOf } from '../words';

/** Money is there, and less than the indicative need. */
export const priorityIsUnderfunded: GovernmentRule = {
  id: 'priority-is-underfunded',
  find: ({ cells, nodeOf, plan }) =>
    cells
      .filter(({ step, shortage }) => step === 2 && shortage?.isPositive)
      .map((cell) => ({ cell, node: nodeOf(cell.priorityId)! }))
      .filter(({ node }) => isNational(node))
      .map(({ cell, node }) => ({ cell, node, missing: unknownOf(plan, cell) }))
      .map(({ cell, node, missing }) => ({
        rule: 'priority-is-underfunded',
        pemdaCode: plan.pemdaCode,
        priorityId: node.id,
        severity: 'tinggi',
        reason: `Pagu untuk ${titleOf(node)} di ${plan.pemdaName} kurang ${fullRupiah(cell.shortage!)} dari kebutuhan indikatif ${fullRupiah(cell.need!)}: ${count(cell.programCount)} program bertaut membawa ${fullRupiah(cell.pagu)}.`,
        numbers: {
          'Kebutuhan indikatif': fullRupiah(cell.need!),
          'Pagu bertaut': fullRupiah(cell.pagu),
          Kekurangan: fullRupiah(cell.shortage!),
        },
        toClose: `Tambah pagu ${fullRupiah(cell.shortage!)}, atau tautkan program lain yang mendukung.`,
        missing,
        confidence: confidenceWith(missing),
        amount: cell.shortage!,
      })),
};

function unknownOf({ completeness }: GovernmentPlan, cell: SupportCell): string[] {
  const proposed = cell.proposedPagu.isPositive
    ? [`usulan tautan senilai ${fullRupiah(cell.proposedPagu)} menunggu verifikasi.`]
    : [];
  return [...proposed, ...waitingFor(completeness)];
}
