import { evaluatePairs } from './evaluate-pairs';

const truth = [
  { a: '1', b: '2', label: 'dup' },
  { a: '3', b: '4', label: 'dup' },
  { a: '5', b: '6', label: 'coll' },
  { a: '7', b: '8', label: 'comp' },
] as const;

describe('evaluatePairs', () => {
  it('counts a pair found in the other order', () => {
    const { dup } = evaluatePairs({ truth, found: [{ a: '2', b: '1', kind: 'duplikasi' }] });
    expect(dup).toMatchObject({ found: 1, right: 1, wanted: 2, precision: 1, recall: 0.5 });
    expect(dup.f1).toBeCloseTo(2 / 3);
  });

  it('leaves collisions out of the duplicate figure and into the joint one', () => {
    const { dup, dupAndColl } = evaluatePairs({
      truth,
      found: [{ a: '5', b: '6', kind: 'pendanaan_ganda' }],
    });
    expect(dup.found).toBe(0);
    expect(dupAndColl).toMatchObject({ found: 1, right: 1, wanted: 3 });
  });

  it('reports complements that were called duplicates', () => {
    const { complementsCalledDuplicates, dup } = evaluatePairs({
      truth,
      found: [{ a: '7', b: '8', kind: 'duplikasi' }],
    });
    expect(complementsCalledDuplicates).toEqual({ count: 1, total: 1, share: 1 });
    expect(dup.precision).toBe(0);
  });

  it('does not count a complement as flagged', () => {
    const found = [{ a: '7', b: '8', kind: 'saling_melengkapi' }] as const;
    const { dupAndColl, byKind } = evaluatePairs({ truth, found });
    expect(dupAndColl.found).toBe(0);
    expect(byKind.saling_melengkapi?.f1).toBe(1);
  });

  it('counts a pair given twice once', () => {
    const pair = { a: '1', b: '2', kind: 'duplikasi' } as const;
    expect(evaluatePairs({ truth, found: [pair, { ...pair, a: '2', b: '1' }] }).dup.found).toBe(1);
  });
});
