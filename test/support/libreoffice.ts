import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Path of LibreOffice on this machine; undefined where it is not installed. */
export const SOFFICE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

/** Opens each workbook in LibreOffice and saves it again as .xlsx; in the same order. */
export async function saveInLibreOffice(contents: readonly Buffer[]): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sejalan-soffice-'));
  try {
    const out = join(folder, 'keluar');
    await mkdir(out);
    const paths = contents.map((_, index) => join(folder, `${index}.xlsx`));
    await Promise.all(contents.map((content, index) => writeFile(paths[index]!, content)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
    const args = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
    await run(SOFFICE!, [profile, ...args, ...paths], { timeout: 240_000 });
    return await Promise.all(contents.map((_, index) => readFile(join(out, `${index}.xlsx`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
