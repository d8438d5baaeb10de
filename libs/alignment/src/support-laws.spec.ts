import { Rupiah } from '@app/vocabulary';
import * as fc from 'fast-check';
import { analyseGovernment } from './analyse';
import type { GovernmentPlan, PlannedProgram, PriorityLink, SupportCell } from './plan';
import {
  PN1,
  PN2,
  PP11,
  PP12,
  PP21,
  TREE,
  link,
  need,
  plan,
  program,
} from './testing/small-province';

/** Many plans: a law that is broken only by one kind of plan must meet it in every run. */
const RUNS = { numRuns: 1500 };
const LIVE = [PN1, PP11, PP12, PN2, PP21];

const anyProgram = (id: number): fc.Arbitrary<PlannedProgram> =>
  fc
    .record({
      sen: fc.oneof(fc.constant(undefined), fc.bigInt({ min: 0n, max: 10_000n })),
      isPenunjang: fc.boolean(),
      desaCount: fc.integer({ min: 0, max: 3 }),
      amount: fc.integer({ min: 0, max: 50 }),
    })
    .map(({ sen, isPenunjang, desaCount, amount }) =>
      program(id, {
        pagu: sen === undefined ? undefined : Rupiah.fromSen(sen),
        isPenunjang,
        desaCount,
        target: { amount, satuan: 'orang' },
      }),
    );

const anyLink: fc.Arbitrary<PriorityLink> = fc.record({
  programId: fc.integer({ min: 1, max: 4 }),
  priorityId: fc.constantFrom(...LIVE),
  share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  status: fc.constantFrom('terverifikasi' as const, 'diusulkan' as const, 'ditolak' as const),
});

const anyPlan: fc.Arbitrary<GovernmentPlan> = fc
  .record({
    programs: fc.tuple(anyProgram(1), anyProgram(2), anyProgram(3), anyProgram(4)),
    links: fc.uniqueArray(anyLink, {
      maxLength: 8,
      selector: ({ programId, priorityId }) => programId * 100 + priorityId,
    }),
    needs: fc.uniqueArray(
      fc
        .tuple(fc.constantFrom(...LIVE), fc.bigInt({ min: 0n, max: 9_000n }), fc.nat(60))
        .map(([id, sen, amount]) =>
          need(id, { amount: Rupiah.fromSen(sen), target: { amount, satuan: 'orang' } }),
        ),
      { maxLength: 4, selector: ({ priorityId }) => priorityId },
    ),
  })
  .map((parts) => plan(parts));

const cellsOf = (of: GovernmentPlan): SupportCell[] => analyseGovernment(TREE, of).cells;
const stepsOf = (of: GovernmentPlan): number[] => cellsOf(of).map(({ step }) => step);
const money = (cells: readonly SupportCell[]): string[] => cells.map(({ pagu }) => pagu.toString());

describe('the laws of the ladder', () => {
  it('a tag without money raises no cell above 1, wherever its program is located', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(...LIVE), (before, priorityId) => {
        const tag = program(99, { pagu: undefined, target: { amount: 1000, satuan: 'orang' } });
        const after = plan({
          ...before,
          programs: [...before.programs, tag],
          links: [...before.links, link(99, priorityId)],
        });
        const old = stepsOf(before);
        stepsOf(after).forEach((step, index) => {
          expect(step).toBeLessThanOrEqual(Math.max(1, old[index]!));
        });
      }),
      RUNS,
    );
  });

  it('money is counted once across the roots, whatever the shares', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const roots = cellsOf(of).filter(({ priorityId }) => [PN1, PN2].includes(priorityId));
        const counted = Rupiah.sum(roots.map(({ pagu }) => pagu));
        const real = of.programs.filter(({ isPenunjang }) => !isPenunjang);
        const all = Rupiah.sum(real.map(({ pagu }) => pagu ?? Rupiah.zero));
        expect(counted.compare(all)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('money of the branches never exceeds the money of their parent', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const cells = new Map(cellsOf(of).map((cell) => [cell.priorityId, cell]));
        const branches = cells.get(PP11)!.pagu.plus(cells.get(PP12)!.pagu);
        expect(branches.compare(cells.get(PN1)!.pagu)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('splitting a row in two changes no money and no step', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 100 }), (whole, percent) => {
        const first = whole.programs[0]!;
        const pagu = first.pagu ?? Rupiah.zero;
        const one = Rupiah.fromSen((pagu.sen * BigInt(percent)) / 100n);
        fc.pre(one.isPositive && pagu.minus(one).isPositive);
        const goal = first.target!.amount;
        const part = (id: number, money_: Rupiah, amount: number): PlannedProgram => ({
          ...first,
          id,
          pagu: money_,
          target: { amount, satuan: 'orang' },
        });
        const split = plan({
          ...whole,
          programs: [
            part(1, one, Math.floor(goal / 2)),
            part(50, pagu.minus(one), goal - Math.floor(goal / 2)),
            ...whole.programs.slice(1),
          ],
          links: whole.links.flatMap((row) =>
            row.programId === 1 ? [row, { ...row, programId: 50 }] : [row],
          ),
        });
        expect(money(cellsOf(split))).toEqual(money(cellsOf(whole)));
        expect(stepsOf(split)).toEqual(stepsOf(whole));
      }),
      RUNS,
    );
  });

  it('penunjang rows change no cell and no finding', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const without = plan({
          ...of,
          programs: of.programs.filter(({ isPenunjang }) => !isPenunjang),
        });
        expect(analyseGovernment(TREE, without)).toEqual(analyseGovernment(TREE, of));
      }),
      RUNS,
    );
  });

  it('proposals change neither step nor verified money, and never promise a lower step', () => {
    fc.assert(
      fc.property(anyPlan, (of) => {
        const verified = of.links.filter(({ status }) => status === 'terverifikasi');
        const without = cellsOf(plan({ ...of, links: verified }));
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
