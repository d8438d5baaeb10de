import { Rupiah } from '@app/vocabulary';
import { analyseGovernment } from './analyse';
import { climbLadder } from './ladder';
import { settleShares } from './settle-shares';
import { PN1, PN2, PP11, TREE, link, need, plan, program } from './testing/small-province';
import { count } from './words';

const money = Rupiah.of(100);
const base = {
  programs: 1,
  pagu: money,
  need: undefined,
  reachesDesa: false,
  targetReached: false,
};

describe('climbLadder', () => {
  it.each([
    [0, 'no program', { programs: 0, pagu: Rupiah.zero, reachesDesa: true }],
    [1, 'a link without money', { pagu: Rupiah.zero, reachesDesa: true, targetReached: true }],
    [2, 'money without a set need', {}],
    [2, 'money below the need, even in a desa', { need: Rupiah.of(101), reachesDesa: true }],
    [3, 'money that meets the need', { need: money }],
    [4, 'money in a desa without a set need', { reachesDesa: true }],
    [4, 'enough money in a desa', { need: money, reachesDesa: true }],
    [
      5,
      'enough money in a desa that reaches the target',
      { reachesDesa: true, targetReached: true },
    ],
    [3, 'a reached target outside every desa', { need: money, targetReached: true }],
  ])('puts on step %i %s', (step, _, more) => {
    expect(climbLadder({ ...base, ...more })).toBe(step);
  });
});

describe('a government without desa', () => {
  it('is judged up to pagu cukup', () => {
    const kota = plan({
      hasDesa: false,
      programs: [program(1, { target: { amount: 9, satuan: 'kk' } })],
      links: [link(1, PP11)],
      needs: [need(PP11, { amount: money, target: { amount: 9, satuan: 'KK' } })],
    });
    const cell = analyseGovernment(TREE, kota).cells.find(({ priorityId }) => priorityId === PP11)!;
    expect(cell.step).toBe(3);
  });
});

describe('a target in percent', () => {
  it('is not reached by adding the percents of several programs', () => {
    const target = { amount: 60, satuan: '%' };
    const of = plan({
      programs: [1, 2].map((id) => program(id, { target: { amount: 50, satuan: '%' } })),
      links: [link(1, PP11), link(2, PP11)],
      needs: [need(PP11, { amount: money, target })],
    });
    const cell = analyseGovernment(TREE, of).cells.find(({ priorityId }) => priorityId === PP11)!;
    expect(cell.step).toBe(4);
  });
});

describe('settleShares', () => {
  const parents: Readonly<Record<number, number[]>> = { [PP11]: [PN1] };
  const ancestorsOf = (id: number): number[] => parents[id] ?? [];
  const settle = (claims: [number, number][]): [number, number][] => [
    ...settleShares(new Map(claims), ancestorsOf),
  ];

  it('leaves shares alone that fit into the whole', () => {
    expect(
      settle([
        [PN1, 0.25],
        [PN2, 0.5],
      ]),
    ).toEqual([
      [PN1, 250_000],
      [PN2, 500_000],
    ]);
  });

  it('lets a parent give way to its own branch', () => {
    expect(
      settle([
        [PN1, 1],
        [PP11, 0.75],
      ]),
    ).toEqual([
      [PN1, 250_000],
      [PP11, 750_000],
    ]);
  });

  it('shrinks what has no branch in proportion, to exactly the whole', () => {
    expect(
      settle([
        [1, 1],
        [2, 1],
        [3, 1],
      ]),
    ).toEqual([
      [1, 333_334],
      [2, 333_333],
      [3, 333_333],
    ]);
  });
});

describe('count', () => {
  it('groups the thousands and never the decimals', () => {
    expect([count(1234567), count(0.5), count(1234.5678)]).toEqual([
      '1.234.567',
      '0,5',
      '1.234,57',
    ]);
  });
});
