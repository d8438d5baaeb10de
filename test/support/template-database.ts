import { createDataSource, runMigrations } from '@app/database';
import { escapeIdentifier, type Client } from 'pg';
import { urlOfDatabase } from './database-url';

const TEMPLATE_LOCK = 7_301_001;

/**
 * Makes the template that all test databases are cloned from: the first test file to come does
 * it, the others wait. It is filled under a draft name, so a failure leaves no half template.
 *
 * @param admin connected to the server, not to the template
 */
export async function ensureTemplate(admin: Client, template: string): Promise<void> {
  await admin.query(`SELECT pg_advisory_lock(${TEMPLATE_LOCK})`);
  try {
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (found.rowCount === 0) await makeTemplate(admin, template);
  } finally {
    await admin.query(`SELECT pg_advisory_unlock(${TEMPLATE_LOCK})`);
  }
}

async function makeTemplate(admin: Client, template: string): Promise<void> {
  const draft = `${template}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(draft)} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${escapeIdentifier(draft)}`);
  await fillTemplate(urlOfDatabase(draft));
  await admin.query(
    `ALTER DATABASE ${escapeIdentifier(draft)} RENAME TO ${escapeIdentifier(template)}`,
  );
  // A clone is refused while anybody is connected to its template.
  await admin.query(`ALTER DATABASE ${escapeIdentifier(template)} ALLOW_CONNECTIONS false`);
}

/** What every test finds in its database. Reference data that all tests need is loaded here too. */
async function fillTemplate(url: string): Promise<void> {
  const dataSource = await createDataSource({ url, poolSize: 2 }).initialize();
  try {
    await runMigrations(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
