import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Prepared } from '../benchmark';
import { writeRenja } from '../import/write-renja';

/** Where a subject finds the app, its event loop and the file to send. */
export interface DoorInput {
  readonly folder: string;
  readonly path: string;
  readonly address: string;
  readonly pid: number;
  readonly loopFile: string;
}

const ROOT = join(__dirname, '..', '..', '..');

/** Writes the Renja and starts the app as `npm start` does, with the sample. */
export async function serve(folder: string): Promise<Prepared> {
  const { input: path } = await writeRenja(folder);
  const loopFile = join(folder, 'loop');
  const child = spawn(
    process.execPath,
    ['--require', join(__dirname, 'loop-probe.cjs'), join(ROOT, 'dist/apps/api/src/main.js')],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        DATABASE_URL: '',
        PORT: '0',
        SEJALAN_DATA_DIR: join(folder, 'data'),
        SEJALAN_LOOP_FILE: loopFile,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const address = await readAddress(child);
  const input: DoorInput = { folder, path, address, pid: child.pid!, loopFile };
  return {
    input: JSON.stringify(input),
    finish: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function readAddress(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /^Sejalan siap: (\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The app ended before it was ready');
}
