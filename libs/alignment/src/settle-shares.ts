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

/**
 * Largest remainder, lower id first: whole millionths that add up. No claim shrinks to nothing, or
 * linking a program once more could take the money from under a priority.
 */
function shrinkToWhole(shares: Map<number, number>, total: number): void {
  const parts = [...shares]
    .filter(([, share]) => share > 0)
    .map(([id, share]) => ({
      id,
      part: Math.max(1, Math.floor((share * WHOLE) / total)),
      remainder: (share * WHOLE) % total,
    }))
    .sort((a, b) => b.remainder - a.remainder || a.id - b.id);
  let rest = WHOLE - parts.reduce((sum, { part }) => sum + part, 0);
  for (const one of parts) {
    if (rest <= 0) break;
    one.part += 1;
    rest -= 1;
  }
  for (const one of parts.sort((a, b) => b.part - a.part || a.id - b.id)) {
    if (rest >= 0) break;
    one.part -= 1;
    rest += 1;
  }
  for (const { id, part } of parts) shares.set(id, part);
}
