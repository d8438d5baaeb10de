// Builds the API and the web app unless the last build is newer than every source file.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', 'built');
const sources = [
  'apps',
  'libs',
  'migrations',
  'package-lock.json',
  'tsconfig.json',
  'nest-cli.json',
];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
if (sources.some((source) => newest(join(root, source)) > builtAt)) {
  process.stdout.write('Membangun Sejalan (sekali saja, kurang dari satu menit) …\n');
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    // A caller's own NODE_ENV, such as jest's, would bundle React's development build.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
  writeFileSync(stamp, new Date().toISOString());
}
