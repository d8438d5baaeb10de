import { setTimeout as wait } from 'node:timers/promises';
import { JOB_MS, type TestApp } from './test-app';

/** Until every change has been analysed. */
export async function analysed({ dataSource }: TestApp): Promise<void> {
  for (const giveUpAt = Date.now() + JOB_MS; Date.now() < giveUpAt; await wait(100)) {
    const due = await dataSource.query('SELECT FROM analysis_due LIMIT 1');
    if (due.length === 0) return;
  }
  throw new Error(`Changes were not analysed within ${JOB_MS} ms`);
}
