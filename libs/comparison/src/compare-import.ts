/** A cell as the table holds it: money and numbers as decimal text, a list as a list. */
export type ImportValue = string | number | boolean | null | readonly string[];
export type ImportValues = Readonly<Record<string, ImportValue>>;

/** baru: in the file alone; hilang: in the plan alone. */
export type ImportClass = 'baru' | 'berubah' | 'sama' | 'hilang';

export interface KeyedValues {
  /** the natural key of the row as text */
  readonly key: string;
  readonly values: ImportValues;
}

export interface ImportColumns {
  /** every column that a file of this kind may fill */
  readonly all: readonly string[];
  /** those that this file has */
  readonly supplied: ReadonlySet<string>;
  /** derived column → the text it is read from: it stays as it is while that text does */
  readonly follows: Readonly<Record<string, string>>;
}

export interface ImportChange {
  readonly key: string;
  readonly class: ImportClass;
  readonly before: ImportValues | null;
  readonly after: ImportValues | null;
  /** the columns that differ, of a changed row */
  readonly fields: readonly string[];
}

/**
 * Holds the rows of a file against the rows of the plan, field by field. A blank cell of a column
 * that the file has clears the value; a column that the file lacks leaves it. Blank is not zero,
 * and a row that the file lacks is told (`hilang`), never removed by itself.
 *
 * @param file rows with different keys, every value in the form in which the table holds it
 * @param stored the rows of the agencies or villages that the file names
 * @returns one change per row of the file, in its order, then the missing rows
 */
export function compareImport(
  file: readonly KeyedValues[],
  stored: readonly KeyedValues[],
  columns: ImportColumns,
): ImportChange[] {
  const byKey = new Map(stored.map((row) => [row.key, row.values]));
  const inFile = new Set(file.map(({ key }) => key));
  const changes = file.map(({ key, values }) => compareRow(key, values, byKey.get(key), columns));
  const missing = stored
    .filter(({ key }) => !inFile.has(key))
    .map(({ key, values }): ImportChange => {
      return { key, class: 'hilang', before: values, after: null, fields: [] };
    });
  return [...changes, ...missing];
}

function compareRow(
  key: string,
  values: ImportValues,
  before: ImportValues | undefined,
  columns: ImportColumns,
): ImportChange {
  if (before === undefined) return { key, class: 'baru', before: null, after: values, fields: [] };
  const after = valuesAfter(before, values, columns);
  const fields = columns.all.filter((column) => !sameValue(before[column], after[column]));
  return { key, class: fields.length > 0 ? 'berubah' : 'sama', before, after, fields };
}

/**
 * What a row holds once a file was accepted: blanks clear, columns that the file lacks stay.
 *
 * @param values what the file says, in the form in which the table holds it
 */
export function valuesAfter(
  before: ImportValues,
  values: ImportValues,
  { all, supplied, follows }: ImportColumns,
): ImportValues {
  const comes = (column: string): boolean => {
    const source = follows[column];
    return source === undefined
      ? supplied.has(column)
      : supplied.has(source) && !sameValue(before[source], values[source]);
  };
  return Object.fromEntries(
    all.map((column) => [column, (comes(column) ? values : before)[column] ?? null]),
  );
}

/** Whether two cells hold the same; absent is null. */
export function sameValue(one: ImportValue | undefined, other: ImportValue | undefined): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
