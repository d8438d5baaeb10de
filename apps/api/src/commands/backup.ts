import { parseArgs } from 'node:util';
import { backupDatabase, restoreDatabase } from '@app/database';
import { CommandFailed } from './command-failed';
import { withDatabase } from './with-database';

/** Writes the whole database to one file. */
export async function backup(args: string[]): Promise<void> {
  const [file] = args;
  if (!file) throw new CommandFailed('Sebut berkas cadangan yang ditulis.');
  const { sha256 } = await withDatabase((dataSource) => backupDatabase(dataSource, file));
  process.stdout.write(`Cadangan tersimpan di ${file} (SHA-256 ${sha256})\n`);
}

/** Puts a backup back, all or nothing. `--replace` gives up what the database holds now. */
export async function restore(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (!file) throw new CommandFailed('Sebut berkas cadangan yang dipulihkan.');
  const { createdAt } = await withDatabase((dataSource) =>
    restoreDatabase(file, dataSource, { replace: values.replace }),
  );
  process.stdout.write(`Cadangan ${createdAt} dipulihkan.\n`);
}
