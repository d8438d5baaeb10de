import { appendFile, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SAMPLE_PASSWORD } from '../../../apps/api/src/setup/sample-password';
import { answerAsSubject, reportFigure } from '../answer-as-subject';
import type { DoorInput } from './serve';

/** Each round imports for another kabupaten: the same file a second time would change nothing. */
const OFFICIALS = ['tanahlaut', 'kotabaru', 'banjar', 'baritokuala', 'tapin', 'tabalong'];

/** An import through the door, by HTTP, as long as an official waits for it. */
void answerAsSubject(async (text) => {
  const input = JSON.parse(text) as DoorInput;
  const call = await signIn(input);
  await longestBlock(input);
  const { tahapanList } = await call<Context>('/context');
  const form = new FormData();
  form.set('kind', 'renja');
  form.set('tahapan', String(tahapanList.find(({ status }) => status === 'dibuka')!.id));
  form.set('file', new Blob([await readFile(input.path)]), 'renja.xlsx');
  const { jobId } = await call<{ jobId: string }>('/imports', form);
  for (;;) {
    const job = await call<Job>(`/jobs/${jobId}`);
    if (job.status === 'selesai') {
      reportFigure('longest block of the event loop that serves, ms', await longestBlock(input));
      const { outcome, rows, added } = job.result;
      return { outcome, rows, added };
    }
    if (job.status === 'gagal') throw new Error(JSON.stringify(job));
    await wait(100);
  }
});

interface Context {
  readonly tahapanList: { readonly id: number; readonly status: string }[];
}

interface Job {
  readonly status: string;
  readonly result: { readonly outcome: string; readonly rows: number; readonly added: number };
}

async function signIn({ address, folder }: DoorInput) {
  const used = join(folder, 'rounds');
  const rounds = existsSync(used) ? (await readFile(used, 'utf8')).length : 0;
  await appendFile(used, '.');
  const username = OFFICIALS[rounds];
  const head = { 'X-Sejalan': '1', 'Content-Type': 'application/json' };
  const body = JSON.stringify({ username, password: SAMPLE_PASSWORD });
  const session = await fetch(`${address}/api/session`, { method: 'POST', headers: head, body });
  if (!session.ok) throw new Error(`${username}: ${await session.text()}`);
  const cookie = session.headers.getSetCookie()[0]!.split(';')[0]!;
  return async <T>(path: string, form?: FormData): Promise<T> => {
    const answer = await fetch(`${address}/api${path}`, {
      headers: { 'X-Sejalan': '1', cookie },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
}

/** Since it was last asked, of the process that serves. */
async function longestBlock({ pid, loopFile }: DoorInput): Promise<number> {
  await rm(loopFile, { force: true });
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(loopFile)) await wait(10);
  return Number(await readFile(loopFile, 'utf8'));
}
