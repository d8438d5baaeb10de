import fc from 'fast-check';
import { sameValue } from '@app/comparison';
import type { ImportValues } from '@app/comparison';
import { answerConflicts } from './answer-conflicts';
import type { ConflictAnswer } from './answer-conflicts';
import { cellsOf } from './cells';
import { mergeRoundTrip } from './merge-round-trip';
import type { MergedRow, MergedTrip, PlanRow, RoundTripColumns, SheetRow } from './rows';

const ALL = ['nama', 'pagu', 'lokasi', 'state'];
const columns: RoundTripColumns = {
  all: ALL,
  supplied: new Set(ALL),
  follows: {},
  together: [['lokasi', 'state']],
};

const values: fc.Arbitrary<ImportValues> = fc.record({
  nama: fc.constantFrom('Jalan', 'Sumur', ''),
  pagu: fc.constantFrom('0.00', '1500000.00', null),
  lokasi: fc.constantFrom('', 'Desa A'),
  state: fc.constantFrom('desa', 'tidak_ada'),
});
const place = fc.record({ group: fc.constantFrom('A', 'B'), key: fc.constantFrom('1', '2', '3') });
const planRow = (id: number): fc.Arbitrary<PlanRow> =>
  fc.tuple(place, values).map(([where, cells]) => ({ id, ...where, values: cells }));
const plan: fc.Arbitrary<PlanRow[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map(planRow)));

interface Edits {
  readonly kept: readonly boolean[];
  readonly edited: readonly (ImportValues | undefined)[];
  readonly added: readonly Omit<PlanRow, 'id'>[];
}
const newRow = fc.tuple(place, values).map(([where, cells]) => ({ ...where, values: cells }));
const edits: fc.Arbitrary<Edits> = fc.record({
  kept: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  edited: fc.array(fc.option(values, { nil: undefined }), { minLength: 8, maxLength: 8 }),
  added: fc.array(newRow, { maxLength: 3 }),
});

/** What somebody made of an exported plan: rows edited, removed and added. */
const afterEdits = (base: readonly PlanRow[], { kept, edited }: Edits): PlanRow[] =>
  base.flatMap((row, index) =>
    kept[index] ? [{ ...row, values: edited[index] ?? row.values }] : [],
  );
const asTheirs = (base: readonly PlanRow[], of: Edits): PlanRow[] => [
  ...afterEdits(base, of),
  ...of.added.map((row, index) => ({ id: 100 + index, ...row })),
];
const asMine = (base: readonly PlanRow[], of: Edits): SheetRow[] => [
  ...afterEdits(base, of),
  ...of.added.map((row) => ({ id: null, ...row })),
];

type Row = MergedRow<SheetRow, PlanRow>;

/** The plan once everything is accepted. */
function planAfter({ rows }: MergedTrip<SheetRow, PlanRow>, answer: ConflictAnswer): PlanRow[] {
  let next = 500;
  return rows.flatMap((row) => {
    const cells =
      row.outcome === 'deletedByMe'
        ? null
        : answerConflicts(row.after, row.conflicts, () => answer);
    if (cells === null) return [];
    const where = row.theirs ?? row.mine!;
    return { id: row.theirs?.id ?? next++, group: where.group, key: where.key, values: cells };
  });
}
const contentOf = (rows: readonly (PlanRow | SheetRow)[]) =>
  rows
    .map(({ group, key, values: cells }) => JSON.stringify([group, key, ALL.map((c) => cells[c])]))
    .sort();
const merge = (base: PlanRow[], mine: readonly SheetRow[], theirs: readonly PlanRow[]) =>
  mergeRoundTrip({ base, mine, theirs, columns });
const differs = (one: ImportValues, other: ImportValues, cell: readonly string[]) =>
  cell.some((column) => !sameValue(one[column], other[column]));

describe('a round trip', () => {
  it('gives the file when nobody changed the plan', () => {
    fc.assert(
      fc.property(plan, edits, (base, of) => {
        const mine = asMine(base, of);
        const merged = merge(base, mine, base);
        expect(merged.rows.filter(({ outcome }) => outcome === 'conflict')).toEqual([]);
        expect(contentOf(planAfter(merged, 'theirs'))).toEqual(contentOf(mine));
      }),
    );
  });

  it('gives the plan when nobody changed the file', () => {
    fc.assert(
      fc.property(plan, edits, (base, of) => {
        const theirs = asTheirs(base, of);
        const merged = merge(base, base, theirs);
        expect(merged.rows.flatMap(({ fields, conflicts }) => [...fields, ...conflicts])).toEqual(
          [],
        );
        const byId = (rows: PlanRow[]) => [...rows].sort((one, other) => one.id - other.id);
        expect(byId(planAfter(merged, 'mine'))).toEqual(byId(theirs));
      }),
    );
  });

  it('has every row of the three sides exactly once', () => {
    fc.assert(
      fc.property(plan, edits, edits, (base, mineOf, theirsOf) => {
        const mine = asMine(base, mineOf);
        const theirs = asTheirs(base, theirsOf);
        const { rows, refused } = merge(base, mine, theirs);
        const seen = (side: 'base' | 'theirs') => rows.flatMap((row) => row[side] ?? []);
        const all = [...rows.flatMap((row) => row.mine ?? []), ...refused.map((row) => row.mine)];
        expect(new Set(all)).toEqual(new Set(mine));
        expect(all).toHaveLength(mine.length);
        expect(seen('theirs').sort((a, b) => a.id - b.id)).toEqual(
          [...theirs].sort((a, b) => a.id - b.id),
        );
        expect(seen('base').sort((a, b) => a.id - b.id)).toEqual(
          [...base].sort((a, b) => a.id - b.id),
        );
      }),
    );
  });

  it('loses no edit and invents none: each cell comes from the side that changed it', () => {
    const check = ({ base, mine, theirs, after, conflicts }: Row): void => {
      if (!mine || !theirs) return;
      for (const cell of cellsOf(columns)) {
        const start = base?.values;
        const byMe = !start || differs(start, mine.values, cell);
        const byThem = !start || differs(start, theirs.values, cell);
        const isAsked = conflicts.some((conflict) => conflict.columns[0] === cell[0]);
        expect(isAsked).toBe(byMe && byThem && differs(mine.values, theirs.values, cell));
        if (isAsked) continue;
        expect(differs(after!, byMe ? mine.values : theirs.values, cell)).toBe(false);
      }
    };
    fc.assert(
      fc.property(plan, edits, edits, (base, mineOf, theirsOf) => {
        merge(base, asMine(base, mineOf), asTheirs(base, theirsOf)).rows.forEach(check);
      }),
    );
  });

  it('asks before an edit of the file falls with a row that others removed', () => {
    fc.assert(
      fc.property(plan, edits, edits, (base, mineOf, theirsOf) => {
        const { rows } = merge(base, asMine(base, mineOf), asTheirs(base, theirsOf));
        for (const row of rows) {
          if (!row.base || !row.mine || row.theirs) continue;
          const isEdited = differs(row.base.values, row.mine.values, ALL);
          expect(row.outcome).toBe(isEdited ? 'conflict' : 'deletedByThem');
        }
      }),
    );
  });

  it('answers conflicts with exactly the side that was chosen', () => {
    fc.assert(
      fc.property(plan, edits, edits, (base, mineOf, theirsOf) => {
        const { rows } = merge(base, asMine(base, mineOf), asTheirs(base, theirsOf));
        for (const row of rows) {
          const chosen = answerConflicts(row.after, row.conflicts, () => 'mine');
          for (const conflict of row.conflicts)
            expect(differs(chosen!, conflict.mine, conflict.columns)).toBe(false);
          expect(answerConflicts(row.after, row.conflicts, () => 'theirs')).toEqual(row.after);
        }
      }),
    );
  });

  it('changes nothing when the same file comes a second time', () => {
    fc.assert(
      fc.property(plan, edits, edits, (base, mineOf, theirsOf) => {
        const mine = asMine(base, mineOf);
        const first = planAfter(merge(base, mine, asTheirs(base, theirsOf)), 'mine');
        const { rows } = merge(base, mine, first);
        for (const { outcome } of rows)
          expect(['unchanged', 'deletedByThem', 'addedByThem']).toContain(outcome);
      }),
    );
  });

  it('says the same whatever the order of rows and columns', () => {
    const shuffled = <T>(rows: readonly T[]) =>
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
    const turned = (row: PlanRow | SheetRow): ImportValues =>
      Object.fromEntries(Object.entries(row.values).reverse());
    const summary = (trip: MergedTrip<SheetRow, PlanRow>) =>
      trip.rows
        .map(({ outcome, base, theirs, mine, after, warning }) =>
          JSON.stringify([
            [outcome, base?.id, theirs?.id, mine?.id, warning],
            mine && ALL.map((column) => mine.values[column]),
            after && ALL.map((column) => after[column]),
          ]),
        )
        .sort();
    const sides = fc.tuple(plan, edits, edits, fc.boolean()).chain(([base, one, other, noIds]) => {
      const mine = asMine(base, one).map((row) => (noIds ? { ...row, id: null } : row));
      const pasted = [...mine, ...mine.slice(0, 2).map((row) => ({ ...row }))];
      const theirs = asTheirs(base, other);
      return fc.record({
        sorted: fc.constant([base, pasted, theirs] as const),
        mixed: fc.tuple(shuffled(base), shuffled(pasted), shuffled(theirs)),
      });
    });
    fc.assert(
      fc.property(sides, ({ sorted, mixed: [base, mine, theirs] }) => {
        const moved = mine.map((row) => ({ ...row, values: turned(row) }));
        expect(summary(merge(base, moved, theirs))).toEqual(
          summary(merge([...sorted[0]], sorted[1], sorted[2])),
        );
      }),
    );
  });
});
