import { once } from 'node:events';
import { setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import { readFile } from './read-file';
import { UploadRefused } from './upload-refused';
import type { ReadJob, ReadMessage } from './wire';

/** Entry of the child process: one job on stdin, one message per line on stdout, then the end. */
async function main(): Promise<void> {
  setPriority(10);
  const job = JSON.parse(await text(process.stdin)) as ReadJob;
  try {
    for await (const message of readFile(job)) await send(message);
  } catch (error) {
    if (!(error instanceof UploadRefused)) throw error;
    await send({ type: 'refused', code: error.code, message: error.message });
  }
}

/** Waits while the parent is busy, so that rows never pile up in the pipe. */
async function send(message: ReadMessage): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(message)}\n`)) await once(process.stdout, 'drain');
}

void main();
