import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SAMPLE } from './sample-database';
import { createTestDatabase } from './test-database';

const root = join(__dirname, '..', '..');

export interface ServedApp {
  readonly address: string;
  readonly pid: number;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/** For tests that read what the process logs; otherwise it stands among the output of the test. */
export interface Logging {
  readonly logLevel?: string;
  readonly onLog?: (text: string) => void;
}

/** The app as `npm start` runs it from dist, with the sample in a database of its own. */
export async function serveSample({ logLevel, onLog }: Logging = {}): Promise<ServedApp> {
  const database = await createTestDatabase(SAMPLE);
  const child = spawn(process.execPath, [join(root, 'dist/apps/api/src/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      PORT: '0',
      ...(logLevel ? { LOG_LEVEL: logLevel } : {}),
    },
    stdio: ['ignore', 'pipe', onLog ? 'pipe' : 'inherit'],
  });
  child.stderr?.setEncoding('utf8').on('data', onLog ?? (() => undefined));
  const stop = async () => {
    await end(child);
    await database.drop();
  };
  try {
    const address = await readAddress(child);
    return { address, pid: child.pid!, databaseUrl: database.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readAddress(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /^Sejalan siap: (\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The app ended before it was ready; its reason stands above');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
