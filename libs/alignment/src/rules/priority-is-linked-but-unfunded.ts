import type { GovernmentRule, GovernmentView } from '../rule';
import { confidenceWith, isNational, waitingFor } from '../rule';
import type { GapFinding, PriorityNode, SupportCell } from '../plan';
import { count, titleOf } from '../words';

/**
 * Programs are linked, and not one of them has money. Told at the highest priority of which it is
 * true; the branches below are folded into it (pilihan produk). A blank pagu is not a zero one.
 */
export const priorityIsLinkedButUnfunded: GovernmentRule = {
  id: 'priority-is-linked-but-unfunded',
  find: (view) => {
    const unfunded = view.cells.filter(({ step }) => step === 1);
    const ids = new Set<number | undefined>(unfunded.map(({ priorityId }) => priorityId));
    return unfunded
      .map((cell) => ({ cell, node: view.nodeOf(cell.priorityId)! }))
      .filter(({ node }) => isNational(node) && !ids.has(node.parentId))
      .map(({ cell, node }) => describe(view, node, cell));
  },
};

function describe(
  { plan, support }: GovernmentView,
  node: PriorityNode,
  cell: SupportCell,
): GapFinding {
  const programs = (support.verified.get(node.id) ?? []).map(({ program }) => program);
  const blank = programs.filter(({ pagu }) => pagu === undefined).length;
  const zero = programs.length - blank;
  const which = [
    ...(blank > 0 ? [`pagu ${count(blank)} program belum diisi`] : []),
    ...(zero > 0 ? [`pagu ${count(zero)} program nol`] : []),
  ].join(', ');
  const waiting =
    cell.proposedPagu.isPositive && cell.proposedCount > 0
      ? [`${count(cell.proposedCount)} usulan tautan menunggu verifikasi.`]
      : [];
  const missing = [...waiting, ...waitingFor(plan.completeness)];
  return {
    rule: priorityIsLinkedButUnfunded.id,
    pemdaCode: plan.pemdaCode,
    priorityId: node.id,
    severity: 'tinggi',
    reason: `${titleOf(node)} bertaut dengan ${count(cell.programCount)} program di ${plan.pemdaName}, tetapi belum ada pagunya: ${which}.`,
    numbers: {
      'Program bertaut': count(cell.programCount),
      ...(blank > 0 ? { 'Pagu belum diisi': count(blank) } : {}),
      ...(zero > 0 ? { 'Pagu nol': count(zero) } : {}),
    },
    toClose:
      blank > 0
        ? 'Isi pagu program yang sudah bertaut, atau sediakan pagunya.'
        : 'Sediakan pagu pada program yang sudah bertaut.',
    missing,
    confidence: confidenceWith(missing),
  };
}
