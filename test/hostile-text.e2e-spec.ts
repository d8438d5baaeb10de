import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(__dirname, '..');
/** A linear check of such a text takes a few thousandths of a second, on any machine. */
const STUCK_MS = 120_000;

/** Everything that the child tested, the last one first; `done` when it came to its end. */
async function run(stuckMs: number, ...args: string[]): Promise<string[]> {
  const child = spawn(process.execPath, [join(__dirname, 'support/hostile-text.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const tested: string[] = [];
  let timer = setTimeout(() => child.kill('SIGKILL'), stuckMs);
  for await (const line of createInterface({ input: child.stdout })) {
    tested.unshift(line);
    clearTimeout(timer);
    timer = setTimeout(() => child.kill('SIGKILL'), stuckMs);
  }
  clearTimeout(timer);
  return tested;
}

describe('a text made to slow down a check', () => {
  let tested: string[];
  beforeAll(async () => {
    const built = spawnSync('node', ['apps/build-if-stale.mjs'], { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
    tested = await run(STUCK_MS);
  }, 600_000);

  it('A14 holds up no validator of any field and no pattern that reads an upload', () => {
    expect(tested[0]).toBe('done');
  });

  it('A14 is tried on every field that an order or a question has, and on every pattern', () => {
    const fields = tested.filter((line) => line.startsWith('field '));
    expect(fields.length).toBeGreaterThan(60);
    for (const field of ['InviteDto.username', 'ImportRequestDto.pemda', 'LokusRowDto.volume']) {
      expect(fields).toContain(`field ${field}`);
    }
    expect(tested.filter((line) => line.startsWith('pattern ')).length).toBeGreaterThan(60);
  });

  it('A14 would be noticed: a pattern that runs away is found and named', async () => {
    expect((await run(20_000, 'runaway'))[0]).toBe('pattern (a+)+$');
  });
});
