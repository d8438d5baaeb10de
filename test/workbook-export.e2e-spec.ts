import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  addWorkbookExport,
  createDataSource,
  enterScope,
  findWorkbookExport,
  loadImportRows,
  readWorkbookKey,
  toExportedRow,
  type NewWorkbookExport,
  type Scope,
} from '@app/database';
import type { DataSource, EntityManager } from 'typeorm';
import { makeScopeWorld, type ScopeWorld } from './support/scope-world';
import { START_MS, startTestApp, type TestApp } from './support/test-app';

let app: TestApp;
let world: ScopeWorld;
let asApp: DataSource;
beforeAll(async () => {
  app = await startTestApp();
  world = await makeScopeWorld(app.dataSource, app.tahapan);
  asApp = await createDataSource({ url: app.databaseUrl, role: 'app', poolSize: 2 }).initialize();
}, START_MS);
afterAll(async () => {
  await asApp?.destroy();
  await app?.stop();
});

const scope = (pemdaCode: string, more: Partial<Scope> = {}): Scope => ({
  reach: 'pemda',
  pemdaCode,
  opdId: undefined,
  actor: 'penguji',
  role: 'regency_official',
  ...more,
});
const within = <T>(whose: Scope, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  asApp.transaction(async (manager) => {
    await enterScope(manager, whose);
    return work(manager);
  });

const ofDraft = (more: Partial<NewWorkbookExport> = {}): NewWorkbookExport => ({
  id: randomUUID(),
  kind: 'renja',
  tahapanId: app.tahapan,
  pemdaCode: '63.01',
  opdId: world.draftOpd,
  createdBy: 'penguji',
  createdAt: new Date(),
  columns: ['kode', 'pagu'],
  base: [],
  ...more,
});
const add = (whose: Scope, workbook: NewWorkbookExport) =>
  within(whose, (manager) => addWorkbookExport(manager, workbook));
const find = (whose: Scope, id: string) =>
  within(whose, (manager) => findWorkbookExport(manager, id));

/** Until some transaction waits for another one. */
async function waiting(dataSource: DataSource): Promise<void> {
  const ask = 'SELECT count(*)::int AS blocked FROM pg_locks WHERE NOT granted';
  while ((await dataSource.query(ask))[0].blocked === 0) await pause(20);
}

describe('an exported workbook', () => {
  it('is remembered with its rows as the table holds them', async () => {
    const [{ code }] = await app.dataSource.query('SELECT code FROM opd WHERE id = $1', [
      world.draftOpd,
    ]);
    const rows = await within(scope('63.01'), (manager) =>
      loadImportRows(manager, 'renja', {
        tahapanId: app.tahapan,
        pemdaCode: '63.01',
        groups: [{ code }],
      }),
    );
    const workbook = ofDraft({ base: rows.map((row) => toExportedRow('renja', row)) });
    await add(scope('63.01'), workbook);
    const found = await find(scope('63.01'), workbook.id);
    expect(found).toMatchObject(workbook);
    expect(found!.base).toEqual([
      expect.objectContaining({
        id: world.draftProgram,
        version: 1,
        groupCode: code,
        key: { kode: '2.13.04.2.01.0003', ordinal: 1 },
        values: expect.objectContaining({ pagu: '76543211.00', sumber_dana: [] }),
      }),
    ]);
  });

  it('T03 is seen by its pemda and its agency, and by nobody else', async () => {
    const workbook = ofDraft();
    await add(scope('63.01'), workbook);
    const opd = (opdId: number) => scope('63.01', { reach: 'opd', opdId, role: 'opd_official' });
    expect(await find(scope('63.01'), workbook.id)).not.toBeNull();
    expect(await find(opd(world.draftOpd), workbook.id)).not.toBeNull();
    expect(await find(opd(world.sentOpd), workbook.id)).toBeNull();
    expect(await find(scope('63.02'), workbook.id)).toBeNull();
    expect(await find(scope('63', { reach: 'provinsi' }), workbook.id)).toBeNull();
    expect(await asApp.query('SELECT 1 FROM workbook_export')).toEqual([]);
  });

  it.each([
    ['for a foreign pemda', () => scope('63.02'), {}],
    ['in the name of somebody else', () => scope('63.01'), { createdBy: 'orang lain' }],
    [
      'of another agency',
      () => scope('63.01', { reach: 'opd', opdId: world.sentOpd, role: 'opd_official' }),
      {},
    ],
  ])('T09 cannot be made %s', async (_what, whose, more) => {
    await expect(add(whose(), ofDraft(more))).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['UPDATE workbook_export SET base = DEFAULT', 'DELETE FROM workbook_export'])(
    'T09 is never rewritten: %s',
    async (sql) => {
      await expect(within(scope('63.01'), (manager) => manager.query(sql))).rejects.toMatchObject({
        code: '42501',
      });
    },
  );
});

describe('the key that signs manifests', () => {
  it('is made once when two ask for it at the same time', async () => {
    let second!: Promise<Buffer>;
    const first = await within(scope('63.01'), async (manager) => {
      const made = await readWorkbookKey(manager);
      second = within(scope('63.02'), readWorkbookKey);
      await waiting(app.dataSource);
      return made;
    });
    expect(first).toHaveLength(32);
    expect(await second).toEqual(first);
    expect(await within(scope('63.01'), readWorkbookKey)).toEqual(first);
  });

  it('T12 is out of reach for the role of the application', async () => {
    await expect(
      within(scope('63.01'), (manager) => manager.query('SELECT secret FROM workbook_key')),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
