import { spawn } from 'node:child_process';
import { identity, type ServerAccount } from './server-account';

export interface ProgramResult {
  readonly code: number;
  readonly output: string;
}

/** Runs one PostgreSQL program to its end under the server's account, with English messages. */
export function runProgram(
  file: string,
  args: readonly string[],
  account: ServerAccount | undefined,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...identity(account),
      // The caller's directory may be closed to the account, and initdb wants to come back to it.
      cwd: process.platform === 'win32' ? undefined : '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString('utf8'));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** PG* variables of the caller would redirect the programs to another cluster or port. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
