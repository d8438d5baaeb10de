import { Rupiah } from '@app/vocabulary';
import * as fc from 'fast-check';
import { rankAgenda } from './rank-agenda';
import type { AgendaCandidate } from './rank-agenda';
import { scoreGovernment } from './score-government';
import type { ScoreInput } from './score-government';

const anyInput: fc.Arbitrary<ScoreInput> = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(80), fc.nat(80), fc.boolean())
  .map(([unlinked, located, elsewhere, judged, funded, hasDesa]) => ({
    nonPenunjangPagu: Rupiah.of(unlinked + located + elsewhere),
    linkedPagu: Rupiah.of(located + elsewhere),
    locatedPagu: Rupiah.of(located),
    judgedPriorities: judged,
    fundedPriorities: Math.min(funded, judged),
    hasDesa,
  }));

describe('the sync score', () => {
  it('stays between 0 and 100, or says nothing', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { value } = scoreGovernment(input);
        expect(value === undefined || (value >= 0 && value <= 100)).toBe(true);
      }),
    );
  });

  it('says nothing of a government without money of its own programs', () => {
    const none = { nonPenunjangPagu: Rupiah.zero, linkedPagu: Rupiah.zero };
    const input = { locatedPagu: Rupiah.zero, judgedPriorities: 5, fundedPriorities: 0 };
    expect(scoreGovernment({ ...none, ...input, hasDesa: true }).value).toBeUndefined();
  });

  it('rises by exactly the gain it names when a part is made full', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = scoreGovernment(input);
        const gain = before.raises.find(
          ({ text }) => text === 'Prioritas nasional yang punya pagu',
        );
        fc.pre(gain !== undefined && before.value !== undefined);
        const after = scoreGovernment({ ...input, fundedPriorities: input.judgedPriorities });
        expect(after.value! - before.value!).toBeCloseTo(gain!.gain, 6);
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
