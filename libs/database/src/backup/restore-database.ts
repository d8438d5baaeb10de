import type { DataSource, QueryRunner } from 'typeorm';
import { runMigrations } from '../migrate';
import { BackupError, isCarried } from './backup-format';
import type { BackupHeader, BackupSummary } from './backup-format';
import { withLateForeignKeys } from './foreign-keys';
import { lastMigration, listTables, quote, useCanonicalText } from './list-tables';
import type { DatabaseTable } from './list-tables';
import { readBackup } from './read-backup';
import { RowLoader } from './row-loader';
import { settleRestored } from './settle-restored';

export interface RestoreOptions {
  /** throws away what the database holds; without it only an empty database is filled */
  readonly replace?: boolean;
}

/**
 * Puts a backup back: all of it, or nothing. The file is read and checked whole before the
 * database is touched, and again while its rows are loaded. An empty database is migrated first.
 *
 * @throws BackupError when the file is damaged, comes from another state of the program, or the
 * database holds data and `replace` is not set
 */
export async function restoreDatabase(
  file: string,
  dataSource: DataSource,
  options: RestoreOptions = {},
): Promise<BackupSummary> {
  const expected = await readBackup(file);
  refuseOtherMigration(expected.migration, newestMigrationOf(dataSource));
  await runMigrations(dataSource);
  const session = dataSource.createQueryRunner();
  try {
    await session.startTransaction();
    await useCanonicalText(session);
    // Rows come back as they were, audit trail and all: no trigger may add to them.
    await session.query(`SELECT set_config('sejalan.restoring', 'on', true)`);
    const summary = await replaceContents(session, file, options);
    if (summary.sha256 !== expected.sha256) throw new BackupError(`Berkas ${file} sedang berubah.`);
    await session.commitTransaction();
    return summary;
  } catch (error) {
    if (session.isTransactionActive) await session.rollbackTransaction();
    throw busyDatabase(error);
  } finally {
    await session.release();
  }
}

async function replaceContents(
  session: QueryRunner,
  file: string,
  { replace }: RestoreOptions,
): Promise<BackupSummary> {
  const tables = (await listTables(session)).filter(({ name }) => isCarried(name));
  if (replace) await emptyAll(session, tables);
  else await refuseIfFilled(session, tables);
  const loader = new RowLoader(session, tables);
  let summary: BackupSummary | undefined;
  await withLateForeignKeys(session, async () => {
    summary = await readBackup(file, {
      onHeader: async (header) => {
        refuseOtherMigration(header.migration, await lastMigration(session));
        refuseOtherTables(header, tables);
      },
      onRow: (table, row) => loader.add(table, row),
    });
    await loader.flush();
  });
  await settleRestored(session);
  return summary!;
}

/** Sessions go too: they belong to accounts that may not exist any more. */
async function emptyAll(session: QueryRunner, tables: readonly DatabaseTable[]): Promise<void> {
  const names = tables.map(({ name }) => quote(name)).join(', ');
  await session.query(`TRUNCATE ${names} CASCADE`);
}

async function refuseIfFilled(
  session: QueryRunner,
  tables: readonly DatabaseTable[],
): Promise<void> {
  for (const { name } of tables) {
    await session.query(`LOCK TABLE ${quote(name)} IN EXCLUSIVE MODE`);
    const rows = await session.query(`SELECT 1 FROM ${quote(name)} LIMIT 1`);
    if (rows.length === 0) continue;
    throw new BackupError(
      `Basis data tujuan sudah berisi data (tabel ${name}). Pulihkan ke basis data kosong, atau ` +
        'minta dengan tegas agar isinya diganti.',
    );
  }
}

function refuseOtherMigration(saved: string, present: string | undefined): void {
  if (saved === present) return;
  throw new BackupError(
    `Cadangan ini dibuat pada tingkat skema ${saved}, sedangkan program ini pada ${present}. ` +
      'Pakai versi Sejalan yang sama dengan saat cadangan dibuat, lalu perbarui.',
  );
}

function refuseOtherTables(header: BackupHeader, tables: readonly DatabaseTable[]): void {
  const present = tables.map(({ name, columns }) => ({
    name,
    columns: columns.map((c) => c.name),
  }));
  if (JSON.stringify(header.tables) === JSON.stringify(present)) return;
  throw new BackupError('Susunan tabel cadangan ini berbeda dengan basis data tujuan.');
}

function newestMigrationOf(dataSource: DataSource): string | undefined {
  const names = dataSource.migrations.map((m) => m.name ?? m.constructor.name);
  // TypeORM orders migrations by the timestamp that ends their names.
  return names.sort((a, b) => Number(a.slice(-13)) - Number(b.slice(-13))).at(-1);
}

function busyDatabase(error: unknown): unknown {
  if ((error as { code?: string }).code !== '55P03') return error;
  return new BackupError('Basis data sedang dipakai. Hentikan Sejalan lebih dahulu, lalu ulangi.');
}
