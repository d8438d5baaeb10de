import type { PengajuanDto } from '../apps/api/src/pengajuan/pengajuan.dto';
import type { ManagedTahapanDto } from '../apps/api/src/tahapan/tahapan.dto';
import { JOB_MS, START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';
import { renjaLine, uploadRenja } from './support/upload-renja';

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

  it('C05 C09 is closed by the clock of the server at its deadline, with its code and date', async () => {
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

  it('C19 opens again for one agency until its exception ends or is taken back', async () => {
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
    await official.post('/api/pengajuan/submissions').send(order).expect(200);
    const trail = await app.dataSource.query(
      `SELECT actor, reason FROM audit_entry WHERE table_name = 'tahapan_exception' ORDER BY id`,
    );
    expect(trail[0]).toEqual({ actor: 'perencana', reason: 'Listrik padam.' });
  });

  it('is ratified once closed, and keeps every sent row as it stood', async () => {
    await stepOf(stage.id, 'sahkan').expect(409);
    await stepOf(stage.id, 'tutup').expect(200);
    const ratified = (await stepOf(stage.id, 'sahkan')).body as ManagedTahapanDto;
    expect(ratified).toMatchObject({ status: 'disahkan', snapshotRows: 1, actions: [] });
    await expect(app.dataSource.query('UPDATE plan_snapshot SET amount = 0')).rejects.toThrow(
      /never changed/,
    );
    await planner.patch(`/api/tahapan/${stage.id}`).send(dates(-DAY, DAY)).expect(423);
  });

  it('starts from the snapshot of an earlier one, as drafts', async () => {
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
  });
});
