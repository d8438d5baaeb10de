import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createDataSource } from '@app/database';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import type { DataSource } from 'typeorm';
import { readEnvironment } from '../../apps/api/src/environment';
import type { JobDto } from '../../apps/api/src/jobs/job.dto';
import { loadReferenceData } from '../../apps/api/src/setup/load-reference-data';
import { SAMPLE_PASSWORD } from '../../apps/api/src/setup/sample-password';
import { createApp } from '../../apps/api/src/start-app';
import { SAMPLE } from './sample-database';
import { MIGRATED } from './template-database';
import { createTestDatabase } from './test-database';

export type Visitor = ReturnType<typeof request.agent>;

export interface TestApp {
  /** sees everything: for looking at what the app did, never handed to the app */
  readonly dataSource: DataSource;
  /** the tahapan that holds the plans of the sample; 0 without the sample */
  readonly tahapan: number;
  readonly databaseUrl: string;
  /** the running app itself, for asking which routes it serves */
  readonly nest: NestExpressApplication;
  /** where the app listens, without a slash at the end */
  readonly origin: string;
  /** somebody who has not signed in, and whose requests come from our own pages */
  visit(): Visitor;
  /** a visitor with the session of a sample account */
  signIn(username: string): Promise<Visitor>;
  stop(): Promise<void>;
}

/** The first file to come loads the sample and analyses it; a busy machine needs a while. */
export const START_MS = 180_000;
/** A file is read in a child process that compiles its sources first. */
export const JOB_MS = 90_000;

export interface TestAppOptions {
  readonly sample?: boolean;
  /** variables as the operator would set them */
  readonly environment?: Record<string, string>;
}

/** The app as main.ts starts it, on a database of its own; with the sample unless told otherwise. */
export async function startTestApp({
  sample = true,
  environment = {},
}: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase(sample ? SAMPLE : MIGRATED);
  const dataSource = await createDataSource({ url: database.url }).initialize();
  if (!sample) await loadReferenceData(dataSource, { provinsiCode: '63' });
  const appDataSource = await createDataSource({ url: database.url, role: 'app' }).initialize();
  const app = await createApp(appDataSource, readEnvironment(environment));
  await app.listen(0);
  const origin = `http://localhost:${(app.getHttpServer().address() as AddressInfo).port}`;
  const visit = () => visitorOf(app);
  const signIn = (username: string) => signInAs(visit(), username);
  const stop = async () => {
    await app.close();
    await dataSource.destroy();
    await database.drop();
  };
  try {
    return {
      dataSource,
      databaseUrl: database.url,
      nest: app,
      origin,
      tahapan: sample ? await findTahapan(signIn) : 0,
      visit,
      signIn,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function visitorOf(app: NestExpressApplication): Visitor {
  return request.agent(app.getHttpServer()).set('X-Sejalan', '1');
}

async function signInAs(visitor: Visitor, username: string): Promise<Visitor> {
  await visitor.post('/api/session').send({ username, password: SAMPLE_PASSWORD }).expect(200);
  return visitor;
}

async function findTahapan(signIn: TestApp['signIn']): Promise<number> {
  const planner = await signIn('perencana');
  const { body } = await planner.get('/api/context').expect(200);
  return body.defaultTahapanId;
}

const ENDED = new Set<string>(['selesai', 'gagal', 'dibatalkan']);

/** Asks for a job until it has ended, however it ended. */
export async function waitForJob(visitor: Visitor, jobId: string): Promise<JobDto> {
  for (const giveUpAt = Date.now() + JOB_MS; Date.now() < giveUpAt; await wait(100)) {
    const { body } = await visitor.get(`/api/jobs/${jobId}`).expect(200);
    const job = body as JobDto;
    if (ENDED.has(job.status)) return job;
  }
  throw new Error(`Job ${jobId} did not end within ${JOB_MS} ms`);
}
