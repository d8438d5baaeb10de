import { Rupiah } from '@app/vocabulary';
import * as fc from 'fast-check';
import { rankAgenda } from './rank-agenda';
import type { AgendaCandidate } from './rank-agenda';
import { scoreGovernment } from './score-government';
import type { ScoreInput } from './score-government';

/** Every part of the score made full, one at a time. */
const anyInput: fc.Arbitrary<ScoreInput> = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(80), fc.nat(80), fc.boolean())
  .map(([unlinked, located, elsewhere, judged, funded, hasDesa]) => ({
    nonPenunjangPagu: Rupiah.of(unlinked + located + elsewhere),
    linkedPagu: Rupiah.of(located + elsewhere),
    locatedPagu: Rupiah.of(located),
    judgedPriorities: judged,
    fundedPriorities: Math.min(funded, judged),
    prioritiesWithNeed: 0,
    completeness: { sent: 1, expected: 1 },
    hasDesa,
  }));

describe('what would raise the sync score', () => {
  it.each([
    ['linked-money', (of: ScoreInput) => ({ linkedPagu: of.nonPenunjangPagu })],
    ['funded-priorities', (of: ScoreInput) => ({ fundedPriorities: of.judgedPriorities })],
    ['located-money', (of: ScoreInput) => ({ locatedPagu: of.nonPenunjangPagu })],
  ])('names the gain of a full %s to the point, largest first', (id, fill) => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = scoreGovernment(input);
        const gains = before.raises.map(({ gain }) => gain);
        expect(gains).toEqual([...gains].sort((a, b) => b - a));
        const raise = before.raises.find(({ part }) => part === id);
        fc.pre(raise !== undefined);
        const after = scoreGovernment({ ...input, ...fill(input) });
        expect(after.value! - before.value!).toBeCloseTo(raise!.gain, 6);
      }),
    );
  });
});

describe('rankAgenda', () => {
  const item = (id: string, more: Partial<AgendaCandidate>): AgendaCandidate => ({
    id,
    kind: 'kekosongan',
    severity: 'sedang',
    amount: undefined,
    certainty: 0.7,
    crossAgency: false,
    ...more,
  });

  it('puts the graver before the lighter, then the surer, then the larger', () => {
    const ranked = rankAgenda([
      item('small', { amount: Rupiah.of(1_000_000) }),
      item('large', { amount: Rupiah.of(900_000_000) }),
      item('grave', { severity: 'tinggi', certainty: 1 }),
      item('unsure', { certainty: 0.4 }),
    ]);
    expect(ranked.map(({ id }) => id)).toEqual(['grave', 'large', 'small', 'unsure']);
  });

  it('gives the same order whatever the order of arrival', () => {
    const items = ['a', 'b', 'c'].map((id) => item(id, {}));
    expect(rankAgenda([...items].reverse())).toEqual(rankAgenda(items));
  });

  it('says why, in words', () => {
    const [first] = rankAgenda([item('a', { crossAgency: true, amount: Rupiah.of(5) })]);
    expect(first!.reason).toBe(
      'kekosongan tingkat sedang, bukti cukup, melibatkan lebih dari satu instansi, menyangkut anggaran',
    );
  });
});
