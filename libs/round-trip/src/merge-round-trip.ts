import { valuesAfter } from '@app/comparison';
import { differingColumns } from './cells';
import { matchRows } from './match-rows';
import type { MatchedRows } from './match-rows';
import { mergeCells } from './merge-cells';
import type { MergedRow, MergedTrip, PlanRow, RoundTrip, RoundTripColumns, SheetRow } from './rows';

/**
 * Merges a workbook that was edited outside with the plan that went on meanwhile, cell by cell.
 * What one side changed is taken, what both changed alike too; what they changed differently is a
 * conflict for a person. A row that the file lacks is told, never removed by itself.
 *
 * @param trip values of all sides in the form in which the table holds them; ids differ within the
 * base and within theirs
 * @returns every row of the three sides exactly once, or among the refused
 */
export function mergeRoundTrip<M extends SheetRow, P extends PlanRow>(
  trip: RoundTrip<M, P>,
): MergedTrip<M, P> {
  const matched = matchRows(trip);
  const refused = new Set(matched.refused.map(({ mine }) => mine));
  const file = trip.mine
    .filter((row) => !refused.has(row))
    .map((row) => mergeFileRow(row, matched, trip.columns));
  return { rows: [...file, ...restOfPlan(trip, matched)], refused: matched.refused };
}

function mergeFileRow<M extends SheetRow, P extends PlanRow>(
  mine: M,
  matched: MatchedRows<M, P>,
  columns: RoundTripColumns,
): MergedRow<M, P> {
  const base = matched.base.get(mine) ?? null;
  const theirs = matched.theirs.get(mine) ?? null;
  const warning = matched.warnings.get(mine) ?? null;
  return { base, mine, theirs, warning, ...mergeSides({ base, mine, theirs }, columns) };
}

type Sides<M, P> = Pick<MergedRow<M & SheetRow, P & PlanRow>, 'base' | 'theirs'> & { mine: M };
type Merged = Pick<
  MergedRow<SheetRow, PlanRow>,
  'outcome' | 'after' | 'fields' | 'changedByThem' | 'conflicts'
>;

function mergeSides(
  { base, mine, theirs }: Sides<SheetRow, PlanRow>,
  columns: RoundTripColumns,
): Merged {
  const { all } = columns;
  const nothing = { fields: [], changedByThem: [], conflicts: [] };
  const start = base ?? theirs;
  if (!start) return { outcome: 'new', after: mine.values, ...nothing };
  const wanted = valuesAfter(start.values, mine.values, columns);
  if (!theirs) {
    const edited = differingColumns(base!.values, wanted, all);
    if (edited.length === 0) return { outcome: 'deletedByThem', after: null, ...nothing };
    const conflict = { columns: all, base: base!.values, mine: wanted, theirs: null };
    return { outcome: 'conflict', after: null, ...nothing, conflicts: [conflict] };
  }
  const { after, conflicts } = mergeCells(
    { base: base?.values ?? null, mine: wanted, theirs: theirs.values },
    columns,
  );
  const fields = differingColumns(theirs.values, after, all);
  const changedByThem = base ? differingColumns(base.values, theirs.values, all) : [];
  const outcome = conflicts.length > 0 ? 'conflict' : fields.length > 0 ? 'changed' : 'unchanged';
  return { outcome, after, fields, changedByThem, conflicts };
}

/** Exported rows that the file lacks, and rows that others added since. */
function restOfPlan<M extends SheetRow, P extends PlanRow>(
  { base, theirs, columns }: RoundTrip<M, P>,
  matched: MatchedRows<M, P>,
): MergedRow<M, P>[] {
  const claimed = new Set([
    ...[...matched.base.values()].map(({ id }) => id),
    // A refused row is in the file: it is not missing.
    ...matched.refused.map((row) => row.base?.id),
  ]);
  const found = new Set([...matched.theirs.values()].map(({ id }) => id));
  const current = new Map(theirs.map((row) => [row.id, row]));
  const exported = new Set(base.map(({ id }) => id));
  const nothing = { mine: null, fields: [], conflicts: [], warning: null };
  const missing = base
    .filter(({ id }) => !claimed.has(id))
    .map((left): MergedRow<M, P> => {
      const now = current.get(left.id) ?? null;
      const changedByThem = now ? differingColumns(left.values, now.values, columns.all) : [];
      const outcome = now ? 'deletedByMe' : 'deletedByThem';
      return { ...nothing, outcome, base: left, theirs: now, after: null, changedByThem };
    });
  const added = theirs
    .filter(({ id }) => !exported.has(id) && !found.has(id))
    .map((now): MergedRow<M, P> => {
      const sides = { base: null, theirs: now, after: now.values, changedByThem: [] };
      return { ...nothing, outcome: 'addedByThem', ...sides };
    });
  return [...missing, ...added];
}
