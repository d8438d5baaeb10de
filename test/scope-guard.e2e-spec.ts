import { asOwner, createDataSource, enterScope, type Scope } from '@app/database';
import type { DataSource, EntityManager } from 'typeorm';
import { guardFlaws, listGuarded, listPolicies } from './support/guard-flaws';
import { makeScopeWorld, type ScopeWorld } from './support/scope-world';
import { START_MS, startTestApp, type TestApp } from './support/test-app';
import { scope, within as withinScope } from './support/within-scope';

let app: TestApp;
let world: ScopeWorld;
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

describe('the guard of the tables', () => {
  it('T20 has no table that is handed out too freely, and no right without a policy', async () => {
    const flaws = await undone((manager) => guardFlaws(manager));
    expect(flaws).toEqual([]);
  });

  it('T20 notices when the guard of any table is off, not forced on its owner, or open', async () => {
    const tables = await listGuarded(app.dataSource.manager);
    expect(tables.length).toBeGreaterThan(15);
    const mutations = tables.flatMap((table) =>
      [
        `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
        `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
        `CREATE POLICY mutation ON ${table} FOR UPDATE TO sejalan_app USING (true)`,
        `CREATE POLICY mutation ON ${table} FOR INSERT TO PUBLIC WITH CHECK (true)`,
      ].map((sql) => ({ table, sql })),
    );
    expect(await unnoticed(mutations)).toEqual([]);
  });

  it('T20 notices when any policy is gone, or shows what it hid', async () => {
    const policies = await listPolicies(app.dataSource.manager);
    const gone = policies.map(({ table, policy }) => ({
      table,
      sql: `DROP POLICY ${policy} ON ${table}`,
    }));
    const open = [
      ...['program', 'kegiatan_desa', 'lokus', 'priority_link', 'pengajuan', 'finding'],
      ...['overlap_case', 'overlap_case_member', 'support_cell', 'upload', 'job', 'audit_entry'],
    ].map((table) => ({
      table,
      sql: `CREATE POLICY mutation ON ${table} FOR SELECT TO sejalan_app USING (1 = 1)`,
    }));
    expect(await unnoticed([...gone, ...open])).toEqual([]);
  });

  /** In a transaction of the owner that never happened. */
  async function undone<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = app.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      return await work(runner.manager);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  /** How many rows of a table are shown to a kabupaten, to one of its agencies and to the province. */
  async function shownTo(manager: EntityManager, table: string): Promise<number[]> {
    const shown: number[] = [];
    for (const whose of [
      scope('63.01'),
      scope('63.01', { reach: 'opd', opdId: world.sentOpd, role: 'opd_official' }),
      scope('63', { role: 'planner' }),
    ]) {
      await enterScope(manager, whose);
      const [{ readable }] = await manager.query<[{ readable: boolean }]>(
        `SELECT has_table_privilege('${table}', 'SELECT') AS readable`,
      );
      const rows = readable
        ? await manager.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${table}`)
        : [];
      await manager.query('RESET ROLE');
      shown.push(rows[0]?.count ?? 0);
    }
    return shown;
  }

  async function unnoticed(mutations: readonly { table: string; sql: string }[]) {
    const missed: string[] = [];
    for (const { table, sql } of mutations) {
      const noticed = await undone(async (manager) => {
        const before = await shownTo(manager, table);
        await manager.query(sql);
        if ((await guardFlaws(manager)).length > 0) return true;
        return String(await shownTo(manager, table)) !== String(before);
      });
      if (!noticed) missed.push(sql);
    }
    return missed;
  }
});

describe('a part of a scope that works as the owner', () => {
  const roleOf = async (manager: EntityManager): Promise<string> =>
    (await manager.query<[{ role: string }]>('SELECT current_user AS role'))[0].role;

  it('gives the role back when it fails, also to who catches its error', async () => {
    await within(scope('63.02'), async (manager) => {
      const failing = asOwner(manager, () => Promise.reject(new Error('gagal di tengah')));
      await expect(failing).rejects.toThrow('gagal di tengah');
      expect(await roleOf(manager)).toBe('sejalan_app');
      const foreign = `SELECT 1 FROM program WHERE pemda_code = '63.01' AND NOT is_sent`;
      expect(await manager.query(foreign)).toEqual([]);
    });
  });

  it('tells its own error when PostgreSQL has aborted, and a savepoint brings the scope back', async () => {
    await within(scope('63.02'), async (manager) => {
      await manager.query('SAVEPOINT before');
      const failing = asOwner(manager, () => manager.query('SELECT 1 / 0'));
      await expect(failing).rejects.toThrow(/zero/);
      await manager.query('ROLLBACK TO SAVEPOINT before');
      expect(await roleOf(manager)).toBe('sejalan_app');
    });
  });
});
