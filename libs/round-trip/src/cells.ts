import { sameValue, valuesAfter } from '@app/comparison';
import type { ImportValues } from '@app/comparison';
import type { RoundTripColumns } from './rows';

/** What is decided as one: the columns that belong together, and each other column alone. */
export function cellsOf({ all, together }: RoundTripColumns): readonly (readonly string[])[] {
  const joined = new Set(together.flat());
  return [...together, ...all.filter((column) => !joined.has(column)).map((column) => [column])];
}

export function differingColumns(
  one: ImportValues,
  other: ImportValues,
  columns: readonly string[],
): string[] {
  return columns.filter((column) => !sameValue(one[column], other[column]));
}

export function pickColumns(values: ImportValues, columns: readonly string[]): ImportValues {
  return Object.fromEntries(columns.map((column) => [column, values[column] ?? null]));
}

/** In how many columns a row of the plan would change if the file were taken as it is. */
export function distanceTo(plan: ImportValues, file: ImportValues, columns: RoundTripColumns) {
  return differingColumns(plan, valuesAfter(plan, file, columns), columns.all).length;
}

/** Two rows with one content change nothing in each other: `distanceTo` is 0. */
export function contentOf(values: ImportValues, { all, supplied, follows }: RoundTripColumns) {
  const own = all.filter((column) => supplied.has(column) && follows[column] === undefined);
  return JSON.stringify(own.map((column) => values[column] ?? null));
}
