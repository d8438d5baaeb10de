import type { ImportResultDto } from '../apps/api/src/imports/import.dto';
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
let agency: Visitor;
let neighbour: Visitor;
let planner: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tanahlaut');
  agency = await app.signIn('pupr.tanahlaut');
  neighbour = await app.signIn('kotabaru');
  planner = await app.signIn('perencana');
}, START_MS);
afterAll(() => app?.stop());

jest.setTimeout(6 * JOB_MS);

const TITLE = 'USULAN KEGIATAN;;;;';
const HEADER = 'Desanya;Sandi;Apa;Berapa;Di mana';
const line = (number: number, amount = '85.000.000'): string =>
  `Tungkap Uji;2.4.0${number};Sumur Pemetaan ${number};${amount};RT 0${number}`;
const usulan = (...lines: string[]): string => [TITLE, HEADER, ...lines, ''].join('\n');

const RENJA = [
  'Sandi;Apa;Berapa',
  ...[3, 4, 5].map((n) => `2.13.04.2.01.000${n};Pembinaan Pemetaan ${n};10${n}.000.000`),
  '',
].join('\n');
const RENJA_ANSWER = {
  sheet: 'CSV',
  layout: 'renja-sipd-17-kolom',
  headerRow: 1,
  headerDepth: 1,
  columns: [
    { column: 'A', field: 'kode' },
    { column: 'B', field: 'nama' },
    { column: 'C', field: 'pagu' },
  ],
};

async function send(
  csv: string,
  { as = official, kind = 'renja', mode = 'pratinjau', name = 'usulan.csv' } = {},
) {
  const { body } = await as
    .post('/api/imports')
    .field({ kind, tahapan: String(app.tahapan), mode })
    .attach('file', Buffer.from(csv), name)
    .expect(202);
  return { id: body.jobId as string, job: await waitForJob(as, body.jobId) };
}

const mappingOf = async (id: string, as = official) =>
  (await as.get(`/api/imports/${id}/mapping`).expect(200)).body;

async function answer(id: string, body: object, as = official) {
  await as.post(`/api/imports/${id}/mapping`).send(body).expect(202, { jobId: id });
  return waitForJob(as, id);
}

const agencyOf = async (): Promise<string> => {
  const [{ name }] = await app.dataSource.query(
    `SELECT o.name FROM opd o JOIN user_account u ON u.opd_id = o.id WHERE u.username = 'pupr.tanahlaut'`,
  );
  return name;
};

describe('a file whose columns are not certain', () => {
  let id: string;
  let csv: string;
  beforeAll(async () => {
    csv = `OPD : ${await agencyOf()};;\n${RENJA}`;
  });
  const ANSWER = { ...RENJA_ANSWER, headerRow: 2 };

  it('ends its job with the question instead of an error, and stores nothing', async () => {
    const sent = await send(csv);
    id = sent.id;
    expect(sent.job).toMatchObject({
      status: 'selesai',
      problem: null,
      result: { outcome: 'perlu_pemetaan', rows: 0, errorCount: 0 },
    });
    const { questions } = sent.job.result as ImportResultDto;
    expect(questions?.join(' ')).toContain('Pagu" mungkin kolom C (Berapa)');
    const mapping = await mappingOf(id);
    expect(mapping).toMatchObject({ fileName: 'usulan.csv', answer: null, mayAnswer: true });
    expect(mapping.sheets[0]).toMatchObject({ headerRow: 2, headerDepth: 1 });
    expect(mapping.sheets[0].rows[1].cells.map(({ text }: { text: string }) => text)).toEqual([
      'Sandi',
      'Apa',
      'Berapa',
    ]);
    await official.get(`/api/imports/${id}/preview`).expect(404);
  });

  it('is the same question when the same file comes again', async () => {
    expect((await send(csv)).id).toBe(id);
  });

  it('tells what an answer lacks, and refuses what is no answer', async () => {
    const refuse = (body: object) =>
      official.post(`/api/imports/${id}/mapping`).send(body).expect(400);
    const { sheet } = (await mappingOf(id)).sheets[0];
    const short = { ...ANSWER, sheet, columns: ANSWER.columns.slice(0, 2) };
    expect((await refuse(short)).body).toMatchObject({
      code: 'request.invalid',
      detail: expect.stringContaining('wajib ada'),
    });
    const twice = {
      ...ANSWER,
      sheet,
      columns: [...ANSWER.columns, { column: 'A', field: 'pagu' }],
    };
    expect((await refuse(twice)).body.detail).toContain('Pilih satu');
    await refuse({});
    await refuse({ ...ANSWER, sheet, columns: [{ column: 'A1', field: 'kode' }] });
    expect((await mappingOf(id)).answer).toBeNull();
  });

  it('goes on with the answer to the preview', async () => {
    const { sheet } = (await mappingOf(id)).sheets[0];
    const job = await answer(id, { ...ANSWER, sheet });
    expect(job).toMatchObject({
      status: 'selesai',
      result: { outcome: 'pratinjau', mapped: true },
    });
    const { body } = await official.get(`/api/imports/${id}/preview`).expect(200);
    expect(body).toMatchObject({ state: 'pratinjau', mayDecide: true });
    expect(await mappingOf(id)).toMatchObject({ likeFile: null, mayAnswer: true });
  });

  it('never stores by its answer: what would have been stored at once is looked at first', async () => {
    const asked = await send(csv.replace('Sandi', 'Sandi giat'), { mode: 'langsung' });
    expect(asked.job.result).toMatchObject({ outcome: 'perlu_pemetaan' });
    const { sheet } = (await mappingOf(asked.id)).sheets[0];
    const job = await answer(asked.id, { ...ANSWER, sheet });
    expect(job.result).toMatchObject({ outcome: 'pratinjau', added: 3 });
  });

  it('is answered anew as long as nothing is decided, and the old preview is gone', async () => {
    const { sheet } = (await mappingOf(id)).sheets[0];
    const before = await official.get(`/api/imports/${id}/changes?class=baru`).expect(200);
    const other = [
      { column: 'A', field: 'kode' },
      { column: 'B', field: 'nama' },
      { column: 'C', field: 'paguTahunDepan' },
    ];
    await official
      .post(`/api/imports/${id}/mapping`)
      .send({ ...ANSWER, sheet, columns: other })
      .expect(400);
    const columns = [
      ...ANSWER.columns.slice(0, 1),
      { column: 'B', field: 'nama' },
      ANSWER.columns[2],
    ];
    await answer(id, { ...ANSWER, sheet, columns });
    const after = await official.get(`/api/imports/${id}/changes?class=baru`).expect(200);
    expect(after.body.total).toBe(before.body.total);
    expect(after.body.rows[0].id).not.toBe(before.body.rows[0].id);
  });

  it('is remembered: the next file under the same header is read without asking and says so', async () => {
    const next = csv.replace(/Pembinaan/g, 'Pendampingan').replace('OPD :', 'OPD  :');
    const { id: nextId, job } = await send(next, { name: 'usulan-baru.csv' });
    expect(job).toMatchObject({ result: { outcome: 'pratinjau', mapped: true } });
    const [{ name }] = await app.dataSource.query(
      `SELECT name FROM user_account WHERE username = 'tanahlaut'`,
    );
    expect(await mappingOf(nextId)).toMatchObject({
      likeFile: 'usulan.csv',
      answeredBy: name,
      mayAnswer: true,
      answer: { headerRow: 2, columns: expect.arrayContaining(ANSWER.columns) },
    });
  });

  it('is remembered for that agency alone', async () => {
    const other = csv.replace(/Pembinaan/g, 'Penataan');
    const { job } = await send(other, { as: agency });
    expect(job.result).toMatchObject({ outcome: 'perlu_pemetaan' });
    const far = await send(other, { as: neighbour });
    expect(far.job.result).toMatchObject({ outcome: 'perlu_pemetaan' });
  });

  it('belongs to who sent it: a neighbour and the province do not see the question', async () => {
    for (const stranger of [neighbour, planner, agency]) {
      await stranger.get(`/api/imports/${id}/mapping`).expect(404);
    }
    await neighbour.post(`/api/imports/${id}/mapping`).send(ANSWER).expect(404);
  });

  it('is not answered anew once its rows are stored', async () => {
    const { body } = await official
      .post(`/api/imports/${id}/accept`)
      .send({ removals: 0 })
      .expect(202);
    const stored = await waitForJob(official, body.jobId);
    expect(stored).toMatchObject({ status: 'selesai', result: { outcome: 'tersimpan' } });
    const { sheet } = (await mappingOf(id)).sheets[0];
    const { body: problem } = await official
      .post(`/api/imports/${id}/mapping`)
      .send({ ...ANSWER, sheet })
      .expect(409);
    expect(problem.code).toBe('import.decided');
    expect((await mappingOf(id)).mayAnswer).toBe(false);
  });
});

describe('a wrong cell in a file that was mapped', () => {
  it('is marked in the file, read with the same answer', async () => {
    const bad = usulan(line(1), line(2), line(3), line(4, 'banyak'));
    const { id, job } = await send(bad, { kind: 'kegiatan-desa' });
    expect(job.result).toMatchObject({ outcome: 'perlu_pemetaan' });
    const { sheet } = (await mappingOf(id)).sheets[0];
    const columns = [
      { column: 'A', field: 'namaDesa' },
      { column: 'B', field: 'kode' },
      { column: 'C', field: 'nama' },
      { column: 'D', field: 'anggaran' },
    ];
    const answered = await answer(id, {
      ...{ sheet, layout: 'tabel-apbdes', headerRow: 2, headerDepth: 1, columns },
    });
    expect(answered.result).toMatchObject({ outcome: 'ditolak', mapped: true });
    const { errors } = answered.result as ImportResultDto;
    expect(errors.map(({ value }) => value)).toContain('banyak');
    await official.get(`/api/imports/${id}/annotated`).expect(200);
    expect(await mappingOf(id)).toMatchObject({ mayAnswer: true });
  });
});

describe('an import that fails', () => {
  it.each([
    ['no table is recognised', 'satu,dua\n1,2\n', 'kosong.csv', 'upload.no-header', 422],
    [
      'there is nothing under the header',
      'Kode,Program/Kegiatan/Sub Kegiatan,Pagu Indikatif\n',
      'kepala.csv',
      'upload.empty',
      422,
    ],
    ['a quote is not closed', 'kode,nama\n"a,b\n', 'kutip.csv', 'upload.damaged', 422],
  ])('says the code and status of its problem where %s', async (_, csv, name, code, status) => {
    const { job } = await send(csv, { name });
    expect(job).toMatchObject({ status: 'gagal', result: null, problem: { code, status } });
  });
});
