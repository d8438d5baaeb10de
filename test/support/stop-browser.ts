import { rmSync } from 'node:fs';
import stopDatabase from './stop-database';

/** Runs once after the browser tests. */
export default async function stopBrowser(): Promise<void> {
  const directory = process.env.SEJALAN_TEST_CHROMIUM;
  if (directory) rmSync(directory, { recursive: true, force: true });
  await stopDatabase();
}
