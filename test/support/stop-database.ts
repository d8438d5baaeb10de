import { rmSync } from 'node:fs';
import { Client, escapeIdentifier } from 'pg';
import { rememberedDatabase } from './running-database';

/** Runs after all tests, once for each project; leaves neither processes nor files behind. */
export default async function stopDatabase(): Promise<void> {
  if (!process.env.SEJALAN_TEST_ADMIN_URL) return;
  const own = rememberedDatabase();
  if (!own) await dropTemplates();
  delete process.env.SEJALAN_TEST_ADMIN_URL;
  if (!own) return;
  await own.server.stop();
  for (const path of [own.server.home, own.directory])
    rmSync(path, { recursive: true, force: true });
}

async function dropTemplates(): Promise<void> {
  const client = new Client({ connectionString: process.env.SEJALAN_TEST_ADMIN_URL });
  await client.connect();
  const templates = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [process.env.SEJALAN_TEST_TEMPLATE],
  );
  for (const { datname } of templates.rows)
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(datname)} WITH (FORCE)`);
  await client.end();
}
