import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { serveSample, type ServedApp } from './support/served-app';
import { JOB_MS, START_MS } from './support/test-app';

let app: ServedApp;
let database: Client;
beforeAll(async () => {
  app = await serveSample();
  database = new Client(app.databaseUrl);
  await database.connect();
}, START_MS);
afterAll(async () => {
  await database?.end();
  await app?.stop();
});

jest.setTimeout(2 * JOB_MS);

/** Orders the village budgets of a kabupaten as a workbook. */
async function order(): Promise<string> {
  const id = randomUUID();
  await database.query(
    `INSERT INTO job (id, kind, pemda_code, payload, created_by)
     SELECT $1, 'templat', '63.01', jsonb_build_object('kind', 'kegiatan-desa', 'tahapanId', t.id,
       'pemdaCode', '63.01', 'opdId', NULL), 'tanahlaut'
     FROM tahapan t WHERE t.status = 'dibuka' LIMIT 1`,
    [id],
  );
  return id;
}

async function ended(id: string): Promise<string> {
  for (;;) {
    const { rows } = await database.query('SELECT status FROM job WHERE id = $1', [id]);
    if (!['menunggu', 'berjalan'].includes(rows[0].status)) return rows[0].status;
    await wait(100);
  }
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(50);
}

// Children of a process are read from /proc.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('the process that works off the queue', () => {
  const worker = (): number | undefined => childrenOf(app.pid)[0];

  it('is another than the one that serves, and does its work', async () => {
    expect(await ended(await order())).toBe('selesai');
    expect(childrenOf(app.pid)).toHaveLength(1);
  });

  it('is started again when it dies, and takes up what waits', async () => {
    const first = worker()!;
    process.kill(first, 'SIGKILL');
    const id = await order();
    expect(await ended(id)).toBe('selesai');
    expect(worker()).not.toBe(first);
  });

  it('does not end at the signal of a terminal, but with the process that serves', async () => {
    const last = worker()!;
    process.kill(last, 'SIGINT');
    await wait(500);
    expect(worker()).toBe(last);
    process.kill(app.pid, 'SIGKILL');
    await until(() => !isAlive(last));
    expect(isAlive(last)).toBe(false);
  });
});
