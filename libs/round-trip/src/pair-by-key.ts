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
  const pairs = new Map<M, P>();
  const candidates = groupBy(plan, placeOf);
  for (const [place, rows] of groupBy(mine, placeOf)) {
    const free = candidates.get(place);
    if (free) pairWithin(rows, free, { columns, pairs });
  }
  return pairs;
}

export const placeOf = ({ group, key }: Pick<PlanRow, 'group' | 'key'>): string =>
  JSON.stringify([group, key]);

function pairWithin<M extends SheetRow, P extends PlanRow>(
  rows: readonly M[],
  plan: readonly P[],
  { columns, pairs }: { columns: RoundTripColumns; pairs: Map<M, P> },
): void {
  const content = new Map<M | P, string>();
  for (const row of [...rows, ...plan]) content.set(row, contentOf(row.values, columns));
  const byContent = (one: M | P, other: M | P) => compare(content.get(one)!, content.get(other)!);
  const free = [...plan].sort((one, other) => one.id - other.id);
  const equal = groupBy(free, (row) => content.get(row)!);
  const taken = new Set<P>();
  const take = (row: M, partner: P): void => {
    pairs.set(row, partner);
    taken.add(partner);
  };
  for (const row of rows) {
    const partner = equal.get(content.get(row)!)?.shift();
    if (partner) take(row, partner);
  }
  const rest = rows.filter((row) => !pairs.has(row)).sort(byContent);
  const left = free.filter((row) => !taken.has(row));
  for (const [row, partner] of nearestPairs(rest, left, columns)) {
    if (!pairs.has(row) && !taken.has(partner)) take(row, partner);
  }
}

function nearestPairs<M extends SheetRow, P extends PlanRow>(
  rows: readonly M[],
  plan: readonly P[],
  columns: RoundTripColumns,
): (readonly [M, P])[] {
  if (rows.length * plan.length > MAX_COMPARISONS) {
    return rows.slice(0, plan.length).map((row, index) => [row, plan[index]!]);
  }
  const distances = rows.flatMap((row) =>
    plan.map((partner) => ({
      pair: [row, partner] as const,
      distance: distanceTo(partner.values, row.values, columns),
    })),
  );
  return distances.sort((one, other) => one.distance - other.distance).map(({ pair }) => pair);
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
