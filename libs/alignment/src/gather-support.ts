import type { GovernmentPlan, PlannedProgram, PriorityLink, PriorityNode } from './plan';
import { settleShares } from './settle-shares';

/** A program's part in a priority and everything below it. */
export interface Support {
  readonly program: PlannedProgram;
  /** millionths of the pagu; several links below one priority add up, never above the whole */
  readonly share: number;
}

export interface GatheredSupport {
  readonly verified: ReadonlyMap<number, readonly Support[]>;
  /** verified and proposed together */
  readonly accepted: ReadonlyMap<number, readonly Support[]>;
}

/**
 * Which programs stand behind each priority. Penunjang rows and links to an expired tree are left
 * out; a link also supports every ancestor of its priority. Shares are settled per program and
 * document first.
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
  const ancestorsOf = (id: number): number[] =>
    lineage(nodes, id)
      .slice(1)
      .map((node) => node.id);
  const found = new Map<number, Support[]>();
  for (const { programId, claims } of claimsByDocument(links, nodes)) {
    const program = programs.get(programId);
    if (!program) continue;
    const shares = new Map<number, number>();
    for (const [id, share] of settleShares(claims, ancestorsOf)) {
      for (const node of lineage(nodes, id))
        shares.set(node.id, (shares.get(node.id) ?? 0) + share);
    }
    for (const [id, share] of shares) {
      const supports = found.get(id);
      if (supports) supports.push({ program, share });
      else found.set(id, [{ program, share }]);
    }
  }
  return found;
}

export interface Claims {
  readonly programId: number;
  readonly claims: Map<number, number>;
}

/** The links of one program to one living document belong together: they share one pagu. */
export function claimsByDocument(
  links: readonly PriorityLink[],
  nodes: ReadonlyMap<number, PriorityNode>,
): Iterable<Claims> {
  const groups = new Map<string, Claims>();
  for (const { programId, priorityId, share } of links) {
    const node = nodes.get(priorityId);
    if (!node || node.expired) continue;
    const key = `${programId} ${node.documentId}`;
    const group = groups.get(key) ?? { programId, claims: new Map<number, number>() };
    group.claims.set(priorityId, (group.claims.get(priorityId) ?? 0) + share);
    groups.set(key, group);
  }
  return groups.values();
}

/** The priority and its ancestors; nothing of an expired tree. */
function lineage(nodes: ReadonlyMap<number, PriorityNode>, id: number): PriorityNode[] {
  const found: PriorityNode[] = [];
  let node = nodes.get(id);
  while (node && !node.expired && !found.includes(node)) {
    found.push(node);
    node = node.parentId === undefined ? undefined : nodes.get(node.parentId);
  }
  return found;
}

/** Money stands behind it: a tag without money holds up nothing but step 1. */
export function isFunded({ program, share }: Support): boolean {
  return share > 0 && program.pagu?.isPositive === true;
}

/** The shared parts of the pagu, added up exactly, in millionths of a sen. */
export function sumExactly(supports: readonly Support[]): bigint {
  let millionths = 0n;
  for (const support of supports) {
    if (isFunded(support)) millionths += support.program.pagu!.sen * BigInt(support.share);
  }
  return millionths;
}
