import type { DataSource } from 'typeorm';

/** Table → each of its rows as JSON text, sorted. */
export type EveryRow = Readonly<Record<string, readonly string[]>>;

/**
 * Everything a person could miss afterwards: each row of each table, exact to the last digit and
 * byte. JSON does not depend on the order of the columns, and keeps `1.50` apart from `1.5`.
 *
 * @param except tables that are no business of the comparison
 */
export async function readEveryRow(
  dataSource: DataSource,
  except: readonly string[] = [],
): Promise<EveryRow> {
  const tables: { name: string }[] = await dataSource.query(
    `SELECT relname AS name FROM pg_class
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> ALL ($1)
      ORDER BY 1`,
    [['migration', ...except]],
  );
  const result: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows: { row: string }[] = await dataSource.query(
      `SELECT to_jsonb(t)::text AS row FROM "${name}" t ORDER BY 1`,
    );
    result[name] = rows.map(({ row }) => row);
  }
  return result;
}
