import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createDataSource, revertAll, runMigrations } from '@app/database';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations';
import { readEveryRow, type EveryRow } from './every-row';
import { readSchemaPicture } from './schema-picture';

/** Files of SQL, each named as the migration whose tables it fills. */
export const ROWS_DIRECTORY = join(__dirname, '../fixtures/rows');

export interface Picture {
  readonly schema: readonly string[];
  readonly rows: EveryRow;
}

/** What was seen around one migration, in a database that held rows in every older table. */
export interface Step {
  readonly below: Picture;
  readonly above: Picture;
  /** after its tables were filled too */
  readonly filled: Picture;
  /** after it was taken back from there */
  readonly belowAgain: Picture;
  readonly aboveAgain: Picture;
}

export interface Climb {
  readonly steps: ReadonlyMap<string, Step>;
  /** before the first migration, and after all were taken back with every table filled */
  readonly ground: Picture;
  readonly groundAgain: Picture;
  /** names of the migrations that ran from there */
  readonly ranAgain: readonly string[];
}

/**
 * Goes up one migration at a time, and at each one goes up, fills its tables, goes down and up
 * again. Rows are written at the level they belong to, so a later column cannot break them.
 *
 * @param url an empty database
 */
export async function climbMigrations(url: string): Promise<Climb> {
  const steps = new Map<string, Step>();
  const ground = await at(url, 0, async (dataSource) => {
    await runMigrations(dataSource); // makes only the list of those that ran
    return look(dataSource);
  });
  for (const [index, { name }] of migrations.entries()) {
    steps.set(name, await at(url, index + 1, climbOne(name)));
  }
  return at(url, migrations.length, async (dataSource) => {
    await revertAll(dataSource);
    const groundAgain = await look(dataSource);
    return { steps, ground, groundAgain, ranAgain: await runMigrations(dataSource) };
  });
}

function climbOne(name: string): (dataSource: DataSource) => Promise<Step> {
  return async (dataSource) => {
    const below = await look(dataSource);
    await runMigrations(dataSource);
    const above = await look(dataSource);
    await fill(dataSource, name);
    const filled = await look(dataSource);
    await dataSource.undoLastMigration({ transaction: 'each' });
    const belowAgain = await look(dataSource);
    await runMigrations(dataSource);
    const aboveAgain = await look(dataSource);
    await fill(dataSource, name);
    return { below, above, filled, belowAgain, aboveAgain };
  };
}

/** A data source of the app that knows the first migrations only, as an older release did. */
async function at<T>(
  url: string,
  known: number,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const { options } = createDataSource({ url, poolSize: 2 });
  const dataSource = new DataSource({ ...options, migrations: migrations.slice(0, known) });
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function look(dataSource: DataSource): Promise<Picture> {
  return { schema: await readSchemaPicture(dataSource), rows: await readEveryRow(dataSource) };
}

async function fill(dataSource: DataSource, migration: string): Promise<void> {
  const stamp = timestampOf(migration);
  const file = readdirSync(ROWS_DIRECTORY).find((name) => name.startsWith(`${stamp}-`));
  if (file) await dataSource.query(readFileSync(join(ROWS_DIRECTORY, file), 'utf8'));
}

/** The number that a migration's class and its files share. */
export function timestampOf(migration: string): string {
  return migration.slice(-13);
}
