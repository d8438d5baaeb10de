import { analysed } from './support/analysed';
import { setTimeout as wait } from 'node:timers/promises';
import type { EditableRowDto } from '../apps/api/src/editing/editing.dto';
import { JOB_MS, START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';
import { desaOfTapin, draftPrograms, type DraftRow } from './support/draft-programs';

let app: TestApp;
let official: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tapin');
}, START_MS);
afterAll(() => app?.stop());
jest.setTimeout(2 * JOB_MS);

type Row = DraftRow;
const draft = (count = 1) => draftPrograms(app, official, count);

const stored = async (id: number) =>
  (await app.dataSource.query('SELECT * FROM program WHERE id = $1', [id]))[0];
const patch = (visitor: Visitor, { id, version }: Partial<Row>, changes: object) =>
  visitor.patch(`/api/programs/${id}`).send({ version, changes });
const batch = (visitor: Visitor, rows: object[]) =>
  visitor.post('/api/programs/batch').send({ rows });
const newProgram = ({ opdId }: Row, nama: string) => ({
  tahapan: app.tahapan,
  opdId,
  kode: '2.13.04.2.01.0009',
  values: { nama, pagu: '1000000.50' },
});

describe('the rows to be edited', () => {
  it('are only those asked for by number, and never those of another government', async () => {
    const [one, , three] = await draft(3);
    const ask = async (visitor: Visitor) => {
      const path = `/api/editing/programs?tahapan=${app.tahapan}&ids=${three!.id},${one!.id}`;
      const { body } = await visitor.get(path).expect(200);
      return (body as { rows: { id: number }[] }).rows.map(({ id }) => id);
    };
    expect(await ask(official)).toEqual([one!.id, three!.id]);
    expect(await ask(await app.signIn('banjar'))).toEqual([]);
    await official.get(`/api/editing/programs?tahapan=${app.tahapan}&ids=1,x`).expect(400);
  });
});

describe('a change of one row', () => {
  it('C01 is refused to the second of two people, with the row as it stands, who changed it and what', async () => {
    const [row] = await draft();
    const first = await patch(official, row!, { pagu: '7000000.25', sasaran: 'Petani' });
    expect(first.status).toBe(200);
    expect(first.body.values).toMatchObject({ pagu: '7000000.25', sasaran: 'Petani' });
    const second = await patch(official, row!, { pagu: '8000000' });
    expect(second.status).toBe(409);
    expect(second.body.detail).toContain('Operator Tapin');
    expect(second.body.current).toMatchObject({
      version: row!.version + 1,
      values: { pagu: '7000000.25' },
    });
    expect(second.body.current.changes).toContainEqual({
      field: 'pagu',
      before: '5000000.00',
      after: '7000000.25',
      by: 'Operator Tapin',
      at: expect.stringMatching(/^\d{4}-/),
    });
    expect(await stored(row!.id)).toMatchObject({ pagu: '7000000.25' });
  });

  it('C02 succeeds exactly once when 200 come with the same version', async () => {
    const [row] = await draft();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => patch(official, row!, { pagu: `${n + 1}` })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(199);
    expect(await stored(row!.id)).toMatchObject({
      version: row!.version + 1,
      pagu: `${statuses.indexOf(200) + 1}.00`,
    });
  });

  it('C03 needs the version that was seen, neither none nor one from the future', async () => {
    const [row] = await draft();
    await patch(official, { id: row!.id }, { pagu: '1' }).expect(428);
    await patch(official, { ...row!, version: row!.version + 5 }, { pagu: '1' }).expect(409);
    await official.delete(`/api/programs/${row!.id}`).expect(428);
    await official.delete(`/api/programs/${row!.id}?version=${row!.version + 1}`).expect(409);
    await official.delete(`/api/programs/${row!.id}?version=${row!.version}`).expect(204);
    expect(await stored(row!.id)).toBeUndefined();
  });

  it('C04 is removed or changed, never both, and does not come back', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [row] = await draft();
      const [removed, changed] = await Promise.all([
        official.delete(`/api/programs/${row!.id}?version=${row!.version}`),
        patch(official, row!, { pagu: '33' }),
      ]);
      expect([removed.status, changed.status]).toEqual(
        removed.status === 204 ? [204, 404] : [409, 200],
      );
    }
  });

  it('names every wrong field in words and stores none', async () => {
    const [row] = await draft();
    const changes = { pagu: '-5', nama: ' ', monthStart: 9, monthEnd: 3, version: 9 };
    const { status, body } = await patch(official, row!, changes);
    expect(status).toBe(422);
    const fields = body.rows[0].errors.map(({ field }: { field: string }) => field);
    expect(fields.sort()).toEqual(['monthEnd', 'nama', 'pagu', 'version']);
    expect(await stored(row!.id)).toMatchObject({ version: row!.version });
  });

  it('is not there for another kabupaten nor for the province, and is locked once it was sent', async () => {
    const [row] = await draft();
    await patch(await app.signIn('banjar'), row!, { pagu: '1' }).expect(404);
    await patch(await app.signIn('perencana'), row!, { pagu: '1' }).expect(404);
    await patch(await app.signIn('pimpinan'), row!, { pagu: '1' }).expect(403);
    const [{ version }] = await app.dataSource.query(
      'SELECT version FROM pengajuan WHERE tahapan_id = $1 AND opd_id = $2',
      [app.tahapan, row!.opdId],
    );
    const items = [{ opdId: row!.opdId, version }];
    await official
      .post('/api/pengajuan/submissions')
      .send({ tahapan: app.tahapan, items })
      .expect(200);
    const refused = await patch(official, row!, { pagu: '1' });
    expect(refused.status).toBe(423);
    expect(refused.body.detail).toMatch(/sudah diajukan/);
  });
});

describe('a batch', () => {
  it('stores all rows or none, and says which row and field was wrong', async () => {
    const [one, two] = await draft(2);
    const refused = await batch(official, [
      { ...pick(one!), changes: { pagu: '1' } },
      { ...pick(two!), changes: { pagu: 'dua juta' } },
    ]);
    expect(refused.status).toBe(422);
    expect(refused.body.rows).toMatchObject([
      { index: 1, id: two!.id, errors: [{ field: 'pagu' }] },
    ]);
    const stale = await batch(official, [
      { ...pick(one!), changes: { pagu: '1' } },
      { id: two!.id, version: two!.version + 1, changes: { pagu: '2' } },
    ]);
    expect(stale.status).toBe(409);
    expect(stale.body.conflicts).toMatchObject([{ id: two!.id }]);
    expect(await stored(one!.id)).toMatchObject({ pagu: '5000000.00', version: one!.version });
    const done = await batch(official, [
      { ...pick(two!), changes: { pagu: '2' } },
      { ...pick(one!), changes: { pagu: '1' } },
    ]);
    expect(done.status).toBe(200);
    expect(done.body.rows.map(({ id }: Row) => id)).toEqual([two!.id, one!.id]);
  });

  it('C17 is tried again after a deadlock', async () => {
    // An analysis of the edits before would wait for the held row as well, and hold up its holder.
    await analysed(app);
    const [one, two] = await draft(2);
    const other = app.dataSource.createQueryRunner();
    await other.connect();
    try {
      await other.startTransaction();
      // Patient, so that PostgreSQL chooses the other side.
      await other.query(`SET LOCAL deadlock_timeout = '10min'`);
      await other.query('SELECT FROM program WHERE id = $1 FOR UPDATE', [two!.id]);
      const answer = batch(official, [
        { ...pick(one!), changes: { pagu: '1' } },
        { ...pick(two!), changes: { pagu: '2' } },
      ]).then((response) => response);
      await somebodyWaits();
      await other.query('SELECT FROM program WHERE id = $1 FOR UPDATE', [one!.id]);
      await other.commitTransaction();
      expect((await answer).status).toBe(200);
    } finally {
      if (other.isTransactionActive) await other.rollbackTransaction();
      await other.release();
    }
    expect(await stored(one!.id)).toMatchObject({ pagu: '1.00', version: one!.version + 1 });
    const [{ deadlocks }] = await app.dataSource.query(
      'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
    );
    expect(deadlocks).toBeGreaterThan(0);
  });
});

const pick = ({ id, version }: Row) => ({ id, version });

async function somebodyWaits(): Promise<void> {
  for (;;) {
    const [{ waiting }] = await app.dataSource.query(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'UPDATE program%'`,
    );
    if (waiting > 0) return;
  }
}

describe('a new row', () => {
  it('C10 is added once when its request comes ten times at once under one key', async () => {
    const [row] = await draft();
    const add = () =>
      official
        .post('/api/programs')
        .set('Idempotency-Key', 'kunci-sama')
        .send(newProgram(row!, 'Satu kali'));
    const answers = await Promise.all(Array.from({ length: 10 }, add));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    for (const { body } of answers) expect(body).toEqual(answers[0]!.body);
    expect(await countOf(row!)).toBe(1);
  });

  it('C11 is refused under a key that already stands for another request', async () => {
    const [row] = await draft();
    const add = (nama: string) =>
      official
        .post('/api/programs')
        .set('Idempotency-Key', 'kunci-lain')
        .send(newProgram(row!, nama));
    await add('Pertama').expect(201);
    await add('Kedua').expect(422);
    expect(await countOf(row!)).toBe(1);
    // A key is its sender's own.
    const stranger = await app.signIn('banjar');
    await stranger
      .post('/api/programs')
      .set('Idempotency-Key', 'kunci-lain')
      .send(newProgram(row!, 'Pertama'))
      .expect(404);
  });

  it('C13 is there once when the answer was lost and the request is sent again', async () => {
    const [row] = await draft();
    const ask = () =>
      official
        .post('/api/programs')
        .set('Idempotency-Key', 'jawaban-hilang')
        .send(newProgram(row!, 'Hilang di jalan'));
    const lost = ask();
    let isAnswered = false;
    lost.end(() => (isAnswered = true));
    while (!isAnswered && (await countOf(row!)) === 0) await wait(20);
    lost.abort();
    const again = await ask();
    expect(again.status).toBe(201);
    expect(again.body.id).toEqual(expect.any(Number));
    expect(await countOf(row!)).toBe(1);
  });

  it('C18 is numbered without a gap or a duplicate when 20 come at once', async () => {
    const [row] = await draft();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        official.post('/api/programs').send(newProgram(row!, `Baris ${n}`)),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    const ordinals = answers.map(({ body }) => (body as EditableRowDto).ordinal);
    expect(ordinals.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('of a village budget is stored, renamed and removed', async () => {
    await app.dataSource.query(
      `UPDATE pengajuan a SET status = 'dikembalikan', is_sent = true FROM opd o
       WHERE o.id = a.opd_id AND o.pemda_code = '63.05' AND o.code = 'DESA' AND a.tahapan_id = $1`,
      [app.tahapan],
    );
    const values = { nama: 'Rabat beton', anggaran: '1500000', sumberDanaText: 'Dana Desa' };
    const kode = '2.3.10';
    const desaCode = await desaOfTapin(official, 0);
    const body = { tahapan: app.tahapan, desaCode, tahun: 2027, kode, values };
    const added = await official.post('/api/kegiatan-desa').send(body).expect(201);
    expect(added.body).toMatchObject({ desaCode, version: 1 });
    const { id, values: copied, tahun } = added.body as EditableRowDto;
    const copy = await official.post('/api/kegiatan-desa').send({ ...body, tahun, values: copied });
    expect(copy.body).toMatchObject({ desaCode, tahun: 2027, ordinal: 2, values: copied });
    await official
      .patch(`/api/kegiatan-desa/${id}`)
      .send({ version: 1, changes: { nama: 'Rabat beton RT 3', volume: '12.5' } })
      .expect(200);
    await official.delete(`/api/kegiatan-desa/${id}?version=2`).expect(204);
  });
});

async function countOf({ opdId }: Row): Promise<number> {
  const [{ count }] = await app.dataSource.query(
    `SELECT count(*)::int FROM program WHERE opd_id = $1 AND kode = '2.13.04.2.01.0009'`,
    [opdId],
  );
  return count;
}
