import type { PengajuanDto } from '../apps/api/src/pengajuan/pengajuan.dto';
import type { ManagedTahapanDto } from '../apps/api/src/tahapan/tahapan.dto';
import { analysed } from './support/analysed';
import {
  JOB_MS,
  START_MS,
  startTestApp,
  waitForJob,
  type TestApp,
  type Visitor,
} from './support/test-app';
import { renjaLine, sendRenja, uploadRenja } from './support/upload-renja';

let app: TestApp;
let planner: Visitor;
let official: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  planner = await app.signIn('perencana');
  official = await app.signIn('tapin');
}, START_MS);
afterAll(() => app?.stop());
jest.setTimeout(2 * JOB_MS);

const itemOf = ({ opdId, version }: PengajuanDto) => ({ opdId, version });

describe('a tahapan', () => {
  let stage: ManagedTahapanDto;
  const DAY = 86_400_000;
  const dates = (from: number, to: number) => ({
    opensAt: new Date(Date.now() + from).toISOString(),
    closesAt: new Date(Date.now() + to).toISOString(),
  });
  const stepOf = (id: number, action: string, reason?: string) =>
    planner.post(`/api/tahapan/${id}/steps`).send({ action, reason });

  beforeAll(async () => {
    const order = { tahun: 2028, kind: 'rancangan', ...dates(-DAY, DAY) };
    const { body } = await planner.post('/api/tahapan').send(order).expect(201);
    stage = body as ManagedTahapanDto;
  });

  const uploadTo = (id: number) =>
    uploadRenja(official, id, renjaLine('Dinas Tahap', 1_000_000, 2028));

  it('expects every agency, and takes nothing before it is opened', async () => {
    const { body } = await official.get(`/api/pengajuan?tahapan=${stage.id}`).expect(200);
    expect(body.rows.length).toBeGreaterThan(20);
    const refused = await uploadTo(stage.id);
    expect(refused).toMatchObject({ status: 423, body: { code: 'tahapan.not-open' } });
  });

  it('is opened, and refuses a date order that makes no sense', async () => {
    expect((await stepOf(stage.id, 'buka')).body).toMatchObject({ status: 'dibuka' });
    await planner.patch(`/api/tahapan/${stage.id}`).send(dates(DAY, -DAY)).expect(400);
    expect(await uploadTo(stage.id)).toMatchObject({ job: { result: { outcome: 'tersimpan' } } });
  });

  it('C06 C07 lets no write through that waited for the closing', async () => {
    await planner
      .patch(`/api/tahapan/${stage.id}`)
      .send(dates(-2 * DAY, DAY))
      .expect(200);
    const closer = app.dataSource.createQueryRunner();
    await closer.startTransaction();
    await closer.query(`UPDATE tahapan SET status = 'ditutup' WHERE id = $1`, [stage.id]);
    const waiting = Array.from({ length: 5 }, () => uploadTo(stage.id));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await closer.commitTransaction();
    await closer.release();
    for (const answer of await Promise.all(waiting)) expect(answer).toMatchObject({ status: 423 });
    await stepOf(stage.id, 'buka_kembali').expect(409);
    await stepOf(stage.id, 'buka_kembali', 'Rapat TAPD mundur.').expect(200);
  });

  it('C06 lets no edit through that waited for another one past the deadline', async () => {
    const [row] = await app.dataSource.query<{ id: number; opd: number; version: number }[]>(
      `SELECT p.id, p.opd_id AS opd, p.version FROM program p JOIN opd o ON o.id = p.opd_id
       WHERE p.tahapan_id = $1 AND o.name = 'Dinas Tahap'`,
      [stage.id],
    );
    const { id, opd, version } = row!;
    for (const [table, whose] of [
      ['pengajuan', `opd_id = ${opd}`],
      ['program', `id = ${id}`],
    ]) {
      await app.dataSource.query(
        `UPDATE tahapan SET closes_at = clock_timestamp() + interval '1 second' WHERE id = $1`,
        [stage.id],
      );
      const other = app.dataSource.createQueryRunner();
      await other.startTransaction();
      await other.query(
        `SELECT FROM ${table} WHERE ${whose} AND tahapan_id = ${stage.id} FOR UPDATE`,
      );
      const waiting = official
        .patch(`/api/programs/${id}`)
        .send({ version, changes: { indikator: `terlambat karena ${table}` } })
        .then((answer) => answer);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await other.commitTransaction();
      await other.release();
      expect([table, (await waiting).status]).toEqual([table, 423]);
    }
  });

  it('C08 takes a file that was received before the deadline, though its turn came after it', async () => {
    await planner
      .patch(`/api/tahapan/${stage.id}`)
      .send(dates(-2 * DAY, DAY))
      .expect(200);
    const worker = app.dataSource.createQueryRunner();
    await worker.startTransaction();
    // No job gets past its gate while this is held.
    await worker.query('LOCK TABLE pengajuan IN EXCLUSIVE MODE');
    const inTime = await sendRenja(official, stage.id, renjaLine('Dinas Tepat', 3_000_000, 2028));
    expect(inTime.status).toBe(202);
    const { body: closed } = await planner
      .patch(`/api/tahapan/${stage.id}`)
      .send(dates(-2 * DAY, 0))
      .expect(200);
    const late = await sendRenja(official, stage.id, renjaLine('Dinas Telat', 4_000_000, 2028));
    expect([late.status, late.body.code]).toEqual([423, 'tahapan.closed']);
    await worker.commitTransaction();
    await worker.release();
    const job = await waitForJob(official, inTime.body.jobId);
    expect(job).toMatchObject({ status: 'selesai', result: { outcome: 'tersimpan', added: 1 } });
    const trail = await app.dataSource.query(
      `SELECT a.at, a.reason, u.uploaded_at AS received FROM audit_entry a
       JOIN program p ON p.id::text = a.row_id JOIN upload u ON u.id = p.upload_id
       JOIN opd o ON o.id = p.opd_id
       WHERE a.table_name = 'program' AND o.name = 'Dinas Tepat'`,
    );
    const deadline = Date.parse(closed.closesAt);
    expect(trail).toHaveLength(1);
    expect(trail[0].received.getTime()).toBeLessThan(deadline);
    expect(trail[0].at.getTime()).toBeGreaterThanOrEqual(deadline);
    expect(trail[0].reason).toMatch(
      /^Berkas diterima .+ pukul \d\d\.\d\d WITA, sebelum tenggat .+ WITA\.$/,
    );
    await official.get('/api/audit?table=program').expect(200, /Berkas diterima/);
  });

  it('C09 keeps a deadline of 23:59:59.999 WITA to the millisecond', async () => {
    const closesAt = '2028-03-31T23:59:59.999+08:00';
    const { body } = await planner
      .patch(`/api/tahapan/${stage.id}`)
      .send({ ...dates(-2 * DAY, DAY), closesAt })
      .expect(200);
    expect(body.closesAt).toBe('2028-03-31T15:59:59.999Z');
  });

  it.each([
    ['a day behind', -DAY],
    ['a day ahead', DAY],
  ])('C09 asks no browser for the time: a clock %s changes nothing', async (_, shift) => {
    const clock = new Date(Date.now() + shift).toUTCString();
    const board = () =>
      official.get(`/api/pengajuan?tahapan=${stage.id}`).set('Date', clock).expect(200);
    await planner
      .patch(`/api/tahapan/${stage.id}`)
      .send(dates(-2 * DAY, DAY / 2))
      .expect(200);
    const { body: open } = await board();
    expect(Math.abs(Date.parse(open.now) - Date.now())).toBeLessThan(DAY / 4);
    expect(open.rows.map(({ lock }: PengajuanDto) => lock?.code)).not.toContain('tahapan.closed');
    await planner
      .patch(`/api/tahapan/${stage.id}`)
      .send(dates(-2 * DAY, -DAY / 2))
      .expect(200);
    const closed = (await board()).body.rows as PengajuanDto[];
    const own = closed.find(({ opdName }) => opdName === 'Dinas Tahap');
    const refused = await official
      .post('/api/pengajuan/submissions')
      .set('Date', clock)
      .send({ tahapan: stage.id, items: [itemOf(own!)] })
      .expect(423);
    expect(refused.body.code).toBe('tahapan.closed');
  });

  it('C05 is closed by the clock of the server at its deadline, with its code and date', async () => {
    const { body } = await planner
      .patch(`/api/tahapan/${stage.id}`)
      .send(dates(-2 * DAY, -1))
      .expect(200);
    const refused = await uploadTo(stage.id);
    expect(refused).toMatchObject({
      status: 423,
      body: { code: 'tahapan.closed', closedAt: body.closesAt },
    });
  });

  it('C19 opens again for one agency alone, until its exception ends or is taken back', async () => {
    const rows = (await official.get(`/api/pengajuan?tahapan=${stage.id}`)).body.rows;
    const own = rows.find(({ opdName }: PengajuanDto) => opdName === 'Dinas Tahap') as PengajuanDto;
    const grant = { opdId: own.opdId, until: dates(0, DAY).closesAt, reason: 'Listrik padam.' };
    const { body } = await planner.post(`/api/tahapan/${stage.id}/exceptions`).send(grant);
    const order = { tahapan: stage.id, items: [itemOf(own)] };
    const other = rows.find(
      ({ opdName, programs }: PengajuanDto) => opdName !== 'Dinas Tahap' && programs === 0,
    );
    expect(other.lock).toMatchObject({ code: 'tahapan.closed' });
    const [{ id: exceptionId }] = body.exceptions;
    await planner.delete(`/api/tahapan/${stage.id}/exceptions/${exceptionId}`).expect(200);
    await official.post('/api/pengajuan/submissions').send(order).expect(423);
    await planner.post(`/api/tahapan/${stage.id}/exceptions`).send(grant).expect(201);
    const neighbour = await app.signIn('banjar');
    const refused = await sendRenja(neighbour, stage.id, renjaLine('Dinas Lain', 1_000, 2028));
    expect([refused.status, refused.body.code]).toEqual([423, 'tahapan.closed']);
    const move = (until: string) =>
      app.dataSource.query(
        `UPDATE tahapan_exception SET until = ${until} WHERE revoked_at IS NULL`,
      );
    await move(`clock_timestamp()`);
    await official.post('/api/pengajuan/submissions').send(order).expect(423);
    await move(`clock_timestamp() + interval '1 day'`);
    await official.post('/api/pengajuan/submissions').send(order).expect(200);
    const trail = await app.dataSource.query(
      `SELECT actor, action, reason, changes ? 'revoked_at' AS revokes FROM audit_entry
        WHERE table_name = 'tahapan_exception' AND actor = 'perencana' ORDER BY id`,
    );
    const granted = { actor: 'perencana', action: 'tambah', reason: 'Listrik padam.' };
    expect(trail).toMatchObject([granted, { action: 'ubah', revokes: true }, granted]);
  });

  it('P08 is ratified once closed, and no hand changes what was ratified', async () => {
    await stepOf(stage.id, 'sahkan').expect(409);
    const boardRow = async (name: string) => {
      const { body } = await official.get(`/api/pengajuan?tahapan=${stage.id}`).expect(200);
      return body.rows.find(({ opdName }: PengajuanDto) => opdName === name) as PengajuanDto;
    };
    const items = [itemOf(await boardRow('Dinas Tahap'))];
    const verdict = { tahapan: stage.id, action: 'verifikasi', items };
    await planner.post('/api/pengajuan/verdicts').send(verdict).expect(200);
    await stepOf(stage.id, 'tutup').expect(200);
    const ratified = (await stepOf(stage.id, 'sahkan')).body as ManagedTahapanDto;
    expect(ratified).toMatchObject({ status: 'disahkan', snapshotRows: 1, actions: [] });
    expect(await boardRow('Dinas Tahap')).toMatchObject({
      status: 'disahkan',
      actions: [],
      version: items[0]!.version + 2,
    });
    expect(await boardRow('Dinas Tepat')).toMatchObject({ status: 'draf' });
    const changes = ['UPDATE plan_snapshot SET amount = 0', 'DELETE FROM plan_snapshot'];
    for (const change of changes) {
      await expect(app.dataSource.query(change)).rejects.toThrow(/never changed/);
    }
    for (const action of ['buka_kembali', 'buka', 'tutup', 'sahkan']) {
      expect((await stepOf(stage.id, action, 'Salah sahkan.')).status).toBe(409);
    }
    expect(await uploadTo(stage.id)).toMatchObject({
      status: 423,
      body: { code: 'tahapan.ratified' },
    });
    await planner.patch(`/api/tahapan/${stage.id}`).send(dates(-DAY, DAY)).expect(423);
    const [{ link }] = await app.dataSource.query(
      `INSERT INTO priority_link (program_id, priority_id, status, origin)
       SELECT p.id, r.id, 'diusulkan', 'manual' FROM program p, priority r
       WHERE p.tahapan_id = $1 AND p.is_sent LIMIT 1 RETURNING id AS link`,
      [stage.id],
    );
    const decision = { links: [{ id: link, version: 1 }], decision: 'terverifikasi' };
    const refused = await planner.post('/api/links/decide').send(decision).expect(423);
    expect(refused.body.code).toBe('tahapan.ratified');
  });

  it('P08 is corrected by a new stage that starts from its snapshot, and stays beside it', async () => {
    const snapshot = () =>
      app.dataSource.query('SELECT * FROM plan_snapshot WHERE tahapan_id = $1', [stage.id]);
    const before = await snapshot();
    const order = { tahun: 2028, kind: 'rankhir', ...dates(-DAY, DAY), startFrom: stage.id };
    const { body } = await planner.post('/api/tahapan').send(order).expect(201);
    const copied = await app.dataSource.query(
      `SELECT p.nama, p.pagu::text, p.is_sent AS "isSent", a.status FROM program p
       JOIN pengajuan a ON a.tahapan_id = p.tahapan_id AND a.opd_id = p.opd_id
       WHERE p.tahapan_id = $1`,
      [body.id],
    );
    expect(copied).toEqual([
      {
        nama: 'Fasilitasi Perencanaan Desa',
        pagu: '1000000.00',
        isSent: false,
        status: 'draf',
      },
    ]);
    await analysed(app);
    const { body: gaps } = await planner.get(`/api/findings?tahapan=${body.id}`).expect(200);
    expect(gaps.total).toBeGreaterThan(0);
    await app.dataSource.query('UPDATE program SET pagu = 7 WHERE tahapan_id = $1', [body.id]);
    expect(await snapshot()).toEqual(before);
    expect(before).toHaveLength(1);
  });
});
