import { createDataSource, runMigrations } from '@app/database';
import { escapeIdentifier, type Client } from 'pg';
import { urlOfDatabase } from './database-url';

/** A database that others are cloned from. */
export interface Template {
  /** what its name adds to the name of the migrated template */
  readonly suffix: string;
  /** filled on top of this one; absent: an empty database */
  readonly base?: Template;
  readonly fill: (url: string) => Promise<void>;
}

/** All tables and no row of ours: what most tests find in their database. */
export const MIGRATED: Template = { suffix: '', fill: migrate };

export function nameOfTemplate({ suffix }: Template): string {
  return `${process.env.SEJALAN_TEST_TEMPLATE ?? ''}${suffix}`;
}

/**
 * Makes a template once per run: the first test file that needs it does it, the others wait. It
 * is filled under a draft name, so a failure leaves no half template.
 *
 * @param admin connected to the server, not to the template
 */
export async function ensureTemplate(admin: Client, template: Template): Promise<void> {
  if (template.base) await ensureTemplate(admin, template.base);
  const name = nameOfTemplate(template);
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  try {
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await makeTemplate(admin, template);
  } finally {
    await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  }
}

async function makeTemplate(admin: Client, template: Template): Promise<void> {
  const name = nameOfTemplate(template);
  const draft = `${name}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(draft)} WITH (FORCE)`);
  await cloneDatabase(admin, template.base && nameOfTemplate(template.base), draft);
  await template.fill(urlOfDatabase(draft));
  await admin.query(
    `ALTER DATABASE ${escapeIdentifier(draft)} RENAME TO ${escapeIdentifier(name)}`,
  );
  // A clone is refused while anybody is connected to its template.
  await admin.query(`ALTER DATABASE ${escapeIdentifier(name)} ALLOW_CONNECTIONS false`);
}

const IN_USE = '55006';

/** Creates a database, as a copy of `source` where one is named. */
export async function cloneDatabase(
  admin: Client,
  source: string | undefined,
  name: string,
): Promise<void> {
  const from = source === undefined ? '' : ` TEMPLATE ${escapeIdentifier(source)}`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await admin.query(`CREATE DATABASE ${escapeIdentifier(name)}${from}`);
      return;
    } catch (error) {
      // The connection that filled the template may still be going away.
      if ((error as { code?: string }).code !== IN_USE || attempt === 20) throw error;
      await admin.query('SELECT pg_sleep(0.1)');
    }
  }
}

async function migrate(url: string): Promise<void> {
  const dataSource = await createDataSource({ url, poolSize: 2 }).initialize();
  try {
    await runMigrations(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
