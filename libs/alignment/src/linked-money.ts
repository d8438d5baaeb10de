import { Rupiah } from '@app/vocabulary';
import { claimsByDocument } from './gather-support';
import type { GovernmentPlan, PriorityNode } from './plan';
import { WHOLE } from './settle-shares';

/** The money of one government outside penunjang. */
export interface LinkedMoney {
  readonly nonPenunjang: Rupiah;
  /** of it, the part that verified links tie to a national priority that holds in the year */
  readonly linked: Rupiah;
  /** of the linked part, what lies in programs with lokus */
  readonly located: Rupiah;
}

/**
 * Weighs the money by the shares of the links, each rupiah once: shares in one document never
 * count above the whole, and of several national documents the one that holds most of the program
 * counts. Rounded down to the sen once; the same sum as the linked share in the database room.
 */
export function measureLinkedMoney(
  tree: readonly PriorityNode[],
  plan: GovernmentPlan,
): LinkedMoney {
  const shares = linkedShares(tree, plan);
  let all = 0n;
  let linked = 0n;
  let located = 0n;
  for (const { id, isPenunjang, pagu, desaCodes } of plan.programs) {
    if (isPenunjang || !pagu?.isPositive) continue;
    const part = pagu.sen * BigInt(shares.get(id) ?? 0);
    all += pagu.sen;
    linked += part;
    if (desaCodes.length > 0) located += part;
  }
  return {
    nonPenunjang: Rupiah.fromSen(all),
    linked: Rupiah.fromSen(linked / BigInt(WHOLE)),
    located: Rupiah.fromSen(located / BigInt(WHOLE)),
  };
}

/** Millionths of each program that its verified links give to national priorities. */
function linkedShares(tree: readonly PriorityNode[], plan: GovernmentPlan): Map<number, number> {
  const national = new Map(
    tree.filter(({ level }) => level === 'nasional').map((node) => [node.id, node]),
  );
  const verified = plan.links.filter(({ status }) => status === 'terverifikasi');
  const shares = new Map<number, number>();
  for (const { programId, claims } of claimsByDocument(verified, national)) {
    let total = 0;
    for (const share of claims.values()) total += Math.round(share * WHOLE);
    const part = Math.min(WHOLE, total);
    shares.set(programId, Math.max(shares.get(programId) ?? 0, part));
  }
  return shares;
}
