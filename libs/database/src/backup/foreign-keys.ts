import type { QueryRunner } from 'typeorm';
import { quote } from './list-tables';

/**
 * Runs `load` with every foreign key checked at its end instead of row by row: rows may then
 * come in any order, also where a table points at itself. Needs the table's owner, no superuser.
 * Call it inside a transaction; a rollback undoes all of it.
 */
export async function withLateForeignKeys(
  session: QueryRunner,
  load: () => Promise<void>,
): Promise<void> {
  const keys: { table: string; name: string }[] = await session.query(`
    SELECT c.relname AS table, k.conname AS name
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.contype = 'f' AND NOT k.condeferrable AND k.conparentid = 0
       AND c.relnamespace = current_schema()::regnamespace`);
  const alter = async (how: string): Promise<void> => {
    for (const { table, name } of keys) {
      await session.query(`ALTER TABLE ${quote(table)} ALTER CONSTRAINT ${quote(name)} ${how}`);
    }
  };
  await alter('DEFERRABLE INITIALLY DEFERRED');
  await load();
  await session.query('SET CONSTRAINTS ALL IMMEDIATE');
  await alter('NOT DEFERRABLE');
}
