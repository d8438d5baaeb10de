import { groupBy } from './group-by';
import { nearestTo, pairByKey, placeOf } from './pair-by-key';
import type { MergeWarning, PlanRow, RefusedRow, RoundTrip, SheetRow } from './rows';

export interface MatchedRows<M extends SheetRow, P extends PlanRow> {
  /** row of the file → the exported row that it is */
  readonly base: ReadonlyMap<M, PlanRow>;
  /** row of the file → what it is in the database */
  readonly theirs: ReadonlyMap<M, P>;
  readonly warnings: ReadonlyMap<M, MergeWarning>;
  readonly refused: readonly RefusedRow<M>[];
}

/** Finds out which row of the file is which row of the plan: by hidden id first, then by key. */
export function matchRows<M extends SheetRow, P extends PlanRow>(
  trip: RoundTrip<M, P>,
): MatchedRows<M, P> {
  const { columns, theirs, mine } = trip;
  const { base, warnings, refused } = claimById(trip);
  const exported = new Set(trip.base.map(({ id }) => id));
  matchByKey(trip, { base, warnings, refused });
  const current = new Map(theirs.map((row) => [row.id, row]));
  const found = new Map<M, P>();
  for (const [row, { id }] of base) {
    const now = current.get(id);
    if (now) found.set(row, now);
  }
  // What others added, or removed and added again, and what this file added the first time.
  const out = new Set(refused.map((row) => row.mine));
  const lost = mine.filter((row) => !found.has(row) && !out.has(row));
  const added = theirs.filter(({ id }) => !exported.has(id));
  const taken = new Set<P>();
  // New rows of the file first: one that it added the first time must not be added once more.
  for (const rows of [lost.filter((row) => !base.has(row)), lost.filter((row) => base.has(row))]) {
    const free = added.filter((now) => !taken.has(now));
    for (const [row, now] of pairByKey(rows, free, columns)) {
      found.set(row, now);
      taken.add(now);
    }
  }
  return { base, theirs: found, warnings, refused };
}

interface Claims<M extends SheetRow> {
  readonly base: Map<M, PlanRow>;
  readonly warnings: Map<M, MergeWarning>;
  readonly refused: RefusedRow<M>[];
}

function claimById<M extends SheetRow, P extends PlanRow>({
  base,
  mine,
  columns,
}: RoundTrip<M, P>): Claims<M> {
  const claims: Claims<M> = { base: new Map(), warnings: new Map(), refused: [] };
  const exported = new Map(base.map((row) => [row.id, row]));
  for (const [id, rows] of groupBy(mine, (row) => row.id)) {
    if (id === null) continue;
    const left = exported.get(id);
    if (!left) {
      claims.refused.push(
        ...rows.map((row) => ({ mine: row, reason: 'notExported' as const, base: null })),
      );
      continue;
    }
    const same = rows.filter((row) => placeOf(row) === placeOf(left));
    const keeper = nearestTo(left, same, columns);
    if (keeper) claims.base.set(keeper, left);
    for (const row of rows.filter((other) => other !== keeper)) {
      if (keeper) claims.warnings.set(row, 'copied');
      else if (row.group === left.group) claims.warnings.set(row, 'keyChanged');
      else claims.refused.push({ mine: row, reason: 'otherGroup', base: left });
    }
  }
  return claims;
}

/** A copy is a new row; one that lost its id, or has another key now, may be an exported row. */
function matchByKey<M extends SheetRow, P extends PlanRow>(
  { base, mine, columns }: RoundTrip<M, P>,
  claims: Claims<M>,
): void {
  const claimed = new Set([...claims.base.values()].map(({ id }) => id));
  const open = mine.filter((row) => row.id === null || claims.warnings.get(row) === 'keyChanged');
  const unclaimed = base.filter(({ id }) => !claimed.has(id));
  for (const [row, left] of pairByKey(open, unclaimed, columns)) {
    claims.base.set(row, left);
    if (row.id === null) claims.warnings.set(row, 'matchedByKey');
  }
}
