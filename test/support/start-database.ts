import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Not by the room's door: jest resolves no aliases in a global setup, and the door needs them.
import { startEmbeddedPostgres } from '../../libs/database/src/embedded/start-embedded-postgres';
import { rememberForTeardown } from './running-database';

/**
 * Runs before all end-to-end and browser tests: gives them a PostgreSQL of their own, or the
 * server that SEJALAN_TEST_DATABASE_URL names. The workers inherit the two variables set here.
 */
export default async function startDatabase(): Promise<void> {
  // Both projects ask for it; one server does for both.
  if (process.env.SEJALAN_TEST_ADMIN_URL) return;
  process.env.SEJALAN_TEST_TEMPLATE = `sejalan_template_${randomBytes(4).toString('hex')}`;
  const external = process.env.SEJALAN_TEST_DATABASE_URL;
  process.env.SEJALAN_TEST_ADMIN_URL = external ?? (await startOwnServer());
}

async function startOwnServer(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'sejalan-test-'));
  // Run by root, the server works under another account, which must pass through here.
  chmodSync(directory, 0o711);
  const server = await startEmbeddedPostgres({
    dataDir: directory,
    // Test data need not survive a power cut; this makes cloning a database several times faster.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    log: () => undefined,
  });
  rememberForTeardown({ server, directory });
  return server.url;
}
