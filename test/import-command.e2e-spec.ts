import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { SAMPLE } from './support/sample-database';
import { createTestDatabase, type TestDatabase } from './support/test-database';
import { START_MS } from './support/test-app';

const ROOT = join(__dirname, '..');
const FILE = [
  'kode_skpd,nama_skpd,kode_program,nama_program,kode_sub_giat,nama_sub_giat,pagu,lokasi_bl',
  '2.13.0.00.0.00.98.0000,Dinas Uji Perintah,2.13.04,PROGRAM DESA,2.13.04.2.01.0003,Fasilitasi Perencanaan Desa,125000000,',
  '',
].join('\n');

let database: TestDatabase;
let client: Client;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase(SAMPLE);
  client = new Client({ connectionString: database.url });
  await client.connect();
  folder = await mkdtemp(join(tmpdir(), 'sejalan-perintah-'));
  await writeFile(join(folder, 'renja.csv'), FILE);
}, START_MS);
afterAll(async () => {
  await client?.end();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

jest.setTimeout(START_MS);

const COMMAND = ['dist/apps/api/src/commands/sejalan.js', 'import'];
const PLACE = '--kind renja --tahun 2031 --tahapan rancangan --kabupaten 63.01'.split(' ');

const CHECKING = 'Memeriksa baris berkas';

/** The command as a terminal runs it, on a year without any stage. */
function runImport(...flags: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...COMMAND, join(folder, 'renja.csv'), ...PLACE, ...flags],
      { cwd: ROOT, env: { ...process.env, DATABASE_URL: database.url } },
      (error, stdout, stderr) => (error ? reject(new Error(stderr)) : resolve(stdout)),
    );
  });
}

async function stored(): Promise<{ stages: number; programs: number }> {
  const { rows } = await client.query<{ stages: number; programs: number }>(
    `SELECT (SELECT count(*)::int FROM tahapan WHERE tahun = 2031) AS stages,
            (SELECT count(*)::int FROM program p JOIN tahapan t ON t.id = p.tahapan_id
             WHERE t.tahun = 2031) AS programs`,
  );
  return rows[0]!;
}

describe('an import on the command line', () => {
  it('says of a dry run what would be stored, and stores neither rows nor a stage', async () => {
    const words = await runImport('--dry-run');
    expect(words).toContain('uji coba, tidak ada yang disimpan: 1 baris');
    expect(words).toContain('akan ditambah 1');
    expect(words).not.toContain('tersimpan');
    expect(JSON.parse(await runImport('--dry-run', '--json'))).toMatchObject({
      outcome: 'uji_coba',
      added: 1,
    });
    expect(await stored()).toEqual({ stages: 0, programs: 0 });
  });

  it('stores the rows, and opens the stage they belong to', async () => {
    expect(await runImport()).toContain('tersimpan: 1 baris');
    expect(await stored()).toEqual({ stages: 1, programs: 1 });
  });

  it('says on stderr which step it is at, and is cancelled by Ctrl-C with nothing stored', async () => {
    const before = await stored();
    const large = ['kode_skpd,nama_skpd,kode_sub_giat,nama_sub_giat,pagu', ...manyRows(15_000), ''];
    await writeFile(join(folder, 'renja.csv'), large.join('\n'));
    const child = spawn(process.execPath, [...COMMAND, join(folder, 'renja.csv'), ...PLACE], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: database.url },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      const isFirst = !said.includes(CHECKING);
      said += text;
      if (isFirst && said.includes(CHECKING)) child.kill('SIGINT');
    });
    const [code] = await once(child, 'exit');
    expect(said).toContain('Impor dibatalkan. Tidak ada yang disimpan.');
    expect(code).toBe(1);
    expect(await stored()).toEqual(before);
  });
});

function manyRows(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) =>
      `2.13.0.00.0.00.97.0000,Dinas Uji Banyak,2.13.04.2.01.0003,Fasilitasi Perencanaan Desa ${index},125000000`,
  );
}
