import { rmSync } from 'node:fs';
import { Client, escapeIdentifier } from 'pg';
import { rememberedDatabase } from './running-database';

/** Runs once after all end-to-end tests; leaves neither processes nor files behind. */
export default async function stopDatabase(): Promise<void> {
  const own = rememberedDatabase();
  if (!own) return dropTemplate();
  await own.server.stop();
  for (const path of [own.server.home, own.directory])
    rmSync(path, { recursive: true, force: true });
}

async function dropTemplate(): Promise<void> {
  const client = new Client({ connectionString: process.env.SEJALAN_TEST_ADMIN_URL });
  await client.connect();
  const template = escapeIdentifier(process.env.SEJALAN_TEST_TEMPLATE ?? '');
  await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  await client.end();
}
