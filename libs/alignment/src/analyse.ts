import { gatherSupport } from './gather-support';
import type { GapFinding, Government, GovernmentPlan, PriorityNode, SupportCell } from './plan';
import { GOVERNMENT_RULES, PROVINCE_RULES } from './rules';
import { supportCells } from './support-cells';

/** The ladder of every priority for one government, and what its rules find. */
export function analyseGovernment(
  tree: readonly PriorityNode[],
  plan: GovernmentPlan,
): { cells: SupportCell[]; findings: GapFinding[] } {
  const nodes = new Map(tree.map((node) => [node.id, node]));
  const cells = supportCells(tree, plan);
  const view = {
    tree,
    plan,
    cells,
    support: gatherSupport(tree, plan),
    nodeOf: (id: number) => nodes.get(id),
  };
  return { cells, findings: GOVERNMENT_RULES.flatMap((rule) => rule.find(view)) };
}

/** What only shows when the province and its kabupaten/kota stand side by side. */
export function analyseAcrossGovernments(
  tree: readonly PriorityNode[],
  cells: readonly SupportCell[],
  governments: readonly Government[],
): GapFinding[] {
  const byKey = new Map(cells.map((cell) => [`${cell.pemdaCode} ${cell.priorityId}`, cell]));
  const view = {
    tree,
    governments,
    cellOf: (pemdaCode: string, priorityId: number) => byKey.get(`${pemdaCode} ${priorityId}`),
  };
  return PROVINCE_RULES.flatMap((rule) => rule.find(view));
}
