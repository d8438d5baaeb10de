import { groupByAverageLink } from './average-link';
import type { OverlapPair } from './overlap-types';

function link(a: string, b: string, score: number): OverlapPair {
  return { a, b, score, kind: 'duplikasi', evidence: [], missing: [], crossAgency: true };
}

describe('groupByAverageLink', () => {
  it('makes one case of three rows that all collide', () => {
    const groups = groupByAverageLink([
      link('a', 'b', 0.9),
      link('b', 'c', 0.8),
      link('a', 'c', 0.7),
    ]);
    expect(groups).toEqual([['a', 'b', 'c']]);
  });

  it('does not merge two cases over one doubtful bridge', () => {
    const groups = groupByAverageLink([
      link('a', 'b', 0.95),
      link('c', 'd', 0.95),
      link('b', 'c', 0.5),
    ]);
    expect(groups).toContainEqual(['a', 'b']);
    expect(groups).toContainEqual(['c', 'd']);
    expect(groups).not.toContainEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps the bridge as a case of its own, so that no pair is lost', () => {
    const groups = groupByAverageLink([
      link('a', 'b', 0.95),
      link('c', 'd', 0.95),
      link('b', 'c', 0.5),
    ]);
    expect(groups).toContainEqual(['b', 'c']);
  });
});
