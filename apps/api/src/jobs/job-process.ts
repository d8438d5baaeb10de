import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { logger } from '../logger';

export interface JobProcess {
  /** ends after the process has given back what it was working on */
  stop(): Promise<void>;
}

const RESTART_MS = 1_000;

/**
 * Starts the process that works off the queue, so that no import, report or analysis holds up a
 * page. It is started again when it dies, and ends with us: its channel closes, even if we are
 * killed.
 *
 * @param url of the database, migrated
 */
export function startJobProcess(url: string): JobProcess {
  let isStopping = false;
  let child: ChildProcess | undefined;
  let restart: NodeJS.Timeout | undefined;
  const start = (): void => {
    child = fork(join(__dirname, '..', 'work.js'), [], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.once('exit', (code, signal) => {
      child = undefined;
      if (isStopping) return;
      logger.error({ code, signal }, 'the job process ended and is started again');
      restart = setTimeout(start, RESTART_MS);
    });
  };
  start();
  return {
    stop: async () => {
      isStopping = true;
      clearTimeout(restart);
      if (!child) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
