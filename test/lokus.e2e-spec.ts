import { desaOfTapin, draftPrograms, type DraftRow } from './support/draft-programs';
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

describe('the desa list of a program', () => {
  const put = (row: DraftRow, rows: object[], version = row.version) =>
    official.put(`/api/programs/${row.id}/lokus`).send({ version, rows });

  it('is replaced as a whole, makes the program located, and is bound to its version', async () => {
    const [row] = await draft();
    const [a, b] = [await desaOfTapin(official, 0), await desaOfTapin(official, 1)];
    const rows = [
      { desaCode: a, detail: 'RT 1', pagu: '2000000', monthStart: 2, monthEnd: 4 },
      { desaCode: b, volume: '2', satuan: 'unit', pagu: '3000000' },
    ];
    await put(row!, rows).expect(200);
    expect(await stored(row!.id)).toMatchObject({ location_state: 'desa' });
    await put(row!, []).expect(409);
    const { body } = await official.get(`/api/programs/${row!.id}`).expect(200);
    expect(body.lokus).toMatchObject([
      { desaCode: a, pagu: '2000000.00' },
      { desaCode: b, volume: '2' },
    ]);
    // The shares used up the pagu, so they follow it to the sen.
    const changed = { version: row!.version + 1, changes: { pagu: '100.01' } };
    await official.patch(`/api/programs/${row!.id}`).send(changed).expect(200);
    const shares = await app.dataSource.query(
      'SELECT pagu FROM lokus WHERE program_id = $1 ORDER BY desa_code',
      [row!.id],
    );
    expect(shares).toEqual([{ pagu: '40.00' }, { pagu: '60.01' }]);
    await put(row!, [], row!.version + 2).expect(200);
    expect(await stored(row!.id)).toMatchObject({ location_state: 'kabupaten' });
  });

  it('changed by somebody else is answered by who did it and the list as it now stands', async () => {
    const [row] = await draft();
    const [a, b] = [await desaOfTapin(official, 0), await desaOfTapin(official, 1)];
    await put(row!, [{ desaCode: a, pagu: '2000000' }]).expect(200);
    const { status, body } = await put(row!, [{ desaCode: b }]);
    expect(status).toBe(409);
    expect(body.detail).toMatch(/Diubah oleh Operator Tapin\./);
    expect(body.current).toMatchObject({
      version: row!.version + 1,
      changedBy: 'Operator Tapin',
      changedAt: expect.any(String),
      lokus: [{ desaCode: a, pagu: '2000000.00' }],
    });
  });

  it('holds no desa of another kabupaten and no more money than the program', async () => {
    const [row] = await draft();
    const foreign = await put(row!, [{ desaCode: '63.01.01.2001' }]);
    expect(foreign.status).toBe(422);
    const rows = [{ desaCode: await desaOfTapin(official, 0), pagu: '5000000.01' }];
    const tooMuch = await put(row!, rows);
    expect(tooMuch.status).toBe(422);
    expect(tooMuch.body.detail).toMatch(/melebihi pagu program/);
    expect(await stored(row!.id)).toMatchObject({ version: row!.version });
  });
});
