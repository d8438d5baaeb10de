import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_FILE } from './create-cluster';
import { writeOwnFile } from './own-files';
import type { ServerAccount } from './server-account';

/** Names and values as postgresql.conf knows them. */
export type ServerSettings = Readonly<Record<string, string>>;

/** No acknowledged write may be lost, nobody but this machine may connect, and no row is logged. */
const HOUSE_SETTINGS: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  lc_messages: 'C',
};

/** Writes the settings of this start; the cluster's postgresql.conf includes the file. */
export function writeServerSettings(
  cluster: string,
  account: ServerAccount | undefined,
  settings: ServerSettings,
): void {
  const lines = Object.entries({ ...HOUSE_SETTINGS, ...settings }).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`,
  );
  const file = join(cluster, SETTINGS_FILE);
  writeOwnFile(`${file}.new`, `# Written at every start.\n${lines.join('\n')}\n`, account);
  renameSync(`${file}.new`, file);
}
