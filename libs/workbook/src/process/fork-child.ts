import { type ChildProcess, fork } from 'node:child_process';
import { extname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type ProcessUse, readProcessUse } from './process-use';

export interface ForkOptions {
  /** heap ceiling of the child in MiB */
  readonly memoryMb: number;
  /** wall clock ceiling; without it the child may run as long as its parent wants */
  readonly wallMs?: number | undefined;
  /** ceiling on what the child computes, however busy the machine; held where there is /proc */
  readonly cpuMs?: number | undefined;
  /** ceiling on its whole resident memory in MiB, what lies outside the heap included; as cpuMs */
  readonly residentMb?: number | undefined;
  /** told now and then what the child has used; as cpuMs */
  readonly onUse?: ((use: ProcessUse) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ForkedChild {
  readonly process: ChildProcess;
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** resolves on exit code 0 and rejects with ChildFailure otherwise; never unhandled */
  readonly ended: Promise<void>;
}

export type ChildFailureReason = 'crashed' | 'timeout' | 'memory' | 'aborted';

export class ChildFailure extends Error {
  constructor(
    readonly reason: ChildFailureReason,
    readonly stderr: string,
  ) {
    super(`child process ${reason}${stderr ? `: ${stderr.trim().split('\n').at(-1)}` : ''}`);
    this.name = 'ChildFailure';
  }
}

const STDERR_KEPT = 8_000;
const LOOK_EVERY_MS = 50;

/** The children get no credentials: only what Node needs to start and to tell the time. */
function childEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TZ, LANG, NODE_ENV } = process.env;
  return { PATH, TZ, LANG, NODE_ENV };
}

/**
 * Forks a module of this room in a process of its own, so that a hostile or a huge workbook can
 * neither block nor exhaust the server. SIGKILL ends it: a thread's terminate() may take minutes.
 *
 * @param modulePath absolute and without extension: `join(__dirname, 'pack-child')`; the sources
 *   (`.ts`) are forked under the tests, the build (`.js`) elsewhere
 */
export function forkChild(modulePath: string, options: ForkOptions): ForkedChild {
  const extension = extname(__filename);
  const hook = extension === '.ts' ? ['--require', join(__dirname, 'typescript-hook.cjs')] : [];
  const child = fork(`${modulePath}${extension}`, [], {
    // a small nursery costs no time here and keeps the child tens of megabytes smaller
    execArgv: [...hook, `--max-old-space-size=${options.memoryMb}`, '--max-semi-space-size=4'],
    env: childEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    serialization: 'json',
  });
  const ended = watch(child, options);
  ended.catch(() => undefined);
  // a child that dies early breaks its pipe; `ended` tells why
  child.stdin!.on('error', () => undefined);
  return { process: child, stdin: child.stdin!, stdout: child.stdout!, ended };
}

function watch(child: ChildProcess, options: ForkOptions): Promise<void> {
  const { wallMs, signal } = options;
  let reason: ChildFailureReason = 'crashed';
  let stderr = '';
  const kill = (why: ChildFailureReason) => {
    reason = why;
    child.kill('SIGKILL');
  };
  const abort = () => kill('aborted');
  const timer = wallMs === undefined ? undefined : setTimeout(() => kill('timeout'), wallMs);
  const look = setInterval(() => {
    const why = overuse(child, options);
    if (why) kill(why);
  }, LOOK_EVERY_MS);
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-STDERR_KEPT);
  });
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return new Promise<void>((resolve, reject) => {
    child.once('error', (error) => reject(new ChildFailure('crashed', error.message)));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new ChildFailure(reason, stderr));
    });
  }).finally(() => {
    clearTimeout(timer);
    clearInterval(look);
    signal?.removeEventListener('abort', abort);
  });
}

function overuse(
  { pid }: ChildProcess,
  { cpuMs = Infinity, residentMb = Infinity, onUse }: ForkOptions,
): ChildFailureReason | undefined {
  const use = pid === undefined ? undefined : readProcessUse(pid);
  if (!use) return undefined;
  onUse?.(use);
  if (use.cpuMs > cpuMs) return 'timeout';
  return use.residentMb > residentMb ? 'memory' : undefined;
}
