import type { DataSource, QueryRunner } from 'typeorm';
import { BACKUP_VERSION, BackupError, isCarried } from './backup-format';
import type { BackupHeader, BackupSummary, BackupTrailer } from './backup-format';
import { BackupWriter } from './backup-writer';
import { lastMigration, listTables, quote, useCanonicalText } from './list-tables';
import type { DatabaseTable } from './list-tables';

const ROWS_AT_A_TIME = 500;
/** A bytea column holds a whole upload: one at a time keeps the memory flat. */
const FILES_AT_A_TIME = 1;

/**
 * Saves every table as it stood at one moment, while people go on working. Sessions are left out.
 *
 * @param file is replaced when the backup is complete, and not touched otherwise
 * @returns what was saved
 * @throws BackupError when the database was never migrated
 */
export async function backupDatabase(dataSource: DataSource, file: string): Promise<BackupSummary> {
  const session = dataSource.createQueryRunner();
  const writer = new BackupWriter(file);
  try {
    await session.startTransaction('REPEATABLE READ');
    await session.query('SET TRANSACTION READ ONLY');
    await useCanonicalText(session);
    const summary = await writeBackup(session, writer);
    await session.commitTransaction();
    return summary;
  } catch (error) {
    await writer.abandon();
    if (session.isTransactionActive) await session.rollbackTransaction();
    throw unwritable(error, file);
  } finally {
    await session.release();
  }
}

async function writeBackup(session: QueryRunner, writer: BackupWriter): Promise<BackupSummary> {
  const migration = await lastMigration(session);
  if (!migration) throw new BackupError('Basis data ini belum berisi apa pun; tidak ada cadangan.');
  const tables = (await listTables(session)).filter(({ name }) => isCarried(name));
  const header: BackupHeader = {
    sejalan: BACKUP_VERSION,
    createdAt: new Date().toISOString(),
    migration,
    tables: tables.map(({ name, columns }) => ({ name, columns: columns.map((c) => c.name) })),
  };
  await writer.line(JSON.stringify(header));
  const rows: Record<string, number> = {};
  for (const table of tables) {
    await writer.line(JSON.stringify({ table: table.name }));
    rows[table.name] = await writeRows(session, writer, table);
  }
  let sha256 = '';
  await writer.finish((hash) => {
    sha256 = hash;
    return JSON.stringify({ end: true, rows, sha256: hash } satisfies BackupTrailer);
  });
  return { createdAt: header.createdAt, migration, rows, sha256 };
}

/** PostgreSQL itself makes each line, so a value never passes through a JavaScript number or date. */
async function writeRows(
  session: QueryRunner,
  writer: BackupWriter,
  { name, columns }: DatabaseTable,
): Promise<number> {
  const values = columns.map((column) => `${quote(column.name)}::text`).join(', ');
  const size = columns.some(({ type }) => type === 'bytea') ? FILES_AT_A_TIME : ROWS_AT_A_TIME;
  await session.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR
     SELECT to_json(ARRAY[${values}]::text[])::text AS line FROM ${quote(name)}`,
  );
  let count = 0;
  for (;;) {
    const page = (await session.query(`FETCH ${size} FROM backup_rows`)) as { line: string }[];
    if (page.length === 0) break;
    for (const { line } of page) await writer.line(line);
    count += page.length;
  }
  await session.query('CLOSE backup_rows');
  return count;
}

function unwritable(error: unknown, file: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (!syscall) return error;
  return new BackupError(`Berkas cadangan ${file} tidak dapat ditulis (${code}).`);
}
