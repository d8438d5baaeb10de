import { Rupiah } from '@app/vocabulary';
import * as fc from 'fast-check';
import type { GovernmentPlan, PlannedProgram, PriorityLink, PriorityNeed } from '../plan';
import {
  KP111,
  MISI,
  OLD,
  PN1,
  PN2,
  PP11,
  PP12,
  PP21,
  RKP3,
  link,
  need,
  plan,
  program,
} from './small-province';

/** Priorities of the wide tree that hold in the tahun rencana, and those of its first document. */
export const FIRST_DOCUMENT = [PN1, PP11, PP12, PN2, PP21, KP111];
export const LIVE = [...FIRST_DOCUMENT, RKP3, MISI];
export const PROGRAM_IDS = [1, 2, 3, 4];

/** Many plans: a law that is broken only by one kind of plan must meet it in every run. */
export const RUNS = { numRuns: 300 };

const desaCodes = ['63.01.01.2001', '63.01.01.2002', '63.01.02.2001'];

/** Amounts of a few sen, so that rounding shows. */
export const anyPagu: fc.Arbitrary<Rupiah | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.bigInt({ min: 0n, max: 9n }).map((sen) => Rupiah.fromSen(sen)),
  fc.bigInt({ min: 0n, max: 10_000n }).map((sen) => Rupiah.fromSen(sen)),
);

/** In millionths, as they are stored; often a plain percentage. */
export const anyShare: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  fc.integer({ min: 1, max: 1_000_000 }).map((millionths) => millionths / 1_000_000),
);

const anyTarget = fc.record({
  amount: fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10),
  satuan: fc.constantFrom('orang', 'Org.', 'km'),
});

function anyProgram(id: number): fc.Arbitrary<PlannedProgram> {
  return fc
    .record({
      pagu: anyPagu,
      isPenunjang: fc.boolean(),
      desaCodes: fc.subarray(desaCodes),
      target: fc.option(anyTarget, { nil: undefined }),
      kode: fc.constantFrom('2.13.04.2.01.0003', '2.13.04.1.01.0001', '3.28.03.2.01.0001'),
    })
    .map((parts) =>
      program(id, { ...parts, locationState: parts.desaCodes.length > 0 ? 'desa' : 'kecamatan' }),
    );
}

const anyLink: fc.Arbitrary<PriorityLink> = fc
  .record({
    programId: fc.constantFrom(...PROGRAM_IDS),
    priorityId: fc.constantFrom(...LIVE, OLD),
    share: anyShare,
    status: fc.constantFrom('terverifikasi' as const, 'diusulkan' as const, 'ditolak' as const),
  })
  .map(({ programId, priorityId, ...more }) => link(programId, priorityId, more));

const anyNeed: fc.Arbitrary<PriorityNeed> = fc
  .record({
    priorityId: fc.constantFrom(...LIVE),
    amount: fc.option(
      fc.bigInt({ min: 0n, max: 9_000n }).map((sen) => Rupiah.fromSen(sen)),
      { nil: undefined },
    ),
    target: fc.option(anyTarget, { nil: undefined }),
  })
  .map(({ priorityId, ...more }) => need(priorityId, more));

/** A small kabupaten over the wide tree: four programs, some links, some needs. */
export const anyPlan: fc.Arbitrary<GovernmentPlan> = fc
  .record({
    programs: fc.tuple(...PROGRAM_IDS.map(anyProgram)),
    links: fc.uniqueArray(anyLink, {
      maxLength: 10,
      selector: ({ programId, priorityId }) => `${programId} ${priorityId}`,
    }),
    needs: fc.uniqueArray(anyNeed, { maxLength: 5, selector: ({ priorityId }) => priorityId }),
    hasDesa: fc.boolean(),
    completeness: fc.record({ sent: fc.nat(2), expected: fc.constant(3) }),
  })
  .map((parts) => plan(parts));

/** The first program in two rows, with the same links: its money and its target divided. */
export function splitFirst(whole: GovernmentPlan, part: Rupiah): GovernmentPlan {
  const [first, ...others] = whole.programs;
  const { target, pagu } = first!;
  const half = Math.floor((target?.amount ?? 0) / 2);
  const row = (id: number, money: Rupiah, amount: number): PlannedProgram => ({
    ...first!,
    id,
    pagu: money,
    target: target && { ...target, amount },
  });
  return {
    ...whole,
    programs: [
      row(first!.id, part, half),
      row(50, pagu!.minus(part), (target?.amount ?? 0) - half),
      ...others,
    ],
    links: whole.links.flatMap((one) =>
      one.programId === first!.id ? [one, { ...one, programId: 50 }] : [one],
    ),
  };
}

/** The same rows in another order. */
export function shuffled(of: GovernmentPlan): fc.Arbitrary<GovernmentPlan> {
  const all = <T>(rows: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...rows], { minLength: rows.length });
  return fc
    .record({ programs: all(of.programs), links: all(of.links), needs: all(of.needs) })
    .map((rows) => ({ ...of, ...rows }));
}
