import type { QueryRunner } from 'typeorm';
import { quote } from './list-tables';

/** What must be put right after rows came back with their old ids into another life. */
export async function settleRestored(session: QueryRunner): Promise<void> {
  await moveSequences(session);
  await failInterruptedJobs(session);
}

/** The next id comes after the highest one; an empty table begins at 1. */
async function moveSequences(session: QueryRunner): Promise<void> {
  const owned: { table: string; column: string; sequence: string }[] = await session.query(`
    SELECT c.relname AS table, a.attname AS column,
           pg_get_serial_sequence(quote_ident(c.relname), a.attname) AS sequence
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
       AND a.attnum > 0 AND NOT a.attisdropped
       AND pg_get_serial_sequence(quote_ident(c.relname), a.attname) IS NOT NULL
       AND c.relname <> 'migration'`);
  for (const { table, column, sequence } of owned) {
    await session.query(
      `SELECT setval($1::regclass, coalesce(max(${quote(column)}), 1), count(*) > 0)
         FROM ${quote(table)}`,
      [sequence],
    );
  }
}

/** The process that worked on them is not there any more. */
async function failInterruptedJobs(session: QueryRunner): Promise<void> {
  await session.query(
    `UPDATE job SET status = 'gagal', finished_at = now(), claim_token = NULL, problem = $1::jsonb
      WHERE status = 'berjalan'`,
    [
      JSON.stringify({
        code: 'job.interrupted',
        status: 503,
        title: 'Pekerjaan terhenti',
        detail: 'Basis data dipulihkan dari cadangan ketika pekerjaan ini berjalan. Ulangi.',
      }),
    ],
  );
}
