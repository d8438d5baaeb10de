import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { InstallationEntity, UserAccountEntity } from '@app/database';
import type { DataSource } from 'typeorm';
import { readEnvironment } from './environment';
import { startJobProcess } from './jobs/job-process';
import { JobWorkerService } from './jobs/job-worker.service';
import { openDatabase } from './setup/open-database';
import { refuseSampleAccounts } from './setup/refuse-sample-accounts';
import { SAMPLE_PASSWORD } from './setup/sample-password';
import { createApp, findPackageRoot } from './start-app';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  const database = await openDatabase(environment, { packageRoot: findPackageRoot(), log: say });
  try {
    await refuseSampleAccounts(database.dataSource.manager);
    const app = await createApp(database.appDataSource, environment);
    app.get(JobWorkerService).leaveToOthers();
    await listen(app, environment.PORT);
    const jobs = startJobProcess(database.url);
    stopOnSignal([() => app.close(), () => jobs.stop(), () => database.close()]);
    say(`Sejalan siap: ${await addressOf(app)}`);
    await printSampleAccounts(database.dataSource);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A busy port gives way to the next free one, and the address says so. */
async function listen(app: NestExpressApplication, port: number): Promise<void> {
  try {
    await app.listen(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    say(`Port ${port} sedang dipakai; Sejalan memakai port lain.`);
    await app.listen(0);
  }
}

async function addressOf(app: NestExpressApplication): Promise<string> {
  const port = new URL(await app.getUrl()).port;
  return `http://localhost:${port}`;
}

async function printSampleAccounts(dataSource: DataSource): Promise<void> {
  const installation = await dataSource.getRepository(InstallationEntity).findOneBy({ id: 1 });
  if (!installation?.isSample) return;
  const users = await dataSource.getRepository(UserAccountEntity).find({ order: { id: 'ASC' } });
  say(`Akun contoh (kata sandi semua: ${SAMPLE_PASSWORD}):`);
  for (const { username, name } of users.slice(0, 8)) say(`  ${username.padEnd(14)} ${name}`);
  if (users.length > 8) say(`  … dan ${users.length - 8} lainnya di halaman masuk.`);
}

function stopOnSignal(parts: readonly (() => Promise<void>)[]): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void inTurn(parts).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function inTurn(parts: readonly (() => Promise<void>)[]): Promise<void> {
  for (const part of parts) await part();
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
