import { differenceOf, mergeLokus } from './lokus-conflict';
import { blankLokus, type LokusDraft } from './lokus-draft';

const desa = (code: string, values: Partial<LokusDraft> = {}): LokusDraft => ({
  ...blankLokus(code),
  ...values,
});
const [A, B, C, D] = ['63.07.01.2001', '63.07.01.2002', '63.07.02.2001', '63.07.02.2002'] as const;
const base = [desa(A, { pagu: '100' }), desa(B)];

describe('the difference of two desa lists', () => {
  it('names the desa that came and went, and each cell that changed', () => {
    const { added, removed, changed } = differenceOf(base, [desa(A, { pagu: '200' }), desa(C)]);
    expect(added).toEqual([desa(C)]);
    expect(removed).toEqual([desa(B)]);
    expect(changed).toEqual([
      { row: desa(A, { pagu: '200' }), changes: [{ field: 'pagu', before: '100', after: '200' }] },
    ]);
  });

  it('takes two places in one desa as two', () => {
    const { added, changed } = differenceOf(
      [desa(A, { detail: 'RT 1' })],
      [desa(A, { detail: 'RT 1' }), desa(A, { detail: 'RT 2' })],
    );
    expect(added).toEqual([desa(A, { detail: 'RT 2' })]);
    expect(changed).toEqual([]);
  });
});

describe('two desa lists put together', () => {
  it('hold what both added and lack what either removed', () => {
    const mine = [desa(A, { pagu: '100' }), desa(B), desa(C)];
    const theirs = [desa(A, { pagu: '100' }), desa(D)];
    const merged = mergeLokus(base, { mine, theirs });
    expect(merged.map(({ desaCode }) => desaCode)).toEqual([A, C, D]);
  });

  it('take their cell where I touched nothing, and mine where I did', () => {
    const theirs = [desa(A, { pagu: '300' }), desa(B, { volume: '5' })];
    const mine = [desa(A, { pagu: '100' }), desa(B, { volume: '2' })];
    expect(mergeLokus(base, { mine, theirs })).toEqual([
      desa(A, { pagu: '300' }),
      desa(B, { volume: '2' }),
    ]);
  });

  it('keep a desa removed by me removed although they changed it', () => {
    const theirs = [desa(A, { pagu: '300' }), desa(B)];
    expect(mergeLokus(base, { mine: [desa(B)], theirs })).toEqual([desa(B)]);
  });
});
