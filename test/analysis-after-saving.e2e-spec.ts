import { setTimeout as wait } from 'node:timers/promises';
import { AnalysisService } from '../apps/api/src/analysis/analysis.service';
import { OverlapAnalysisService } from '../apps/api/src/analysis/overlap-analysis.service';
import { analysed } from './support/analysed';
import { desaOfTapin, draftPrograms, type DraftRow } from './support/draft-programs';
import { JOB_MS, START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

const TAPIN = '63.05';

let app: TestApp;
let official: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tapin');
}, START_MS);
afterAll(() => app?.stop());
afterEach(() => analysed(app), JOB_MS);
jest.setTimeout(2 * JOB_MS);

const draft = (count = 1) => draftPrograms(app, official, count);
const patch = ({ id, version }: DraftRow, changes: object) =>
  official.patch(`/api/programs/${id}`).send({ version, changes });
const due = async (visitor: Visitor, ask = '') =>
  (await visitor.get(`/api/analysis/due?tahapan=${app.tahapan}${ask}`).expect(200)).body
    .governments;
const jobs = (): Promise<{ id: string; status: string }[]> =>
  app.dataSource.query(`SELECT id, status FROM job WHERE kind = 'analisis' AND pemda_code = $1`, [
    TAPIN,
  ]);

/** What the rules made of Tapin, without the moment and without numbers that are only names. */
async function figures(): Promise<unknown> {
  const [score] = await app.dataSource.query(
    'SELECT value, detail FROM sync_score WHERE tahapan_id = $1 AND pemda_code = $2',
    [app.tahapan, TAPIN],
  );
  const findings = await app.dataSource.query(
    `SELECT rule, program_id, priority_id, reason, amount FROM finding
     WHERE tahapan_id = $1 AND pemda_code = $2 ORDER BY rule, program_id, priority_id, reason`,
    [app.tahapan, TAPIN],
  );
  const cases = await app.dataSource.query(
    `SELECT desa_code, kind, score, title, amount FROM overlap_case
     WHERE tahapan_id = $1 AND pemda_code = $2 ORDER BY desa_code, title, kind, score`,
    [app.tahapan, TAPIN],
  );
  return { score, findings, cases };
}

/** Keeps every worker from its next job while the story runs. */
async function withoutWorkers(story: () => Promise<void>): Promise<void> {
  const other = app.dataSource.createQueryRunner();
  await other.connect();
  try {
    await other.startTransaction();
    await other.query(`SELECT pg_advisory_xact_lock(hashtextextended('claim job', 0))`);
    await story();
  } finally {
    await other.rollbackTransaction();
    await other.release();
  }
}

describe('a saved change', () => {
  it('is answered before it is analysed, and its figures follow', async () => {
    const [row] = await draft();
    const before = await figures();
    await withoutWorkers(async () => {
      await patch(row!, { pagu: '999000000000' }).expect(200);
      expect(await figures()).toEqual(before);
      expect(await due(official)).toEqual([TAPIN]);
    });
    await analysed(app);
    expect(await due(official)).toEqual([]);
    expect(await figures()).not.toEqual(before);
  });

  it('waits in one job with all others of its government, whoever made them', async () => {
    const rows = await draft(6);
    const [desaCode] = [await desaOfTapin(official, 0)];
    await withoutWorkers(async () => {
      const saved = await Promise.all(rows.map((row) => patch(row, { pagu: `${row.id}000` })));
      expect(saved.map(({ status }) => status)).toEqual(Array(6).fill(200));
      const lokus = { version: rows[0]!.version + 1, rows: [{ desaCode }] };
      await official.put(`/api/programs/${rows[0]!.id}/lokus`).send(lokus).expect(200);
      const [{ id: linkId }] = await app.dataSource.query(
        `SELECT l.id FROM priority_link l JOIN program p ON p.id = l.program_id
         WHERE p.tahapan_id = $1 AND l.pemda_code = $2 AND l.is_sent AND l.status <> 'ditolak'
         ORDER BY l.id LIMIT 1`,
        [app.tahapan, TAPIN],
      );
      const planner = await app.signIn('perencana');
      const links = [{ id: linkId, version: 1 }];
      const decision = { links, decision: 'ditolak', reason: 'Bukan ini' };
      await planner.post('/api/links/decide').send(decision).expect(200);
      const removed = rows[5]!;
      await official
        .delete(`/api/programs/${removed.id}?version=${removed.version + 1}`)
        .expect(204);
      const waiting = (await jobs()).filter(({ status }) => status === 'menunggu');
      expect(waiting).toHaveLength(1);
      const [{ count }] = await app.dataSource.query(
        'SELECT count(*)::int FROM analysis_due WHERE pemda_code = $1',
        [TAPIN],
      );
      expect(count).toBe(9);
    });
    await analysed(app);
    const followed = await figures();
    await app.dataSource.transaction(async (manager) => {
      await new AnalysisService().analyseGovernments(manager, app.tahapan);
      await new OverlapAnalysisService().analyseAll(manager, { tahapanId: app.tahapan });
    });
    expect(followed).toEqual(await figures());
  });

  it('leaves nothing due when it is refused', async () => {
    const [row] = await draft();
    await analysed(app);
    await patch(row!, { pagu: 'banyak' }).expect(422);
    await patch({ ...row!, version: 99 }, { pagu: '1' }).expect(409);
    expect(await due(official)).toEqual([]);
  });

  it('is known to be due to its government and to the province, to no neighbour', async () => {
    const [row] = await draft();
    const planner = await app.signIn('perencana');
    const neighbour = await app.signIn('banjar');
    await withoutWorkers(async () => {
      await patch(row!, { pagu: '1' }).expect(200);
      expect(await due(planner)).toEqual([TAPIN]);
      expect(await due(planner, '&pemda=63.01')).toEqual([]);
      expect(await due(neighbour)).toEqual([]);
    });
  });
});

describe('a change that is not analysed yet', () => {
  it('is analysed by another process when the first one dies over it', async () => {
    const [row] = await draft();
    const before = await figures();
    await withoutWorkers(async () => {
      await patch(row!, { pagu: '888000000000' }).expect(200);
      await app.dataSource.query(
        `UPDATE job SET status = 'berjalan', attempts = 1, claim_token = gen_random_uuid(),
                        heartbeat_at = now() - interval '1 hour'
         WHERE kind = 'analisis' AND pemda_code = $1 AND status = 'menunggu'`,
        [TAPIN],
      );
    });
    await analysed(app);
    expect(await figures()).not.toEqual(before);
  });

  it('stays due when its analysis fails for good, and is tried again later', async () => {
    const [row] = await draft();
    await analysed(app);
    const before = await figures();
    await app.dataSource.query(`
      CREATE FUNCTION break_analysis() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'Rusak'; END $$;
      CREATE TRIGGER broken BEFORE INSERT OR UPDATE ON sync_score
        FOR EACH ROW EXECUTE FUNCTION break_analysis()`);
    try {
      await patch(row!, { pagu: '777000000000' }).expect(200);
      while (!(await jobs()).some(({ status }) => status === 'gagal')) await wait(100);
    } finally {
      await app.dataSource.query('DROP FUNCTION break_analysis CASCADE');
    }
    expect(await figures()).toEqual(before);
    expect(await due(official)).toEqual([TAPIN]);
    await app.dataSource.query(`UPDATE job SET created_at = created_at - interval '1 hour'`);
    await app.dataSource.query(`UPDATE analysis_due SET changed_at = now() - interval '1 hour'`);
    await analysed(app);
    expect(await figures()).not.toEqual(before);
  });
});
