/** Shares are counted in millionths, so that sums are exact whatever the order of the rows. */
export const WHOLE = 1_000_000;

/**
 * Settles what one program was typed to give to the priorities of one document, so that it never
 * adds up to more than the whole: money is counted once whatever the shares. A claim on a priority
 * first gives way to claims on its own branches (it is served through them), then all shrink in
 * proportion (pilihan produk).
 * @param claims share 0-1 per priority
 * @returns millionths per priority; a claim that gave everything away stays, as 0
 */
export function settleShares(
  claims: ReadonlyMap<number, number>,
  ancestorsOf: (priorityId: number) => readonly number[],
): Map<number, number> {
  const settled = new Map<number, number>();
  for (const [id, share] of claims) {
    settled.set(id, Math.min(WHOLE, Math.max(0, Math.round(share * WHOLE))));
  }
  const excess = totalOf(settled) - WHOLE;
  if (excess > 0) giveWayToBranches(settled, ancestorsOf, excess);
  const total = totalOf(settled);
  if (total > WHOLE) shrinkToWhole(settled, total);
  return settled;
}

function totalOf(shares: ReadonlyMap<number, number>): number {
  let total = 0;
  for (const share of shares.values()) total += share;
  return total;
}

function giveWayToBranches(
  shares: Map<number, number>,
  ancestorsOf: (priorityId: number) => readonly number[],
  excess: number,
): void {
  const parents = new Set([...shares.keys()].flatMap(ancestorsOf).filter((id) => shares.has(id)));
  const topFirst = [...parents].sort((a, b) => ancestorsOf(a).length - ancestorsOf(b).length);
  for (const id of topFirst) {
    const given = Math.min(shares.get(id)!, excess);
    shares.set(id, shares.get(id)! - given);
    excess -= given;
  }
}

/** Largest remainder, lower id first: whole millionths that add up. */
function shrinkToWhole(shares: Map<number, number>, total: number): void {
  const parts = [...shares].map(([id, share]) => ({ id, exact: (share * WHOLE) / total }));
  parts.sort((a, b) => (b.exact % 1) - (a.exact % 1) || a.id - b.id);
  let rest = WHOLE - parts.reduce((sum, { exact }) => sum + Math.floor(exact), 0);
  for (const { id, exact } of parts) {
    const extra = rest > 0 ? 1 : 0;
    shares.set(id, Math.floor(exact) + extra);
    rest -= extra;
  }
}
