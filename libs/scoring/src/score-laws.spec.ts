import { analyseGovernment } from '@app/alignment';
import type { GovernmentPlan } from '@app/alignment';
import { Rupiah } from '@app/vocabulary';
import * as fc from 'fast-check';
import {
  LIVE,
  PP11,
  PROGRAM_IDS,
  RUNS,
  WIDE_TREE,
  anyPlan,
  anyShare,
  link,
  plan,
  program,
  shuffled,
  splitFirst,
} from '../../alignment/src/testing';
import { scorePlan } from './score-plan';
import type { SyncScore } from './score-government';

const SURENESS = ['rendah', 'sedang', 'tinggi'];

const scoreOf = (of: GovernmentPlan): SyncScore =>
  scorePlan(of, analyseGovernment(WIDE_TREE, of).cells, WIDE_TREE);

describe('the laws of the sync score', () => {
  it('stays between 0 and 100, or says nothing where there is no money to judge', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const { value } = scoreOf(of);
        const hasMoney = of.programs.some(
          ({ isPenunjang, pagu }) => !isPenunjang && pagu?.isPositive,
        );
        if (!hasMoney) expect(value).toBeUndefined();
        else expect(value! >= 0 && value! <= 100).toBe(true);
      }),
      RUNS,
    );
  });

  it('says nothing, rather than 0, of a government without data', () => {
    const { value, parts, raises } = scoreOf(plan({ completeness: { sent: 0, expected: 5 } }));
    expect([value, parts, raises]).toEqual([undefined, [], []]);
  });

  it('never falls when a program is linked, whatever the share and the place', () => {
    const added = fc.record({
      id: fc.constantFrom(...PROGRAM_IDS),
      priorityId: fc.constantFrom(...LIVE),
      share: anyShare,
    });
    fc.assert(
      fc.property(anyPlan, added, (of, { id, priorityId, share }) => {
        const links = of.links.filter(
          (one) => one.programId !== id || one.priorityId !== priorityId,
        );
        const before = scoreOf({ ...of, links }).value;
        const after = scoreOf({ ...of, links: [...links, link(id, priorityId, { share })] }).value;
        if (before === undefined) expect(after).toBeUndefined();
        else expect(after!).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    );
  });

  it('does not fall when a real program without lokus is linked beside located ones', () => {
    const programs = [program(1), program(2, { desaCodes: [], locationState: 'kabupaten' })];
    const before = scoreOf(plan({ programs, links: [link(1, PP11)] })).value!;
    const after = scoreOf(plan({ programs, links: [link(1, PP11), link(2, PP11)] })).value!;
    expect(after).toBeGreaterThan(before);
  });

  it('counts a link by its share: one percent of the pagu is one percent of the money', () => {
    const programs = [program(1)];
    const { parts } = scoreOf(plan({ programs, links: [link(1, PP11, { share: 0.01 })] }));
    const shares = Object.fromEntries(parts.map(({ id, value }) => [id, value]));
    expect(shares).toMatchObject({ 'linked-money': 0.01, 'located-money': 0.01 });
  });

  it('is not moved by tags without money, by penunjang rows or by the order of rows', () => {
    const twice = anyPlan.chain((of) => fc.tuple(fc.constant(of), shuffled(of)));
    fc.assert(
      fc.property(twice, fc.constantFrom(...LIVE), ([of, other], priorityId) => {
        const score = scoreOf(of);
        const tag = program(99, { pagu: Rupiah.zero });
        const tagged = {
          ...of,
          programs: [...of.programs, tag],
          links: [...of.links, link(99, priorityId)],
        };
        const real = of.programs.filter(({ isPenunjang }) => !isPenunjang);
        for (const same of [tagged, { ...of, programs: real }, other]) {
          expect(scoreOf(same)).toEqual(score);
        }
      }),
      RUNS,
    );
  });

  it('is not moved by splitting a row in two', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 100 }), (whole, percent) => {
        const pagu = whole.programs[0]!.pagu ?? Rupiah.zero;
        const part = Rupiah.fromSen((pagu.sen * BigInt(percent)) / 100n);
        fc.pre(part.isPositive && pagu.minus(part).isPositive);
        expect(scoreOf(splitFirst(whole, part))).toEqual(scoreOf(whole));
      }),
      RUNS,
    );
  });

  it('is not moved by missing data, which lowers the confidence instead', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const complete = scoreOf({ ...of, completeness: { sent: 3, expected: 3 } });
        const poorer = scoreOf({ ...of, needs: [], completeness: { sent: 0, expected: 3 } });
        expect(poorer.value).toBe(complete.value);
        expect(SURENESS.indexOf(poorer.confidence)).toBeLessThan(
          SURENESS.indexOf(complete.confidence),
        );
        expect(poorer.missing).toContain('3 OPD belum mengirim; nilai ini bisa berubah.');
      }),
      RUNS,
    );
  });

  it('says of each part what it rests on', () => {
    const programs = [program(1), program(2, { desaCodes: [] })];
    const { parts, raises } = scoreOf(plan({ programs, links: [link(1, PP11, { share: 0.5 })] }));
    expect(parts.map(({ reason }) => reason)).toEqual([
      'Rp 50.000.000 dari Rp 200.000.000 pagu di luar penunjang bertaut prioritas nasional.',
      '1 dari 3 prioritas nasional punya pagu.',
      'Rp 50.000.000 dari Rp 200.000.000 pagu di luar penunjang bertaut dan sampai desa.',
    ]);
    expect(raises.map(({ text }) => text)[0]).toBe(
      'Tautkan program yang mendukung: pagu Rp 150.000.000 belum bertaut prioritas nasional.',
    );
  });
});
