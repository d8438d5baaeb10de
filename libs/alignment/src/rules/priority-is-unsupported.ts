import type { GovernmentRule, GovernmentView } from '../rule';
import { confidenceWith, isNational, waitingFor } from '../rule';
import type { GapFinding, PriorityNode, SupportCell } from '../plan';
import { count, titleOf } from '../words';

/**
 * No verified program behind a national priority. A PN without any support is told once, its PP
 * folded into it; a PP is told on its own only where its PN has links down to PP (pilihan produk).
 */
export const priorityIsUnsupported: GovernmentRule = {
  id: 'priority-is-unsupported',
  find: (view) => {
    const cellOf = new Map(view.cells.map((cell) => [cell.priorityId, cell]));
    return view.tree
      .filter((node) => isNational(node) && cellOf.get(node.id)?.step === 0)
      .filter((node) => node.parentId === undefined || siblingIsSupported(view, cellOf, node))
      .map((node) => describe(view, node, cellOf.get(node.id)!));
  },
};

function siblingIsSupported(
  { tree }: GovernmentView,
  cellOf: ReadonlyMap<number, SupportCell>,
  node: PriorityNode,
): boolean {
  return tree.some(
    ({ id, parentId }) => parentId === node.parentId && (cellOf.get(id)?.step ?? 0) > 0,
  );
}

function describe(
  { tree, plan }: GovernmentView,
  node: PriorityNode,
  cell: SupportCell,
): GapFinding {
  const below = tree.filter(({ parentId }) => parentId === node.id).length;
  const proposed =
    cell.proposedCount > 0
      ? [`${count(cell.proposedCount)} usulan tautan menunggu verifikasi.`]
      : [];
  const missing = [...proposed, ...waitingFor(plan.completeness)];
  return {
    rule: priorityIsUnsupported.id,
    pemdaCode: plan.pemdaCode,
    priorityId: node.id,
    severity: node.tier === 'PN' ? 'tinggi' : 'sedang',
    reason: `${titleOf(node)} belum didukung satu pun program terverifikasi di ${plan.pemdaName}${below > 0 ? `, begitu pula ${count(below)} prioritas di bawahnya` : ''}.`,
    numbers: {
      'Program terverifikasi': '0',
      'Usulan tautan': count(cell.proposedCount),
      ...(below > 0 ? { 'Prioritas di bawahnya': count(below) } : {}),
    },
    toClose:
      cell.proposedCount > 0
        ? 'Verifikasi usulan tautan yang tepat.'
        : 'Tautkan program yang sudah ada, atau usulkan program baru pada OPD pengampu.',
    missing,
    confidence: confidenceWith(missing),
  };
}
