import { ProgramEntity, createDataSource, type Scope } from '@app/database';
import type { DataSource, EntityManager } from 'typeorm';
import { ScopedDatabase } from '../apps/api/src/database/scoped-database';
import { listGuarded } from './support/guard-flaws';
import { makeScopeWorld, type ScopeWorld } from './support/scope-world';
import { START_MS, startTestApp, waitForJob, type TestApp } from './support/test-app';
import { scope, within as withinScope } from './support/within-scope';

let app: TestApp;
let world: ScopeWorld;
/** the database as the application reaches it, through one single connection */
let asApp: DataSource;
beforeAll(async () => {
  app = await startTestApp();
  world = await makeScopeWorld(app.dataSource, app.tahapan);
  asApp = await createDataSource({ url: app.databaseUrl, role: 'app', poolSize: 1 }).initialize();
}, START_MS);
afterAll(async () => {
  await asApp?.destroy();
  await app?.stop();
});

const within = <T>(whose: Scope, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  withinScope(asApp, whose, work);

const PLAN_TABLES = ['program', 'kegiatan_desa', 'lokus', 'priority_link', 'pengajuan'];

async function pemdaSeen(manager: EntityManager, table: string): Promise<string[]> {
  const rows = await manager.query<{ pemda: string }[]>(
    `SELECT DISTINCT pemda_code AS pemda FROM ${table} ORDER BY 1`,
  );
  return rows.map(({ pemda }) => pemda);
}

describe('a scope in the database', () => {
  it.each(PLAN_TABLES)(
    'T03 shows a kabupaten its own %s and what the province has sent',
    async (table) => {
      const seen = await within(scope('63.02'), (manager) => pemdaSeen(manager, table));
      expect(seen.filter((code) => code !== '63' && code !== '63.02')).toEqual([]);
      expect(seen).toContain('63.02');
    },
  );

  it('T03 shows an agency its own rows only, and the province none of a draft', async () => {
    const own = scope('63.01', { reach: 'opd', opdId: world.sentOpd, role: 'opd_official' });
    const agencies = await within(own, (manager) =>
      manager.query(`SELECT DISTINCT opd_id AS id FROM program WHERE pemda_code = '63.01'`),
    );
    expect(agencies).toEqual([{ id: world.sentOpd }]);
    const drafts = await within(scope('63', { role: 'planner' }), (manager) =>
      manager.query(`SELECT id FROM program WHERE NOT is_sent AND pemda_code <> '63'`),
    );
    expect(drafts).toEqual([]);
  });

  it('T03 takes every name as a name, whatever it says', async () => {
    const hostile = String.raw`o'neil\'', true); SET ROLE none; --`;
    const own = scope('63.02', { actor: hostile });
    const seen = await new ScopedDatabase(asApp).read(own, async (manager) => {
      const [state] = await manager.query(
        `SELECT current_user AS role, scope_actor() AS actor, current_setting('transaction_read_only')
           AS "readOnly", current_setting('transaction_isolation') AS isolation`,
      );
      return { ...state, pemda: await pemdaSeen(manager, 'pengajuan') };
    });
    expect(seen).toEqual({
      ...{ role: 'sejalan_app', actor: hostile, readOnly: 'on', isolation: 'repeatable read' },
      pemda: ['63.02'],
    });
  });

  it('T07 hangs no child on a foreign parent', async () => {
    const add = (manager: EntityManager) =>
      manager.query(
        `INSERT INTO lokus (program_id, desa_code) SELECT $1, code FROM wilayah
         WHERE code LIKE '63.02.%' AND kind = 'desa' LIMIT 1`,
        [world.draftProgram],
      );
    await expect(within(scope('63.02'), add)).rejects.toMatchObject({ code: '42501' });
    // Even the owner cannot give a child another pemda than its parent has.
    await expect(
      app.dataSource.query(`UPDATE lokus SET pemda_code = '63.02' WHERE program_id = $1`, [
        world.draftProgram,
      ]),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it('T07 ties a note to the agency of the row it is about', async () => {
    const noted = (about: string, opdId: string) =>
      app.dataSource.query(
        `INSERT INTO pengajuan_note (pengajuan_id, opd_id, pemda_code, program_id, note, written_by)
         SELECT ${about}, ${opdId}, p.pemda_code, p.id, 'Salah alamat', 'penguji'
         FROM program p JOIN pengajuan a ON a.opd_id = p.opd_id AND a.tahapan_id = p.tahapan_id
         JOIN pengajuan other ON other.tahapan_id = p.tahapan_id AND other.opd_id <> p.opd_id
          AND other.pemda_code = p.pemda_code
         WHERE p.id = $1 LIMIT 1`,
        [world.draftProgram],
      );
    await expect(noted('a.id', 'other.opd_id')).rejects.toMatchObject({ code: '23503' });
    await expect(noted('other.id', 'p.opd_id')).rejects.toMatchObject({ code: '23503' });
    await expect(noted('other.id', 'other.opd_id')).rejects.toMatchObject({ code: '23503' });
  });

  it('T08 learns nothing of a neighbour from a unique key', async () => {
    const added = await within(scope('63.02'), (manager) =>
      manager.query(
        `INSERT INTO opd (pemda_code, code, name) VALUES ('63.02', 'RAHASIA', 'Namanya sama')
         RETURNING id`,
      ),
    );
    expect(added).toHaveLength(1);
  });

  it.each([
    ['an own row given away', `UPDATE opd SET pemda_code = '63.01' WHERE pemda_code = '63.02'`],
    ['a foreign row taken', `INSERT INTO opd (pemda_code, code, name) VALUES ('63.01', 'X', 'X')`],
  ])('T09 refuses %s', async (_what, sql) => {
    const attempt = within(scope('63.02'), (manager) => manager.query(sql));
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });

  it('T09 does not find a foreign row to change or remove', async () => {
    for (const sql of ['UPDATE program SET pagu = 0', 'DELETE FROM program']) {
      const [, count] = await within(scope('63.02'), (manager) =>
        manager.query<[unknown, number]>(`${sql} WHERE id = $1`, [world.draftProgram]),
      );
      expect(count).toBe(0);
    }
  });

  it('T10 never leaks from one of 1,000 transactions into the next on the same connection', async () => {
    for (let round = 0; round < 1_000; round += 1) {
      const code = round % 2 === 0 ? '63.01' : '63.02';
      const seen = await within(scope(code), (manager) => pemdaSeen(manager, 'pengajuan'));
      expect(seen).toEqual([code]);
      if (round % 10 === 0) {
        await expect(
          within(scope('63.01'), (manager) => manager.query('SELECT 1 / 0')),
        ).rejects.toThrow(/zero/);
      }
      const [{ pemda }] = await asApp.query(
        `SELECT current_setting('sejalan.pemda', true) AS pemda`,
      );
      expect(pemda || '').toBe('');
    }
  }, 180_000);

  it('T11 shows nothing of any guarded table to a query without a scope', async () => {
    const tables = await listGuarded(app.dataSource.manager);
    expect(tables).toEqual(
      expect.arrayContaining([...PLAN_TABLES, 'job', 'upload', 'audit_entry']),
    );
    const shown: string[] = [];
    for (const table of tables) {
      const rows = await asApp
        .query(`SELECT 1 FROM ${table} LIMIT 1`)
        .catch((error: { code: string }) => (error.code === '42501' ? [] : [error.code]));
      if (rows.length > 0) shown.push(table);
    }
    // The names of agencies are no secret.
    expect(shown).toEqual(['opd']);
  });

  it('T13 leaves jobs, files and previews at their place, whoever made them and moved on', async () => {
    const made = `job_id = '${world.ownImport}'`;
    const [{ upload }] = await app.dataSource.query(
      `SELECT upload_id AS upload FROM import_draft WHERE ${made}`,
    );
    const questions = [
      ['job', `id IN ('${world.ownJob}', '${world.ownImport}')`],
      ['report_file', `job_id = '${world.ownJob}'`],
      ['import_draft', made],
      ['import_change', made],
      ['upload', `id = ${upload}`],
    ] as const;
    const shownTo = (whose: Partial<Scope> & { pemdaCode: string }) =>
      within(scope(whose.pemdaCode, { actor: 'tanahlaut', ...whose }), async (manager) => {
        const shown: string[] = [];
        for (const [table, which] of questions) {
          const rows = await manager.query(`SELECT 1 FROM ${table} WHERE ${which}`);
          if (rows.length > 0) shown.push(table);
        }
        return shown;
      });
    const everything = questions.map(([table]) => table);
    expect(await shownTo({ pemdaCode: '63.01' })).toEqual(everything);
    expect(await shownTo({ pemdaCode: '63.02' })).toEqual([]);
    const agency = (opdId: number) =>
      shownTo({ pemdaCode: '63.01', reach: 'opd', role: 'opd_official', opdId });
    for (const table of ['job', 'upload', 'import_draft']) {
      await app.dataSource.query(`UPDATE ${table} SET opd_id = $1 WHERE pemda_code = '63.01'`, [
        world.sentOpd,
      ]);
    }
    expect(await agency(world.sentOpd)).toEqual(everything);
    expect(await agency(world.draftOpd)).toEqual([]);
    for (const table of ['job', 'upload', 'import_draft']) {
      await app.dataSource.query(`UPDATE ${table} SET opd_id = NULL`);
    }
  });

  it('T13 marks what an account of one agency makes with that agency', async () => {
    const agency = { reach: 'opd', role: 'opd_official', opdId: world.sentOpd } as const;
    const rows = await within(scope('63.01', agency), (manager) =>
      manager.query(
        `INSERT INTO upload (pemda_code, file_name, sha256, size, content, uploaded_by)
         VALUES ('63.01', 'a.csv', '-', 1, 'a', 'penguji') RETURNING opd_id AS "opdId"`,
      ),
    );
    expect(rows).toEqual([{ opdId: world.sentOpd }]);
  });

  it('T12 rests on a role that owns nothing and cannot pass by', async () => {
    const roles = await app.dataSource.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcanlogin FROM pg_roles
       WHERE rolname = 'sejalan_app'`,
    );
    expect(roles).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: false },
    ]);
    const owned = await app.dataSource.query(
      `SELECT relname FROM pg_class WHERE relowner = 'sejalan_app'::regrole`,
    );
    expect(owned).toEqual([]);
  });

  it('T12 is forced on every table that carries a pemda, with named exceptions', async () => {
    const open = await app.dataSource.query(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
         AND a.attname = 'pemda_code' AND NOT a.attisdropped
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity) ORDER BY 1`,
    );
    // Priorities of a region and their needs are public; accounts are guarded by permission.
    expect(open.map(({ name }: { name: string }) => name)).toEqual([
      'priority_document',
      'priority_need',
      'user_account',
    ]);
    const views = await app.dataSource.query(
      `SELECT relname FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace
         AND NOT coalesce(reloptions, '{}') @> '{security_invoker=true}'`,
    );
    expect(views).toEqual([]);
  });

  it('T16 gives a job the rows of who asked for it, whatever job ran before', async () => {
    for (const [username, pemda] of [
      ['tanahlaut', '63.01'],
      ['kotabaru', '63.02'],
      ['tanahlaut', '63.01'],
    ] as const) {
      const visitor = await app.signIn(username);
      const { body } = await visitor
        .post('/api/imports')
        .field({ kind: 'renja', tahapan: String(app.tahapan) })
        .attach(
          'file',
          Buffer.from(
            `kode_sub_giat,nama_sub_giat,pagu,kode_skpd,nama_skpd\n2.13.04.2.01.0003,Uji,1,9.${pemda},Dinas T16\n`,
          ),
          'renja.csv',
        )
        .expect(202);
      const [{ pemda_code: job }] = await app.dataSource.query(
        'SELECT pemda_code FROM job WHERE id = $1',
        [body.jobId],
      );
      expect(job).toBe(pemda);
      expect(await waitForJob(visitor, body.jobId)).toMatchObject({ status: 'selesai' });
    }
    const stored = await app.dataSource.query(
      `SELECT DISTINCT o.pemda_code AS opd, p.pemda_code AS program, u.pemda_code AS file
       FROM program p JOIN opd o ON o.id = p.opd_id JOIN upload u ON u.id = p.upload_id
       WHERE o.name = 'Dinas T16' ORDER BY 1`,
    );
    expect(stored).toEqual(
      ['63.01', '63.02'].map((pemda) => ({ opd: pemda, program: pemda, file: pemda })),
    );
  });

  it('T18 refuses a question whose condition is undefined', async () => {
    const programs = app.dataSource.getRepository(ProgramEntity);
    await expect(
      programs.find({ where: { pemdaCode: undefined as unknown as string } }),
    ).rejects.toThrow();
  });
});
