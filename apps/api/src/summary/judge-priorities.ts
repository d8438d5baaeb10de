import type { LoadedCell, LoadedPriority } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import type { LadderBarDto, SummaryPrioritiesDto } from './summary.dto';

/** The lowest tier of which the document holds a full list: PP where there are any, else PN. */
export function judgedPriorities(tree: readonly LoadedPriority[]): LoadedPriority[] {
  const pp = tree.filter(({ tier }) => tier === 'PP');
  return pp.length > 0 ? pp : tree.filter(({ tier }) => tier === 'PN');
}

/** Counts priorities, not cells: one that any government of the scope supports is supported. */
export function countPriorities(
  judged: readonly LoadedPriority[],
  cells: readonly LoadedCell[],
): Omit<SummaryPrioritiesDto, 'proposedLinks'> {
  const ids = new Set(judged.map(({ id }) => id));
  const best = new Map<number, number>();
  const short = new Set<number>();
  const shortIn = new Set<string>();
  let shortage = Rupiah.zero;
  for (const cell of cells) {
    if (ids.has(cell.priorityId)) {
      best.set(cell.priorityId, Math.max(best.get(cell.priorityId) ?? 0, cell.step));
    }
    if (cell.shortage?.isPositive && ids.has(cell.priorityId)) {
      short.add(cell.priorityId);
      shortIn.add(cell.pemdaCode);
      shortage = shortage.plus(cell.shortage);
    }
  }
  const steps = judged.map(({ id }) => best.get(id) ?? 0);
  return {
    total: judged.length,
    unsupported: steps.filter((step) => step === 0).length,
    linkedUnfunded: steps.filter((step) => step === 1).length,
    underfunded: short.size,
    shortage: shortage.toString(),
    shortageGovernments: shortIn.size,
  };
}

/** One bar per PN: how the cells of what lies below it spread over the six steps. */
export function buildLadder(
  tree: readonly LoadedPriority[],
  cells: readonly LoadedCell[],
  governments: number,
): LadderBarDto[] {
  const judged = judgedPriorities(tree);
  return tree
    .filter(({ tier }) => tier === 'PN')
    .map((pn) => {
      const below = judged.filter(({ id, parentId }) => parentId === pn.id || id === pn.id);
      const ids = new Set(below.map(({ id }) => id));
      const steps = [0, 0, 0, 0, 0, 0];
      const own = cells.filter(({ priorityId }) => ids.has(priorityId));
      for (const { step } of own) steps[step] = (steps[step] ?? 0) + 1;
      steps[0] = (steps[0] ?? 0) + below.length * governments - own.length;
      const linked = cells.filter(({ priorityId }) => priorityId === pn.id);
      return {
        priorityId: pn.id,
        code: pn.code,
        name: pn.name,
        steps,
        linkedPagu: Rupiah.sum(linked.map(({ pagu }) => pagu)).toString(),
      };
    });
}
