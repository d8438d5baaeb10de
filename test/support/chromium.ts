import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Unpacks what the npm package carries: the browser, the libraries it wants, and a typeface. */
const UNPACK = `require('@sparticuz/chromium').executablePath().catch((error) => {
  process.stderr.write(error.stack);
  process.exitCode = 1;
});`;

/**
 * Unpacks Chromium into a folder that only this user reads; the package itself would share
 * one place among all users of the machine, and only the first of them could start it.
 *
 * @returns the folder; the caller removes it
 */
export function unpackChromium(): string {
  const directory = mkdtempSync(join(tmpdir(), 'sejalan-chromium-'));
  execFileSync(process.execPath, ['-e', UNPACK], {
    cwd: join(__dirname, '..', '..'),
    // On Amazon Linux the package unpacks its libraries too; a plain Debian lacks the same ones.
    env: { ...process.env, TMPDIR: directory, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(join(directory, 'fonts', 'fonts.conf'), fontsConfiguration(directory));
  return directory;
}

/** The same letters on every machine, whatever typefaces it has. */
function fontsConfiguration(directory: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${directory}/fonts/fonts</dir><cachedir>${directory}/cache</cachedir></fontconfig>`;
}

/** Starts the Chromium that start-browser.ts unpacked. */
export function launchChromium(): Promise<Browser> {
  const directory = process.env.SEJALAN_TEST_CHROMIUM;
  if (!directory) throw new Error('No Chromium: run this file through jest, project browser');
  return chromium.launch({
    executablePath: join(directory, 'chromium'),
    // Chromium refuses to sandbox itself for root, and its sandbox helper is not in the package.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      HOME: directory,
      LD_LIBRARY_PATH: join(directory, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(directory, 'fonts'),
    },
  });
}
