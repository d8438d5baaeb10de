import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

const root = join(__dirname, '..', '..');

/** A program of its own that starts the bundled PostgreSQL: one that can be killed without mercy. */
const PROGRAM = `
const { startEmbeddedPostgres } = require('./start-embedded-postgres');
const [dataDir, end] = process.argv.slice(2);
const say = (event) => process.stdout.write(JSON.stringify(event) + '\\n');
startEmbeddedPostgres({ dataDir, log: (log) => say({ log }) }).then(
  ({ url, port, home }) => {
    say({ url, port, home });
    if (end === 'exit') process.exit(0);
    setInterval(() => undefined, 1000);
  },
  (error) => { say({ refusal: error.message }); process.exitCode = 1; },
);`;

export interface ProgramEvent {
  readonly log?: string;
  readonly refusal?: string;
  readonly url?: string;
  readonly home?: string;
}

export interface RunningProgram {
  readonly child: ChildProcess;
  /** the lines up to its readiness or its refusal */
  readonly events: readonly ProgramEvent[];
  readonly last: ProgramEvent;
}

/** Translates the room once, readable by every account; a jest worker cannot start TypeScript. */
export function compileEmbeddedProgram(directory: string): string {
  const source = join(root, 'libs/database/src/embedded');
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(source).filter((file) => file.endsWith('.ts'))) {
    const { outputText } = transpileModule(readFileSync(join(source, name), 'utf8'), {
      compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
    });
    writeFileSync(join(directory, name.replace(/\.ts$/, '.js')), outputText);
  }
  const program = join(directory, 'program.js');
  writeFileSync(program, PROGRAM);
  chmodSync(directory, 0o755);
  return program;
}

export interface RunOptions {
  readonly end?: 'exit';
  readonly uid?: number;
  readonly gid?: number;
  /** looked in before the repository's own packages */
  readonly packages?: string;
}

/** Runs the program until it says that it is ready, refused, or has ended. */
export async function runProgram(
  program: string,
  dataDir: string,
  { end, uid, gid, packages }: RunOptions = {},
): Promise<RunningProgram> {
  const modules = join(root, 'node_modules');
  const child = spawn(process.execPath, [program, dataDir, end ?? 'stay'], {
    uid,
    gid,
    cwd: '/',
    env: { ...process.env, NODE_PATH: packages ? `${packages}:${modules}` : modules },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const events: ProgramEvent[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const event = JSON.parse(line) as ProgramEvent;
    events.push(event);
    if (event.url || event.refusal) break;
  }
  if (end === 'exit') await ended;
  return { child, events, last: events.at(-1) ?? {} };
}

/** Ends it, if it still runs, as a power cut does: no handler runs. */
export async function killHard({ child }: RunningProgram): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
