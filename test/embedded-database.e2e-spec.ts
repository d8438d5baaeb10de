import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@app/database';
import { Client } from 'pg';
import { compileEmbeddedProgram, killHard, runProgram } from './support/embedded-program';
import type { RunningProgram, RunOptions } from './support/embedded-program';
import {
  serverIsGone,
  shutDownLeftover,
  unlinkedPackages,
  unprivilegedUser,
} from './support/embedded-world';

const asRoot = process.getuid?.() === 0 ? it : it.skip;

// Each test makes a cluster and waits for the disk; one that is busy takes its time.
jest.setTimeout(120_000);

describe('the bundled PostgreSQL', () => {
  let directory: string;
  let dataDir: string;
  let program: string;
  const homes = new Set<string>();
  const running = new Set<EmbeddedPostgres>();
  const programs: RunningProgram[] = [];

  const start = async (log: string[] = [], preferredPort?: number): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres({
      dataDir,
      log: (line) => log.push(line),
      ...(preferredPort ? { preferredPort } : {}),
    });
    homes.add(server.home);
    running.add(server);
    return server;
  };
  const run = async (options?: RunOptions): Promise<RunningProgram> => {
    const started = await runProgram(program, dataDir, options);
    programs.push(started);
    return started;
  };
  const ask = async (url: string | undefined, sql: string): Promise<unknown[][]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
    } finally {
      await client.end();
    }
  };
  const pidFile = (home: string) => join(home, 'server', 'cluster', 'postmaster.pid');
  const remember = (url: string | undefined) =>
    ask(url, "CREATE TABLE kept AS SELECT 'committed'::text AS word");
  const recall = (url: string) => ask(url, 'SELECT word FROM kept');

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'sejalan-embedded-'));
    chmodSync(directory, 0o755);
    dataDir = join(directory, 'data');
    program = compileEmbeddedProgram(join(directory, 'program'));
  });
  afterEach(async () => {
    for (const server of running) await server.stop();
    for (const started of programs.splice(0)) {
      await killHard(started);
      if (started.last.home) homes.add(started.last.home);
    }
    for (const home of homes) await shutDownLeftover(pidFile(home));
    for (const home of homes) rmSync(home, { recursive: true, force: true });
    running.clear();
    homes.clear();
    rmSync(directory, { recursive: true, force: true });
  });

  it('keeps its data, its port and its password over a restart', async () => {
    const first = await start();
    await remember(first.url);
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await recall(second.url)).toEqual([['committed']]);
  });

  it('listens on this machine only, wants a password and keeps it to its owner', async () => {
    const server = await start();
    const wrong = server.url.replace(/:[^:@]+@/, ':guess@');
    await expect(ask(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
    const settings = ['listen_addresses', 'unix_socket_directories', 'timezone', 'log_statement'];
    const durable = ['fsync', 'synchronous_commit', 'data_checksums', 'server_encoding'];
    const shown = [];
    for (const name of [...settings, ...durable])
      shown.push(...(await ask(server.url, `SHOW ${name}`)));
    expect(shown.flat()).toEqual(['127.0.0.1', '', 'UTC', 'none', 'on', 'on', 'on', 'UTF8']);
    expect(statSync(join(server.home, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(server.home, 'server', 'cluster')).mode & 0o777).toBe(0o700);
  });

  it('refuses a second start on the same directory, naming the process and the directory', async () => {
    await start();
    const { last } = await run();
    expect(last.refusal).toContain(`Direktori data ${dataDir} sedang dipakai`);
    expect(last.refusal).toContain(`proses ${process.pid}`);
    await expect(start()).rejects.toThrow('sedang dipakai');
  });

  it('lets exactly one of several simultaneous starts in', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => run()));
    const served = all.filter(({ last }) => last.url);
    expect(served).toHaveLength(1);
    await killHard(served[0]!);
    await start();
  });

  it('stops the server that a killed program left behind and starts with its data', async () => {
    const killed = await run();
    await remember(killed.last.url);
    const orphan = Number.parseInt(readFileSync(pidFile(killed.last.home!), 'utf8'), 10);
    await killHard(killed);
    const log: string[] = [];
    const server = await start(log);
    expect(log.join()).toContain(`proses ${orphan}`);
    expect(await recall(server.url)).toEqual([['committed']]);
  });

  it('recovers when program and server were killed together', async () => {
    const killed = await run();
    await remember(killed.last.url);
    await killHard(killed);
    process.kill(Number.parseInt(readFileSync(pidFile(killed.last.home!), 'utf8'), 10), 'SIGKILL');
    expect(existsSync(pidFile(killed.last.home!))).toBe(true);
    expect(await recall((await start()).url)).toEqual([['committed']]);
  });

  it('starts although the number in the old pid file now belongs to a foreign process', async () => {
    const first = await start();
    await remember(first.url);
    await first.stop();
    writeFileSync(
      pidFile(first.home),
      `${process.pid}\n${join(first.home, 'server', 'cluster')}\n`,
    );
    expect(await recall((await start()).url)).toEqual([['committed']]);
  });

  it('makes the cluster anew when the first start was cut off in the middle', async () => {
    const first = await start();
    await first.stop();
    rmSync(join(first.home, 'server', 'cluster'), { recursive: true });
    mkdirSync(join(first.home, 'server', 'cluster-draft', 'base'), { recursive: true });
    expect(await ask((await start()).url, 'SELECT 1')).toEqual([[1]]);
  });

  it('moves to another port when the wanted one is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const log: string[] = [];
    const server = await start(log, port);
    other.close();
    expect(server.port).not.toBe(port);
    expect(log).toEqual([`Port ${port} sedang dipakai; PostgreSQL memakai port ${server.port}.`]);
  });

  it('goes down with a program that just exits', async () => {
    const { last } = await run({ end: 'exit' });
    expect(await serverIsGone(pidFile(last.home!))).toBe(true);
  });

  it('restores the library links that npm did not make', async () => {
    const packages = unlinkedPackages(join(directory, 'packages'));
    const started = await run({ packages });
    expect(await ask(started.last.url, 'SELECT 1')).toEqual([[1]]);
    await killHard(started);
    await start();
  });

  asRoot('works for root where nobody else may look, and finds its data again', async () => {
    chmodSync(directory, 0o700);
    const log: string[] = [];
    const first = await start(log);
    await remember(first.url);
    await first.stop();
    expect(log.join()).toContain(`tidak dapat membuka ${dataDir}`);
    expect(first.home).toMatch(/^\/var\/lib\/sejalan\//);
    const again: string[] = [];
    expect(await recall((await start(again)).url)).toEqual([['committed']]);
    expect(again).toEqual([]);
  });

  asRoot('works for an ordinary user, and then for root on the same data', async () => {
    const user = unprivilegedUser();
    mkdirSync(dataDir);
    chownSync(dataDir, user.uid, user.gid);
    const ordinary = await run(user);
    await remember(ordinary.last.url);
    expect(statSync(join(ordinary.last.home!, 'server', 'cluster')).uid).toBe(user.uid);
    await killHard(ordinary);
    expect(await recall((await start()).url)).toEqual([['committed']]);
  });
});
