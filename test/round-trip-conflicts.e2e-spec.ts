import { writeRenja } from './support/exported-renja';
import { RoundTripDesk, type StoredProgram } from './support/round-trip-desk';
import {
  JOB_MS,
  START_MS,
  startTestApp,
  waitForJob,
  type TestApp,
  type Visitor,
} from './support/test-app';

let app: TestApp;
let official: Visitor;
let desk: RoundTripDesk;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tanahlaut');
  desk = new RoundTripDesk(app, official);
}, START_MS);
afterAll(() => app?.stop());
jest.setTimeout(8 * JOB_MS);

describe('what both sides changed differently', () => {
  it('is stored only when each cell was answered, and then as answered', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    await desk.edit(agency, 0, { pagu: '111', sasaran: 'Petani' });
    await desk.edit(agency, 1, { pagu: '222' });
    const [one, two, ...rest] = lines;
    const mine = [
      { ...one, pagu: 150, kelompok_sasaran: 'Pedagang', nama_sub_giat: 'Nama baru' },
      { ...two, pagu: 222 },
      ...rest,
    ];
    const { id } = await desk.preview(mine, { manifest });
    expect(await desk.classesOf(id)).toEqual({ bentrok: 1, sama: 3 });
    const [row] = await desk.changes(id, 'bentrok');
    expect(row).toMatchObject({
      accepted: false,
      cells: [{ field: 'nama', before: 'Kegiatan 1', after: 'Nama baru' }],
      conflicts: expect.arrayContaining([
        {
          ...{ field: 'pagu', label: 'pagu', kind: 'uang', answer: null },
          ...{ base: '100.00', mine: '150.00', theirs: '111.00' },
          by: 'Operator Tanah Laut',
          at: expect.stringMatching(/^\d{4}-/),
        },
        expect.objectContaining({ field: 'sasaran', mine: 'Pedagang', theirs: 'Petani' }),
      ]),
    });
    const refused = await official.post(`/api/imports/${id}/accept`).send({ removals: 0 });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'import.conflicts-unanswered' });
    expect(refused.body.detail).toContain('2 bentrok pada 1 baris');
    // Ticking is no answer.
    await official.post(`/api/imports/${id}/decisions`).send({ accepted: true }).expect(200);
    await official.post(`/api/imports/${id}/accept`).send({ removals: 0 }).expect(409);
    await desk.answer(id, { answer: 'berkas', id: row!.id, field: 'pagu' }).expect(200);
    await official.post(`/api/imports/${id}/accept`).send({ removals: 0 }).expect(409);
    const { body } = await desk.answer(id, { answer: 'basis-data', id: row!.id, field: 'sasaran' });
    expect(body.unanswered).toEqual({ rows: 0, cells: 0 });
    expect(Number(body.totalAfter) - Number(body.totalBefore)).toBe(39);
    expect(await desk.accept(id)).toBe('tersimpan');
    expect((await desk.programs(agency))[0]).toMatchObject({
      nama: 'Nama baru',
      pagu: '150.00',
      sasaran: 'Petani',
    });
    const undone = await official.post(`/api/imports/${id}/undo`).send({ leaveChanged: false });
    await waitForJob(official, undone.body.jobId);
    expect((await desk.programs(agency))[0]).toMatchObject({ nama: 'Kegiatan 1', pagu: '111.00' });
  });

  it('is answered for all at once, also back again', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    await desk.edit(agency, 0, { pagu: '111' });
    await desk.edit(agency, 1, { pagu: '222' });
    const mine = lines.map((line) => ({ ...line, pagu: 5 }));
    const { id } = await desk.preview(mine, { manifest });
    expect(await desk.classesOf(id)).toEqual({ bentrok: 2, berubah: 2 });
    await desk.answer(id, { answer: 'berkas' }).expect(200);
    await desk.answer(id, { answer: 'basis-data' }).expect(200);
    expect((await desk.changes(id, 'bentrok')).map(({ accepted }) => accepted)).toEqual([
      false,
      false,
    ]);
    await desk.accept(id);
    expect(await desk.pagus(agency)).toEqual(['111.00', '222.00', '5.00', '5.00']);
  });

  it('asks whether a row that others removed comes back with its edits', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    const [{ id: gone }] = (await desk.programs(agency)) as [StoredProgram];
    await app.dataSource.query('DELETE FROM program WHERE id = $1', [gone]);
    const { id } = await desk.preview([{ ...lines[0]!, pagu: 150 }, ...lines.slice(1)], {
      manifest,
    });
    const [row] = await desk.changes(id, 'bentrok');
    expect(row).toMatchObject({
      conflicts: [{ theirs: null, label: 'baris' }],
      cells: [{ field: 'pagu', before: '100.00', after: '150.00' }],
    });
    await desk.answer(id, { answer: 'berkas', id: row!.id }).expect(200);
    expect(await desk.accept(id)).toBe('tersimpan');
    expect(await desk.pagus(agency)).toContain('150.00');
  });

  it('stores nothing when a new conflict came up after the preview', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    const mine = [{ ...lines[0]!, pagu: 150 }, { ...lines[1]!, pagu: 250 }, ...lines.slice(2)];
    const { id } = await desk.preview(mine, { manifest });
    expect(await desk.classesOf(id)).toEqual({ berubah: 2, sama: 2 });
    await desk.edit(agency, 0, { pagu: '111' });
    expect(await desk.accept(id)).toBe('bentrok');
    expect(await desk.pagus(agency)).toEqual(['111.00', '200.00', '300.00', '400.00']);
    expect(await desk.classesOf(id)).toEqual({ bentrok: 1, berubah: 1, sama: 2 });
    await desk.answer(id, { answer: 'berkas' }).expect(200);
    expect(await desk.accept(id)).toBe('tersimpan');
    expect((await desk.pagus(agency)).slice(0, 2)).toEqual(['150.00', '250.00']);
  });

  it('refuses a file that is stored at once, and names the three values of each cell', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    await desk.edit(agency, 0, { pagu: '111' });
    const mine = [{ ...lines[0]!, pagu: 150 }, ...lines.slice(1)];
    const { result } = await desk.send(await writeRenja(mine, { manifest }), 'langsung');
    expect(result).toMatchObject({ outcome: 'ditolak', errorCount: 1 });
    expect(result.errors[0]).toMatchObject({ sheet: 'Renja', row: 3, value: '150.00' });
    expect(result.errors[0]!.rule).toContain('dulu 100.00, sekarang 111.00');
  });

  it('cannot be answered by another kabupaten, nor where there is no conflict', async () => {
    const agency = await desk.plant();
    const { manifest, lines } = await desk.exportOf(agency);
    const { id } = await desk.preview(lines, { manifest });
    await desk.answer(id, { answer: 'berkas' }).expect(404);
    await desk.answer(id, { answer: 'keduanya' }).expect(400);
    const neighbour = await app.signIn('kotabaru');
    await neighbour.post(`/api/imports/${id}/conflicts`).send({ answer: 'berkas' }).expect(404);
  });
});
