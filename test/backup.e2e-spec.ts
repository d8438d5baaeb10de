import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { backupDatabase, createDataSource, restoreDatabase } from '@app/database';
import type { DataSource } from 'typeorm';
import { readEveryRow, type EveryRow } from './support/every-row';
import { fillEveryKindOfValue } from './support/fill-for-backup';
import {
  createEmptyDatabase,
  createTestDatabase,
  type TestDatabase,
} from './support/test-database';

describe('backup and restore', () => {
  const databases: TestDatabase[] = [];
  const open: DataSource[] = [];
  let source: DataSource;
  let directory: string;
  let file: string;

  const connect = async (database: TestDatabase): Promise<DataSource> => {
    databases.push(database);
    const dataSource = await createDataSource({ url: database.url, poolSize: 3 }).initialize();
    open.push(dataSource);
    return dataSource;
  };

  /** Sessions and running jobs do not survive a restore, and are not meant to. */
  const contents = (dataSource: DataSource): Promise<EveryRow> =>
    readEveryRow(dataSource, ['session', 'job']);

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'sejalan-backup-'));
    file = join(directory, 'sejalan.backup');
    source = await connect(await createTestDatabase());
    await fillEveryKindOfValue(source);
    await backupDatabase(source, file);
  });
  afterAll(async () => {
    for (const dataSource of open) await dataSource.destroy();
    for (const database of databases) await database.drop();
    rmSync(directory, { recursive: true, force: true });
  });

  it('brings back every row of every table, exact to the last digit and byte', async () => {
    const target = await connect(await createEmptyDatabase());
    const summary = await restoreDatabase(file, target);
    expect(summary.rows).toMatchObject({ wilayah: 1203, upload: 3, priority: 2 });
    expect(await contents(target)).toEqual(await contents(source));
  });

  it('goes on with new ids where the saved ones ended', async () => {
    const target = await connect(await createTestDatabase());
    await restoreDatabase(file, target);
    const next = `INSERT INTO tahapan (tahun, kind, opens_at, closes_at)
                  VALUES (2031, 'apbd', now(), now() + interval '1 day') RETURNING id`;
    expect(await target.query(next)).toEqual([{ id: 42 }]);
  });

  it('leaves foreign keys as strict as they were', async () => {
    const target = await connect(await createTestDatabase());
    await restoreDatabase(file, target);
    const soft = await target.query('SELECT conname FROM pg_constraint WHERE condeferrable');
    expect(soft).toEqual([]);
  });

  it('saves no sessions and ends the jobs that were running', async () => {
    expect(gunzipSync(readFileSync(file)).toString()).not.toContain('hash-of-a-session');
    const target = await connect(await createTestDatabase());
    await restoreDatabase(file, target);
    expect(await target.query('SELECT status, claim_token FROM job')).toEqual([
      { status: 'gagal', claim_token: null },
    ]);
  });

  it('refuses a database that holds data, unless told to replace it', async () => {
    const target = await connect(await createTestDatabase());
    await target.query("INSERT INTO wilayah (code, kind, name) VALUES ('11', 'provinsi', 'Aceh')");
    const before = await contents(target);
    await expect(restoreDatabase(file, target)).rejects.toThrow(
      'sudah berisi data (tabel audit_entry)',
    );
    expect(await contents(target)).toEqual(before);
    await restoreDatabase(file, target, { replace: true });
    expect(await contents(target)).toEqual(await contents(source));
  });

  it('reads one moment: what is committed during the backup stays out', async () => {
    const busy = await connect(await createTestDatabase());
    await fillEveryKindOfValue(busy);
    const moving = setInterval(() => {
      void busy.query(`INSERT INTO wilayah (code, kind, name)
        SELECT '99.' || lpad((count(*) + 10)::text, 2, '0'), 'kabupaten', 'baru' FROM wilayah WHERE code LIKE '99.%'
        ON CONFLICT DO NOTHING`);
    }, 1);
    const copy = join(directory, 'busy.backup');
    const { rows } = await backupDatabase(busy, copy).finally(() => clearInterval(moving));
    const target = await connect(await createTestDatabase());
    await restoreDatabase(copy, target);
    const [{ count }] = await target.query('SELECT count(*)::int AS count FROM wilayah');
    expect(count).toBe(rows.wilayah);
  });

  it('leaves no half file when it cannot write', async () => {
    const before = readdirSync(directory);
    const nowhere = join(directory, 'no-such-directory', 'x.backup');
    await expect(backupDatabase(source, nowhere)).rejects.toThrow('tidak dapat ditulis (ENOENT)');
    expect(readdirSync(directory)).toEqual(before);
  });

  describe('a damaged file', () => {
    let target: DataSource;
    let whole: Buffer;
    const damaged = async (bytes: Buffer): Promise<void> => {
      const path = join(directory, 'damaged.backup');
      writeFileSync(path, bytes);
      await expect(restoreDatabase(path, target)).rejects.toThrow(/rusak|terpotong|bukan|berekor/);
    };

    beforeAll(async () => {
      target = await connect(await createTestDatabase());
      whole = readFileSync(file);
    });
    afterEach(async () => {
      const filled = Object.values(await contents(target)).filter((rows) => rows.length > 0);
      expect(filled).toEqual([]);
    });

    it('is refused when it was cut off anywhere', async () => {
      for (const length of [0, 5, 100, whole.length >> 1, whole.length - 9, whole.length - 1]) {
        await damaged(whole.subarray(0, length));
      }
    });

    it('is refused when one bit was flipped anywhere', async () => {
      for (let step = 0; step < 60; step += 1) {
        const at = step < 9 ? step : Math.floor(((whole.length - 1) * step) / 59);
        const bytes = Buffer.from(whole);
        bytes[at] = bytes[at]! ^ (1 << (step % 8));
        await damaged(bytes);
      }
    });

    it('is refused when bytes were added behind its end', async () => {
      const path = join(directory, 'longer.backup');
      writeFileSync(path, whole);
      appendFileSync(path, 'x');
      await damaged(readFileSync(path));
    });

    it('is refused when a row was taken out or its amount changed and it was packed again', async () => {
      const lines = gunzipSync(whole).toString().split('\n');
      const row = lines.findIndex((line) => line.includes('123456789012345'));
      await damaged(gzipSync(lines.toSpliced(row, 1).join('\n')));
      const changed = lines.with(row, lines[row]!.replace('123456789012345', '923456789012345'));
      await damaged(gzipSync(changed.join('\n')));
    });

    it('is refused when the closing line is missing', async () => {
      const lines = gunzipSync(whole).toString().trimEnd().split('\n');
      await damaged(gzipSync(`${lines.slice(0, -1).join('\n')}\n`));
    });

    it('is refused when it was made on another level of the schema', async () => {
      const other = gunzipSync(whole)
        .toString()
        .replace(/"migration":"[^"]+"/, '"migration":"Later"');
      const path = join(directory, 'later.backup');
      writeFileSync(path, gzipSync(await rehashed(other)));
      await expect(restoreDatabase(path, target)).rejects.toThrow('tingkat skema Later');
    });
  });
});

/** Makes a changed backup consistent again, as a newer program would have written it. */
async function rehashed(text: string): Promise<string> {
  const { createHash } = await import('node:crypto');
  const lines = text.trimEnd().split('\n');
  const body = `${lines.slice(0, -1).join('\n')}\n`;
  const trailer = JSON.parse(lines.at(-1)!) as Record<string, unknown>;
  const sha256 = createHash('sha256').update(body).digest('hex');
  return `${body}${JSON.stringify({ ...trailer, sha256 })}\n`;
}
