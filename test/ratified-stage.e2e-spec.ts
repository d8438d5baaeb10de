import { analysed } from './support/analysed';
import { draftPrograms } from './support/draft-programs';
import {
  JOB_MS,
  START_MS,
  startTestApp,
  waitForJob,
  type TestApp,
  type Visitor,
} from './support/test-app';

const COMPUTED = ['support_cell', 'finding', 'sync_score', 'overlap_case', 'plan_snapshot'];
const CODE = '99';

let app: TestApp;
let planner: Visitor;
let open: number;
beforeAll(async () => {
  app = await startTestApp();
  planner = await app.signIn('perencana');
  open = await openStage('rancangan');
}, START_MS);
afterAll(() => app?.stop());
jest.setTimeout(2 * JOB_MS);

const stepOf = (action: string) =>
  planner.post(`/api/tahapan/${app.tahapan}/steps`).send({ action }).expect(200);

async function openStage(kind: string): Promise<number> {
  const [opensAt, closesAt] = ['2026-01-01T00:00:00Z', '2028-12-31T00:00:00Z'];
  const order = { tahun: 2028, kind, opensAt, closesAt };
  const { body } = await planner.post('/api/tahapan').send(order).expect(201);
  await planner.post(`/api/tahapan/${body.id}/steps`).send({ action: 'buka' }).expect(200);
  return body.id as number;
}

/** Everything that was computed for a stage, row by row. */
async function computed(tahapan: number): Promise<Record<string, string[]>> {
  const rows = COMPUTED.map(async (table) => {
    const found = await app.dataSource.query<{ row: string }[]>(
      `SELECT t::text AS row FROM ${table} t WHERE tahapan_id = $1 ORDER BY 1`,
      [tahapan],
    );
    return [table, found.map(({ row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

async function shown(tahapan: number) {
  const matrix = await planner.get(`/api/matrix?tahapan=${tahapan}`).expect(200);
  const summary = await planner.get(`/api/summary?tahapan=${tahapan}`).expect(200);
  const { priorities, ladder } = summary.body;
  return { matrix: matrix.body as { rows: { priority: { code: string } }[] }, priorities, ladder };
}

const codesOf = async (tahapan: number) =>
  (await shown(tahapan)).matrix.rows.map(({ priority }) => priority.code);

/** The national list with one more priority, sent as a file for a stage. */
async function addPriority(tahapan: number, code: string) {
  const [{ name, period }] = await app.dataSource.query(
    `SELECT name, period_start || '-' || period_end AS period FROM priority_document
     WHERE level = 'nasional' AND 2027 BETWEEN period_start AND period_end ORDER BY id LIMIT 1`,
  );
  const lines = [
    'dokumen,periode,tingkat,kode,kode_induk,nama,sumber,catatan',
    `"${name}",${period},PN,${code},,Prioritas yang datang kemudian,Uji,`,
    '',
  ];
  const { body } = await planner
    .post('/api/imports')
    .field({ kind: 'prioritas', tahapan: String(tahapan) })
    .attach('file', Buffer.from(lines.join('\n')), 'prioritas.csv')
    .expect(202);
  return waitForJob(planner, body.jobId);
}

describe('a ratified tahapan', () => {
  it('is ratified with figures that follow its last change, and nothing left to compute', async () => {
    const official = await app.signIn('tapin');
    const [row] = await draftPrograms(app, official, 1);
    await analysed(app);
    const before = await computed(app.tahapan);
    const changes = { pagu: '999000000000' };
    await official
      .patch(`/api/programs/${row!.id}`)
      .send({ version: row!.version, changes })
      .expect(200);
    await stepOf('tutup');
    await stepOf('sahkan');
    const due = await app.dataSource.query('SELECT FROM analysis_due WHERE tahapan_id = $1', [
      app.tahapan,
    ]);
    expect(due).toEqual([]);
    expect((await computed(app.tahapan)).sync_score).not.toEqual(before.sync_score);
  });

  it.each([
    ['itself', () => app.tahapan, `${CODE}1`],
    ['another stage', () => open, `${CODE}2`],
  ])('P08 keeps its figures when a list of priorities comes for %s', async (_, stage, code) => {
    const rows = await computed(app.tahapan);
    const pages = await shown(app.tahapan);
    expect(rows.support_cell!.length).toBeGreaterThan(100);
    const job = await addPriority(stage(), code);
    expect(job).toMatchObject({ status: 'selesai', result: { outcome: 'tersimpan', added: 1 } });
    await analysed(app);
    expect(await computed(app.tahapan)).toEqual(rows);
    expect(await shown(app.tahapan)).toEqual(pages);
    expect(pages.matrix.rows.map(({ priority }) => priority.code)).not.toContain(code);
  });

  it('is told apart to whoever sends the list, and every open stage is computed again', async () => {
    const code = `${CODE}3`;
    const { result } = await addPriority(app.tahapan, code);
    const { notices } = result as { notices: string[] };
    expect(notices.join()).toMatch(/Rancangan 2027 sudah disahkan: daftar ini disimpan/);
    await analysed(app);
    expect(await codesOf(open)).toEqual(
      expect.arrayContaining([`${CODE}1`, `${CODE}2`, `${CODE}3`]),
    );
    const [{ cells }] = await app.dataSource.query(
      `SELECT count(*)::int AS cells FROM support_cell c JOIN priority r ON r.id = c.priority_id
       WHERE c.tahapan_id = $1 AND r.code = $2`,
      [open, code],
    );
    expect(cells).toBe(14);
  });
});
