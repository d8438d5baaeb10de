import { chmod } from 'node:fs/promises';
import type { Prepared } from '../benchmark';
import { database } from './built-database';
import { fillProvince } from './province';

/** A PostgreSQL of its own, filled; the input is its address. */
export async function makeProvince(folder: string): Promise<Prepared> {
  // Run by root, the server works under another account, which must pass through here.
  await chmod(folder, 0o711);
  const server = await database.startEmbeddedPostgres({ dataDir: folder, log: () => undefined });
  const owner = await database.createDataSource({ url: server.url }).initialize();
  await database.runMigrations(owner);
  await fillProvince(owner);
  await owner.destroy();
  return { input: server.url, finish: () => server.stop() };
}
