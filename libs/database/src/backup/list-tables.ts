import type { QueryRunner } from 'typeorm';

export interface TableColumn {
  readonly name: string;
  /** as in `numeric(18,2)`; usable behind `::` */
  readonly type: string;
}

export interface DatabaseTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

/** Every table of the current schema with its stored columns, by name. Computed columns are left out. */
export async function listTables(session: QueryRunner): Promise<DatabaseTable[]> {
  return session.query(`
    SELECT c.relname AS name,
           json_agg(json_build_object('name', a.attname,
                                      'type', format_type(a.atttypid, a.atttypmod))
                    ORDER BY a.attnum) AS columns
      FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                         AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
     GROUP BY c.relname
     ORDER BY c.relname`);
}

/** The newest applied migration; undefined when this database was never migrated. */
export async function lastMigration(session: QueryRunner): Promise<string | undefined> {
  const known = await session.query("SELECT to_regclass('migration') IS NOT NULL AS yes");
  if (!known[0]?.yes) return undefined;
  const rows = await session.query('SELECT name FROM migration ORDER BY id DESC LIMIT 1');
  return rows[0]?.name;
}

/** Makes the text of a value independent of the settings of server and user. */
export async function useCanonicalText(session: QueryRunner): Promise<void> {
  await session.query(
    "SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC'; SET LOCAL intervalstyle = " +
      "'postgres'; SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; " +
      'SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0',
  );
}

export function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
