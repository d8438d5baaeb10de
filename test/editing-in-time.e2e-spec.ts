import { setTimeout as wait } from 'node:timers/promises';
import { analysed } from './support/analysed';
import { draftPrograms, type DraftRow } from './support/draft-programs';
import { JOB_MS, START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let official: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tapin');
}, START_MS);
afterAll(() => app?.stop());
jest.setTimeout(2 * JOB_MS);

const draft = (count = 1) => draftPrograms(app, official, count);
const stored = async (id: number) =>
  (await app.dataSource.query('SELECT * FROM program WHERE id = $1', [id]))[0];
const patch = (visitor: Visitor, { id, version }: DraftRow, changes: object) =>
  visitor.patch(`/api/programs/${id}`).send({ version, changes });

describe('changes of a stage that is being closed or sent', () => {
  const entriesAfter = async (table: string, rowId: number | string, opdId: number) => {
    const [{ late }] = await app.dataSource.query(
      `SELECT count(*)::int AS late FROM audit_entry e
       WHERE e.table_name = 'program' AND e.action = 'ubah' AND e.opd_id = $3 AND e.at > (
         SELECT max(s.at) FROM audit_entry s WHERE s.table_name = $1 AND s.row_id = $2::text
            AND s.changes #>> '{status,1}' IN ('ditutup', 'diajukan'))`,
      [table, rowId, opdId],
    );
    return late as number;
  };

  it('C12 are in what is sent or refused: none comes after it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [row] = await draft();
      const [pengajuan] = await app.dataSource.query(
        'SELECT id, version FROM pengajuan WHERE tahapan_id = $1 AND opd_id = $2',
        [app.tahapan, row!.opdId],
      );
      const items = [{ opdId: row!.opdId, version: pengajuan.version }];
      const [sent, edited] = await Promise.all([
        official.post('/api/pengajuan/submissions').send({ tahapan: app.tahapan, items }),
        patch(official, row!, { pagu: '77' }),
      ]);
      expect(sent.status).toBe(200);
      expect([200, 423]).toContain(edited.status);
      const { pagu } = await stored(row!.id);
      expect(pagu).toBe(edited.status === 200 ? '77.00' : '5000000.00');
      expect(await entriesAfter('pengajuan', pengajuan.id, row!.opdId)).toBe(0);
    }
  });

  it('C07 are stored before the closing or refused: of 50 none comes after it', async () => {
    const rows = await draft(50);
    const planner = await app.signIn('perencana');
    const step = (action: string, reason?: string) =>
      planner.post(`/api/tahapan/${app.tahapan}/steps`).send({ action, reason });
    await analysed(app);
    const edits = rows.map((row) => patch(official, row, { pagu: '99' }).then((answer) => answer));
    await wait(50);
    const closed = await step('tutup');
    const statuses = (await Promise.all(edits)).map(({ status }) => status);
    expect(closed.status).toBe(200);
    expect(statuses.filter((status) => status !== 200 && status !== 423)).toEqual([]);
    expect(await entriesAfter('tahapan', app.tahapan, rows[0]!.opdId)).toBe(0);
    const [{ changed }] = await app.dataSource.query(
      `SELECT count(*)::int AS changed FROM program WHERE opd_id = $1 AND pagu = 99`,
      [rows[0]!.opdId],
    );
    expect(changed).toBe(statuses.filter((status) => status === 200).length);
    await patch(official, rows[0]!, { pagu: '1' }).expect(423);
    await step('buka_kembali', 'Uji penutupan selesai.').expect(200);
  });
});

describe('a change that others keep waiting', () => {
  it('comes back with 503 when others hold the agency too long, and is not stored', async () => {
    await analysed(app);
    const [row] = await draft();
    const other = app.dataSource.createQueryRunner();
    await other.startTransaction();
    await other.query('SELECT FROM pengajuan WHERE opd_id = $1 FOR UPDATE', [row!.opdId]);
    const refused = await patch(official, row!, { pagu: '1' });
    await other.rollbackTransaction();
    await other.release();
    expect([refused.status, refused.body.code]).toEqual([503, 'database.busy']);
    expect(refused.headers['retry-after']).toBe('5');
    expect(await stored(row!.id)).toMatchObject({ pagu: '5000000.00', version: row!.version });
  });
});
