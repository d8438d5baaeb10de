import { Rupiah } from '@app/vocabulary';
import type { GovernmentPlan, PlannedProgram, PriorityLink, PriorityNode } from './plan';

/** A program's part in a priority and everything below it. */
export interface Support {
  readonly program: PlannedProgram;
  /** 0-1; several links below one priority add up, never above the whole */
  readonly share: number;
}

export interface GatheredSupport {
  readonly verified: ReadonlyMap<number, readonly Support[]>;
  /** verified and proposed together */
  readonly accepted: ReadonlyMap<number, readonly Support[]>;
}

/**
 * Which programs stand behind each priority. Penunjang rows and links to an expired tree are left
 * out; a link also supports every ancestor of its priority.
 */
export function gatherSupport(
  tree: readonly PriorityNode[],
  plan: GovernmentPlan,
): GatheredSupport {
  const nodes = new Map(tree.map((node) => [node.id, node]));
  const programs = new Map(
    plan.programs.filter(({ isPenunjang }) => !isPenunjang).map((row) => [row.id, row]),
  );
  const alive = plan.links.filter(({ status }) => status !== 'ditolak');
  const verified = alive.filter(({ status }) => status === 'terverifikasi');
  return {
    verified: rollUp(verified, nodes, programs),
    accepted: rollUp(alive, nodes, programs),
  };
}

function rollUp(
  links: readonly PriorityLink[],
  nodes: ReadonlyMap<number, PriorityNode>,
  programs: ReadonlyMap<number, PlannedProgram>,
): Map<number, Support[]> {
  const shares = new Map<number, Map<number, number>>();
  for (const { programId, priorityId, share } of links) {
    if (!programs.has(programId)) continue;
    for (const node of lineage(nodes, priorityId)) {
      const byProgram = shares.get(node.id) ?? new Map<number, number>();
      byProgram.set(programId, Math.min(1, (byProgram.get(programId) ?? 0) + share));
      shares.set(node.id, byProgram);
    }
  }
  return new Map(
    [...shares].map(([id, byProgram]) => [
      id,
      [...byProgram].map(([programId, share]) => ({ program: programs.get(programId)!, share })),
    ]),
  );
}

/** The priority and its ancestors; nothing of an expired tree. */
function lineage(nodes: ReadonlyMap<number, PriorityNode>, id: number): PriorityNode[] {
  const found: PriorityNode[] = [];
  let node = nodes.get(id);
  while (node && !node.expired) {
    found.push(node);
    node = node.parentId === undefined ? undefined : nodes.get(node.parentId);
  }
  return found;
}

/** The shared part of the pagu, to the sen (half a sen rounds up). */
export function paguOf({ program, share }: Support): Rupiah {
  if (!program.pagu || share >= 1) return program.pagu ?? Rupiah.zero;
  const millionths = BigInt(Math.round(share * 1_000_000));
  return Rupiah.fromSen((program.pagu.sen * millionths + 500_000n) / 1_000_000n);
}

export function sumPagu(supports: readonly Support[]): Rupiah {
  return Rupiah.sum(supports.map(paguOf));
}
