import type { OverlapPair } from './overlap-types';

/** Two groups join while the mean score over all their cross pairs stays at least this. */
const ENOUGH = 0.4;

/** Missing pairs count as zero: a chain a-b-c without a-c is not one case by itself. */
function meanLink(
  x: readonly string[],
  y: readonly string[],
  scores: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const a of x) for (const b of y) sum += scores.get(a < b ? `${a}\t${b}` : `${b}\t${a}`) ?? 0;
  return sum / (x.length * y.length);
}

/**
 * Groups rows into cases by average link; connected components would merge a whole desa over one
 * doubtful pair. Every pair given ends in some case: rows whose best partner sits in another
 * group keep a case of two.
 * @returns sorted member ids per case
 */
export function groupByAverageLink(pairs: readonly OverlapPair[]): string[][] {
  const scores = new Map(
    pairs.map(({ a, b, score }) => [a < b ? `${a}\t${b}` : `${b}\t${a}`, score]),
  );
  let groups = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort().map((id) => [id]);
  for (;;) {
    const best = closest(groups, scores);
    if (!best || best.link < ENOUGH) break;
    const joined = [...groups[best.x]!, ...groups[best.y]!].sort();
    groups = groups.filter((_, at) => at !== best.x && at !== best.y).concat([joined]);
    groups.sort((p, q) => (p[0]! < q[0]! ? -1 : 1));
  }
  const cases = groups.filter((group) => group.length > 1);
  const isInside = ({ a, b }: OverlapPair) =>
    cases.some((group) => group.includes(a) && group.includes(b));
  return [...cases, ...pairs.filter((pair) => !isInside(pair)).map(({ a, b }) => [a, b].sort())];
}

function closest(groups: readonly string[][], scores: ReadonlyMap<string, number>) {
  let best: { x: number; y: number; link: number } | undefined;
  for (let x = 0; x < groups.length; x++) {
    for (let y = x + 1; y < groups.length; y++) {
      const link = meanLink(groups[x]!, groups[y]!, scores);
      if (link > (best?.link ?? 0)) best = { x, y, link };
    }
  }
  return best;
}
