import { distanceTo } from './cells';
import { groupBy } from './group-by';
import { nearestTo, pairByKey, pairEqual, pairSingles, placeOf } from './pair-by-key';
import type {
  MergeWarning,
  PlanRow,
  RefusedRow,
  RoundTrip,
  RoundTripColumns,
  SheetRow,
} from './rows';

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
  const out = new Set(refused.map((row) => row.mine));
  const lost = mine.filter((row) => !found.has(row) && !out.has(row));
  const added = theirs.filter(({ id }) => !exported.has(id));
  for (const [row, now] of pairWithAdded(lost, added, { base, columns })) found.set(row, now);
  return { base, theirs: found, warnings, refused };
}

/**
 * Pairs rows of the file without a row of the plan with what others added, or removed and added
 * again, and with what this same file added when it came before: that is found as it was stored,
 * so new and edited rows choose before rows that only fell with what others removed. An exported
 * row takes another row than its equal only where nothing else has the key.
 */
function pairWithAdded<M extends SheetRow, P extends PlanRow>(
  lost: readonly M[],
  added: readonly P[],
  { base, columns }: { base: ReadonlyMap<M, PlanRow>; columns: RoundTripColumns },
): Map<M, P> {
  const pairs = pairSingles(lost, added);
  const isNew = (row: M): boolean => !base.has(row);
  const isUntouched = (row: M): boolean =>
    !isNew(row) && distanceTo(base.get(row)!.values, row.values, columns) === 0;
  const isEdited = (row: M): boolean => !isNew(row) && !isUntouched(row);
  const stages = [
    { claims: isNew, pair: pairByKey },
    { claims: isEdited, pair: pairEqual },
    { claims: isUntouched, pair: pairEqual },
  ];
  for (const { claims, pair } of stages) {
    const taken = new Set(pairs.values());
    const free = added.filter((now) => !taken.has(now));
    const open = lost.filter((row) => !pairs.has(row) && claims(row));
    for (const [row, now] of pair(open, free, columns)) pairs.set(row, now);
  }
  return pairs;
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
