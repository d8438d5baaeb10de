import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { unpackChromium } from './chromium';
import startDatabase from './start-database';

const root = join(__dirname, '..', '..');

/** Runs once before the browser tests: a database server, the built app and a browser. */
export default async function startBrowser(): Promise<void> {
  await startDatabase();
  execFileSync(process.execPath, [join(root, 'apps/build-if-stale.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.env.SEJALAN_TEST_CHROMIUM = unpackChromium();
}
