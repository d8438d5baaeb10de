import { Rupiah } from '@app/vocabulary';
import * as fc from 'fast-check';
import { analyseGovernment } from './analyse';
import { measureLinkedMoney } from './linked-money';
import type { GovernmentPlan, SupportCell } from './plan';
import {
  FIRST_DOCUMENT,
  LIVE,
  PN1,
  PN2,
  PP11,
  PP12,
  PROGRAM_IDS,
  RKP3,
  RUNS,
  WIDE_TREE,
  anyPlan,
  anyShare,
  link,
  plan,
  program,
  shuffled,
  splitFirst,
} from './testing';

const cellsOf = (of: GovernmentPlan): SupportCell[] => analyseGovernment(WIDE_TREE, of).cells;
const stepsOf = (of: GovernmentPlan): number[] => cellsOf(of).map(({ step }) => step);
const paguOf = (of: GovernmentPlan, ids: readonly number[]): Rupiah =>
  Rupiah.sum(
    cellsOf(of)
      .filter(({ priorityId }) => ids.includes(priorityId))
      .map(({ pagu }) => pagu),
  );
const real = (of: GovernmentPlan) => of.programs.filter(({ isPenunjang }) => !isPenunjang);
const verified = (of: GovernmentPlan) =>
  of.links.filter(({ status }) => status === 'terverifikasi');

/** Verified shares of one program in the first document, in millionths, whole at most. */
function linkedPart(of: GovernmentPlan, id: number, document: readonly number[]): number {
  const shares = verified(of)
    .filter(({ programId, priorityId }) => programId === id && document.includes(priorityId))
    .map(({ share }) => Math.round(share * 1_000_000));
  return Math.min(
    1_000_000,
    shares.reduce((sum, share) => sum + share, 0),
  );
}

describe('the laws of the ladder', () => {
  it('a tag without money raises no cell above 1 and reaches no desa', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...LIVE), (before, priorityId) => {
        const tag = program(99, { pagu: undefined, target: { amount: 1000, satuan: 'orang' } });
        const after = {
          ...before,
          programs: [...before.programs, tag],
          links: [...before.links, link(99, priorityId)],
        };
        const old = cellsOf(before);
        cellsOf(after).forEach(({ step, desaCount, pagu }, index) => {
          expect(step).toBeLessThanOrEqual(Math.max(1, old[index]!.step));
          expect([desaCount, pagu]).toEqual([old[index]!.desaCount, old[index]!.pagu]);
        });
      }),
      RUNS,
    );
  });

  it('a verified link to money that is still free lowers no step', () => {
    const added = fc.record({
      id: fc.constantFrom(...PROGRAM_IDS),
      priorityId: fc.constantFrom(...FIRST_DOCUMENT),
      share: anyShare,
    });
    fc.assert(
      fc.property(anyPlan, added, (before, { id, priorityId, share }) => {
        const links = before.links.filter(
          (one) => one.programId !== id || one.priorityId !== priorityId,
        );
        const free = 1_000_000 - linkedPart({ ...before, links }, id, FIRST_DOCUMENT);
        fc.pre(Math.round(share * 1_000_000) <= free);
        const old = stepsOf({ ...before, links });
        stepsOf({ ...before, links: [...links, link(id, priorityId, { share })] }).forEach(
          (step, index) => expect(step).toBeGreaterThanOrEqual(old[index]!),
        );
      }),
      RUNS,
    );
  });

  it('a link beyond the whole money of a program takes no priority its money altogether', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.constantFrom(...PROGRAM_IDS),
        fc.constantFrom(...LIVE),
        (before, id, priorityId) => {
          const links = before.links.filter(
            (one) => one.programId !== id || one.priorityId !== priorityId,
          );
          const old = stepsOf({ ...before, links });
          stepsOf({ ...before, links: [...links, link(id, priorityId)] }).forEach((step, index) =>
            expect(step).toBeGreaterThanOrEqual(Math.min(2, old[index]!)),
          );
        },
      ),
      RUNS,
    );
  });

  it('proposals change neither step nor verified money, and never promise a lower step', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const without = cellsOf({ ...of, links: verified(of) });
        cellsOf(of).forEach((cell, index) => {
          expect(cell.step).toBe(without[index]!.step);
          expect(cell.pagu.equals(without[index]!.pagu)).toBe(true);
          expect(cell.stepIfAccepted).toBeGreaterThanOrEqual(cell.step);
          expect(cell.proposedPagu.sen >= 0n).toBe(true);
        });
      }),
      RUNS,
    );
  });
});

describe('the laws of the money', () => {
  it('the roots of a document add up to the linked money to the sen, each rupiah once', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        let millionths = 0n;
        for (const { id, pagu } of real(of)) {
          millionths += (pagu?.sen ?? 0n) * BigInt(linkedPart(of, id, FIRST_DOCUMENT));
        }
        expect(paguOf(of, [PN1, PN2]).sen).toBe(millionths / 1_000_000n);
        const alone = { ...of, links: of.links.filter(({ priorityId }) => priorityId !== RKP3) };
        expect(measureLinkedMoney(WIDE_TREE, alone).linked.sen).toBe(millionths / 1_000_000n);
      }),
      RUNS,
    );
  });

  it('the branches and the own links of a priority add up to it to the sen', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const whole = paguOf(of, [PN1]);
        const branches = paguOf(of, [PP11, PP12]);
        expect(branches.compare(whole)).toBeLessThanOrEqual(0);
        const below = of.links.filter(({ priorityId }) => priorityId !== PN1);
        expect(paguOf({ ...of, links: below }, [PP11, PP12])).toEqual(
          paguOf({ ...of, links: below }, [PN1]),
        );
      }),
      RUNS,
    );
  });

  it('two national documents do not count one rupiah twice', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const { linked, located, nonPenunjang } = measureLinkedMoney(WIDE_TREE, of);
        expect(located.compare(linked)).toBeLessThanOrEqual(0);
        expect(linked.compare(nonPenunjang)).toBeLessThanOrEqual(0);
        expect(linked.compare(paguOf(of, [RKP3]))).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('a shortage is the need less the money shown, and stands where the step says so', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        for (const { need, pagu, shortage, step } of cellsOf(of)) {
          if (step >= 3) expect(shortage).toBeUndefined();
          if (!shortage) continue;
          expect(shortage).toEqual(need!.minus(pagu));
          expect(shortage.isPositive).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('a desa is counted once, however many funded programs reach it', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const reached = new Set(
          real(of)
            .filter(({ id, pagu }) => pagu?.isPositive && linkedPart(of, id, FIRST_DOCUMENT) > 0)
            .flatMap(({ desaCodes }) => desaCodes),
        );
        const counts = cellsOf(of)
          .filter(({ priorityId }) => FIRST_DOCUMENT.includes(priorityId))
          .map(({ desaCount }) => desaCount);
        expect(Math.max(...counts)).toBeLessThanOrEqual(reached.size);
        const onePlace = verified(of).map((one) => ({ ...one, priorityId: PP11 }));
        const [cell] = cellsOf({ ...of, links: onePlace }).filter((c) => c.priorityId === PP11);
        const everywhere = real(of).filter(
          ({ id, pagu }) => pagu?.isPositive && onePlace.some((one) => one.programId === id),
        );
        expect(cell!.desaCount).toBe(new Set(everywhere.flatMap((p) => p.desaCodes)).size);
      }),
      RUNS,
    );
  });
});

describe('what changes nothing', () => {
  it('splitting a row in two changes no money, no step and no desa', () => {
    const shown = (of: GovernmentPlan) =>
      cellsOf(of).map(({ programCount: _, proposedCount: __, programIds: ___, ...cell }) => cell);
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 100 }), (whole, percent) => {
        const pagu = whole.programs[0]!.pagu ?? Rupiah.zero;
        const part = Rupiah.fromSen((pagu.sen * BigInt(percent)) / 100n);
        fc.pre(part.isPositive && pagu.minus(part).isPositive);
        const split = splitFirst(whole, part);
        expect(shown(split)).toEqual(shown(whole));
        expect(measureLinkedMoney(WIDE_TREE, split)).toEqual(measureLinkedMoney(WIDE_TREE, whole));
      }),
      RUNS,
    );
  });

  it('penunjang rows change no cell, no finding and no money', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const without = plan({ ...of, programs: real(of) });
        expect(analyseGovernment(WIDE_TREE, without)).toEqual(analyseGovernment(WIDE_TREE, of));
        expect(measureLinkedMoney(WIDE_TREE, without)).toEqual(measureLinkedMoney(WIDE_TREE, of));
      }),
      RUNS,
    );
  });

  it('the order of the rows changes no cell and no finding', () => {
    const sorted = (of: GovernmentPlan, tree = WIDE_TREE) => {
      const { cells, findings } = analyseGovernment(tree, of);
      const text = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
      return [text(cells), text(findings)];
    };
    const twice = anyPlan.chain((of) => fc.tuple(fc.constant(of), shuffled(of)));
    fc.assert(
      fc.property(twice, ([one, other]) => {
        expect(sorted(other, [...WIDE_TREE].reverse())).toEqual(sorted(one));
      }),
      RUNS,
    );
  });
});
