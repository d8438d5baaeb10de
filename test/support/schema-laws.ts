import type { DataSource } from 'typeorm';

/**
 * Names nobody chose. A chosen one says the kind and the table first (`fk_lokus_program`) and ends
 * neither in a hash nor in the number by which PostgreSQL avoids a clash.
 */
export async function findUnnamed(dataSource: DataSource): Promise<string[]> {
  return names(
    dataSource,
    `SELECT name FROM (
       SELECT conname AS name, conrelid AS owner,
              CASE contype WHEN 'p' THEN 'pk' WHEN 'f' THEN 'fk' WHEN 'u' THEN 'uq'
                           WHEN 'c' THEN 'ck' ELSE 'ex' END AS kind
         FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u', 'c', 'x')
          AND conrelid <> 0
       UNION
       SELECT i.relname, indrelid,
              CASE WHEN indisprimary THEN 'pk' WHEN indisexclusion THEN 'ex'
                   WHEN indisunique THEN 'uq' ELSE 'ix' END
         FROM pg_index JOIN pg_class i ON i.oid = indexrelid
        WHERE i.relnamespace = 'public'::regnamespace) n
       JOIN pg_class t ON t.oid = owner
      WHERE t.relname <> 'migration'
        AND (NOT starts_with(name, kind || '_' || t.relname) OR name ~ '(_[0-9a-f]{8,}|[0-9])$')`,
  );
}

/**
 * Foreign keys that no whole index serves: to change or remove a parent reads the whole child
 * table. An index serves when it begins with columns of the key that alone tell the parent, as
 * `opd_id` does in a key of `(opd_id, pemda_code)`.
 */
export async function findUnindexedForeignKeys(dataSource: DataSource): Promise<string[]> {
  return names(
    dataSource,
    `SELECT conname AS name FROM pg_constraint f
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND NOT EXISTS (
        SELECT FROM pg_index i CROSS JOIN LATERAL (
          SELECT array_agg(confkey[array_position(conkey, key)]) AS columns
            FROM unnest(i.indkey::smallint[]) WITH ORDINALITY AS k(key, place)
           WHERE place <= (
             SELECT count(*) FROM generate_series(1, i.indnkeyatts) AS depth
              WHERE (i.indkey::smallint[])[0 : depth - 1] <@ conkey)) parent
         WHERE i.indrelid = conrelid AND i.indisvalid AND i.indpred IS NULL AND EXISTS (
           SELECT FROM pg_index u
            WHERE u.indrelid = confrelid AND u.indisunique AND u.indpred IS NULL
              AND u.indexprs IS NULL
              AND (u.indkey::smallint[])[0 : u.indnkeyatts - 1] <@ parent.columns))`,
  );
}

async function names(dataSource: DataSource, sql: string): Promise<string[]> {
  const rows: { name: string }[] = await dataSource.query(sql);
  return rows.map(({ name }) => name).sort();
}

/** Tables whose rows change without an entry in the audit trail: no trigger that always fires. */
export async function findUnaudited(dataSource: DataSource): Promise<string[]> {
  return names(
    dataSource,
    `SELECT relname AS name FROM pg_class c
      WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND NOT EXISTS (
        SELECT FROM pg_trigger t JOIN pg_proc f ON f.oid = t.tgfoid
         WHERE t.tgrelid = c.oid AND f.proname = 'write_audit_entry' AND t.tgenabled = 'O'
           AND t.tgqual IS NULL
           -- for each row, after INSERT, DELETE and UPDATE of any column
           AND t.tgtype::integer = 1 + 4 + 8 + 16 AND t.tgattr = '')`,
  );
}
