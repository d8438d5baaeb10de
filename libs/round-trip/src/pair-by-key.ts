import { contentOf, distanceTo } from './cells';
import { groupBy } from './group-by';
import type { PlanRow, RoundTripColumns, SheetRow } from './rows';

/** Above this many comparisons within one key, rows that are not equal are paired in order. */
const MAX_COMPARISONS = 200_000;

/**
 * Pairs rows of the file with rows of the plan that share their group and natural key: equal ones
 * first, then the nearest. The order of neither side matters.
 *
 * @returns each row of the file that found a partner; no partner is given twice
 */
export function pairByKey<M extends SheetRow, P extends PlanRow>(
  mine: readonly M[],
  plan: readonly P[],
  columns: RoundTripColumns,
): Map<M, P> {
  return pairPlaces(mine, plan, (rows, free) => {
    const equal = equalPairs(rows, free, columns);
    const taken = new Set(equal.values());
    const nearest = nearestPairs(
      rows.filter((row) => !equal.has(row)),
      free.filter((row) => !taken.has(row)),
      columns,
    );
    return [...equal, ...nearest];
  });
}

/** As `pairByKey`, but only rows that are equal in every column of the file. */
export function pairEqual<M extends SheetRow, P extends PlanRow>(
  mine: readonly M[],
  plan: readonly P[],
  columns: RoundTripColumns,
): Map<M, P> {
  return pairPlaces(mine, plan, (rows, free) => [...equalPairs(rows, free, columns)]);
}

/** Pairs the rows that are alone under their group and natural key on both sides. */
export function pairSingles<M extends SheetRow, P extends PlanRow>(
  mine: readonly M[],
  plan: readonly P[],
): Map<M, P> {
  return pairPlaces(mine, plan, ([row, ...rows], [partner, ...others]) =>
    row && partner && rows.length + others.length === 0 ? [[row, partner]] : [],
  );
}

function pairPlaces<M extends SheetRow, P extends PlanRow>(
  mine: readonly M[],
  plan: readonly P[],
  pair: (rows: readonly M[], plan: readonly P[]) => (readonly [M, P])[],
): Map<M, P> {
  const candidates = groupBy(plan, placeOf);
  const places = [...groupBy(mine, placeOf)];
  return new Map(places.flatMap(([place, rows]) => pair(rows, candidates.get(place) ?? [])));
}

export const placeOf = ({ group, key }: Pick<PlanRow, 'group' | 'key'>): string =>
  JSON.stringify([group, key]);

function equalPairs<M extends SheetRow, P extends PlanRow>(
  rows: readonly M[],
  plan: readonly P[],
  columns: RoundTripColumns,
): Map<M, P> {
  const pairs = new Map<M, P>();
  const equal = groupBy([...plan].sort(byId), (row) => contentOf(row.values, columns));
  for (const { row, content } of byContent(rows, columns)) {
    const partner = equal.get(content)?.shift();
    if (partner) pairs.set(row, partner);
  }
  return pairs;
}

const byId = (one: PlanRow, other: PlanRow): number => one.id - other.id;

/** By content, and rows of one content by their hidden id: the order of the file says nothing. */
function byContent<M extends SheetRow>(rows: readonly M[], columns: RoundTripColumns) {
  return rows
    .map((row) => ({ row, content: contentOf(row.values, columns) }))
    .sort((a, b) => compare(a.content, b.content) || (a.row.id ?? 0) - (b.row.id ?? 0));
}

function nearestPairs<M extends SheetRow, P extends PlanRow>(
  mine: readonly M[],
  free: readonly P[],
  columns: RoundTripColumns,
): Map<M, P> {
  const rows = byContent(mine, columns).map(({ row }) => row);
  const plan = [...free].sort(byId);
  if (rows.length * plan.length > MAX_COMPARISONS)
    return new Map(rows.slice(0, plan.length).map((row, index) => [row, plan[index]!]));
  const distances = rows.flatMap((row) =>
    plan.map((partner) => ({
      row,
      partner,
      distance: distanceTo(partner.values, row.values, columns),
    })),
  );
  const pairs = new Map<M, P>();
  const taken = new Set<P>();
  for (const { row, partner } of distances.sort((a, b) => a.distance - b.distance)) {
    if (pairs.has(row) || taken.has(partner)) continue;
    pairs.set(row, partner);
    taken.add(partner);
  }
  return pairs;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The row that changes the least in what was exported; of equal ones any. */
export function nearestTo<M extends SheetRow>(
  base: PlanRow,
  rows: readonly M[],
  columns: RoundTripColumns,
): M | undefined {
  const ranked = rows.map((row) => ({
    row,
    distance: distanceTo(base.values, row.values, columns),
    content: rows.length > 1 ? contentOf(row.values, columns) : '',
  }));
  ranked.sort((one, other) => one.distance - other.distance || compare(one.content, other.content));
  return ranked[0]?.row;
}
