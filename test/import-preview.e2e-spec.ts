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
let neighbour: Visitor;
let planner: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tanahlaut');
  neighbour = await app.signIn('kotabaru');
  planner = await app.signIn('perencana');
}, START_MS);
afterAll(() => app?.stop());

jest.setTimeout(6 * JOB_MS);

const AGENCY = '2.13.0.00.0.00.97.0000';
const FIELDS =
  'tahun,kode_skpd,nama_skpd,kode_sub_giat,nama_sub_giat,pagu,lokasi_bl,kelompok_sasaran';
const line = (number: number, pagu: string, sasaran = 'Aparatur desa'): string =>
  `2027,${AGENCY},Dinas Pratinjau,2.13.04.2.01.000${number},Kegiatan ${number},${pagu},"Kab. Tanah Laut, Semua Kecamatan, Semua Kel/Desa",${sasaran}`;
const renja = (...lines: string[]): string => [FIELDS, ...lines, ''].join('\n');

function send(csv: string, fields: Record<string, string> = {}, fileName = 'rencana.csv') {
  return official
    .post('/api/imports')
    .field({ kind: 'renja', tahapan: String(app.tahapan), mode: 'pratinjau', ...fields })
    .attach('file', Buffer.from(csv), fileName);
}

async function open(csv: string): Promise<string> {
  const { body } = await send(csv).expect(202);
  const job = await waitForJob(official, body.jobId);
  expect(job).toMatchObject({ status: 'selesai', result: { outcome: 'pratinjau' } });
  return body.jobId;
}

async function work(path: string, order: object): Promise<string> {
  const { body } = await official.post(path).send(order).expect(202);
  const job = await waitForJob(official, body.jobId);
  if (job.status !== 'selesai') throw new Error(JSON.stringify(job.problem));
  return (job.result as { outcome: string }).outcome;
}
const accept = (id: string, removals = 0) => work(`/api/imports/${id}/accept`, { removals });
const undo = (id: string, leaveChanged = false) =>
  work(`/api/imports/${id}/undo`, { leaveChanged });

async function classesOf(id: string): Promise<Record<string, number>> {
  const { body } = await official.get(`/api/imports/${id}/preview`).expect(200);
  return Object.fromEntries(
    body.classes.map((row: { class: string; count: number }) => [row.class, row.count]),
  );
}

/** Everything that the plan says of the agency, without the numbers that storing gives. */
async function plan(code = AGENCY): Promise<object[]> {
  return app.dataSource.query(
    `SELECT p.kode, p.nama, p.pagu, p.sasaran, p.lokasi_text, p.location_state,
            (SELECT count(*)::int FROM lokus l WHERE l.program_id = p.id) AS lokus
     FROM program p JOIN opd o ON o.id = p.opd_id
     WHERE p.tahapan_id = $1 AND o.code = $2 ORDER BY p.kode`,
    [app.tahapan, code],
  );
}
const amounts = async () => (await plan()).map((row) => (row as { pagu: string }).pagu);

describe('a preview', () => {
  const first = renja(line(1, '100'), line(2, '200'), line(3, '300'));
  let id: string;

  it('writes nothing of the plan, not even the agency', async () => {
    id = await open(first);
    expect(await plan()).toEqual([]);
    expect(await app.dataSource.query('SELECT 1 FROM opd WHERE code = $1', [AGENCY])).toEqual([]);
    expect(await classesOf(id)).toEqual({ bentrok: 0, baru: 3, berubah: 0, sama: 0, hilang: 0 });
  });

  it('is found again when the same file comes again, also many times at once', async () => {
    const answers = await Promise.all([send(first), send(first), send(first)]);
    expect(answers.map(({ body }) => body.jobId)).toEqual([id, id, id]);
    const fresh = renja(line(1, '7'));
    const racing = await Promise.all([send(fresh), send(fresh), send(fresh), send(fresh)]);
    expect(new Set(racing.map(({ body }) => body.jobId)).size).toBe(1);
    const twin = racing[0]!.body.jobId;
    await waitForJob(official, twin);
    await official.post(`/api/imports/${twin}/discard`).expect(200);
    expect((await official.get(`/api/imports/${twin}/preview`)).body.state).toBe('dibatalkan');
  });

  it('is accepted row by row: what is unticked stays out', async () => {
    const { body } = await official.get(`/api/imports/${id}/changes?q=Kegiatan 2`).expect(200);
    expect(body).toMatchObject({ total: 1, rows: [{ class: 'baru', sourceRow: 3 }] });
    const { body: head } = await official
      .post(`/api/imports/${id}/decisions`)
      .send({ accepted: false, ids: [body.rows[0].id] })
      .expect(200);
    expect(Number(head.totalAfter) - Number(head.totalBefore)).toBe(400);
    expect(await accept(id)).toBe('tersimpan');
    expect(await amounts()).toEqual(['100.00', '300.00']);
  });

  it('cannot be accepted twice', async () => {
    await official.post(`/api/imports/${id}/accept`).send({ removals: 0 }).expect(409);
  });

  it('tells new, changed, unchanged and missing apart, cell by cell', async () => {
    const next = await open(renja(line(1, '150'), line(2, '200')));
    expect(await classesOf(next)).toEqual({ bentrok: 0, baru: 1, berubah: 1, sama: 0, hilang: 1 });
    const { body } = await official.get(`/api/imports/${next}/changes?class=berubah`).expect(200);
    expect(body.rows[0].cells).toEqual([
      { field: 'pagu', label: 'pagu', kind: 'uang', before: '100.00', after: '150.00' },
    ]);
    expect(await accept(next)).toBe('tersimpan');
    // The missing row was not ticked, so it is still there.
    expect(await amounts()).toEqual(['150.00', '200.00', '300.00']);
  });

  it('removes a missing row when it is ticked and the number is confirmed', async () => {
    const next = await open(renja(line(1, '150'), line(3, '300')));
    const path = `/api/imports/${next}`;
    await official.post(`${path}/decisions`).send({ accepted: true, class: 'hilang' }).expect(200);
    const { body } = await official.post(`${path}/accept`).send({ removals: 0 }).expect(409);
    expect(body.code).toBe('import.removals-unconfirmed');
    expect(await accept(next, 1)).toBe('tersimpan');
    expect(await amounts()).toEqual(['150.00', '300.00']);
    expect(await undo(next)).toBe('diurungkan');
    expect(await amounts()).toEqual(['150.00', '200.00', '300.00']);
  });

  it('clears by a blank cell, and leaves what stands in a column that the file lacks', async () => {
    const blank = await open(renja(line(1, '', ''), line(2, '200'), line(3, '300')));
    await accept(blank);
    expect((await plan())[0]).toMatchObject({ pagu: null, sasaran: '' });
    const narrow = `kode_skpd,nama_skpd,kode_sub_giat,nama_sub_giat,pagu\n${AGENCY},Dinas Pratinjau,2.13.04.2.01.0002,Kegiatan 2,250\n`;
    const next = await open(narrow);
    await accept(next);
    expect((await plan())[1]).toMatchObject({
      pagu: '250.00',
      sasaran: 'Aparatur desa',
      lokasi_text: expect.stringContaining('Tanah Laut'),
    });
  });

  it('stores nothing when a row was edited meanwhile, and shows that row again', async () => {
    const next = await open(renja(line(1, '1'), line(2, '2'), line(3, '3')));
    await edit(3, '333');
    const before = await plan();
    expect(await accept(next)).toBe('bentrok');
    expect(await plan()).toEqual(before);
    const { body } = await official.get(`/api/imports/${next}/changes?moved=true`).expect(200);
    expect(body.rows).toMatchObject([
      { nama: 'Kegiatan 3', accepted: false, cells: [{ before: '333.00', after: '3.00' }] },
    ]);
    expect(await accept(next)).toBe('tersimpan');
    expect(await amounts()).toEqual(['1.00', '2.00', '333.00']);
  });
});

describe('undoing', () => {
  it('puts the plan back as it was, once', async () => {
    const before = await plan();
    const id = await open(renja(line(1, '11'), line(2, '22'), line(4, '44')));
    await accept(id);
    expect(await plan()).not.toEqual(before);
    expect(await undo(id)).toBe('diurungkan');
    expect(await plan()).toEqual(before);
    const { body } = await official
      .post(`/api/imports/${id}/undo`)
      .send({ leaveChanged: true })
      .expect(409);
    expect(body.code).toBe('import.undone');
  });

  it('leaves rows that were changed since, after a person agreed to that', async () => {
    const id = await open(renja(line(1, '51'), line(2, '52'), line(5, '55')));
    await accept(id);
    await edit(1, '999');
    const path = `/api/imports/${id}`;
    const { body } = await official.post(`${path}/undo`).send({ leaveChanged: false }).expect(409);
    expect(body).toMatchObject({ code: 'import.changed-since' });
    expect(await undo(id, true)).toBe('diurungkan');
    expect(await amounts()).toEqual(['999.00', '2.00', '333.00']);
    const left = await official.get(`${path}/changes?left=true`).expect(200);
    expect(left.body.rows).toMatchObject([{ nama: 'Kegiatan 1', undone: false }]);
  });

  it('stands in the trail under its own reason, and in the history with its time', async () => {
    const [entry] = await app.dataSource.query(
      `SELECT actor FROM audit_entry WHERE reason = 'Urungkan impor berkas rencana.csv' LIMIT 1`,
    );
    expect(entry).toEqual({ actor: 'tanahlaut' });
    const { body } = await official.get(`/api/imports?tahapan=${app.tahapan}`).expect(200);
    expect(body.rows[0]).toMatchObject({ state: 'diurungkan', undoneAt: expect.any(String) });
  });
});

describe('accepting everything', () => {
  it('comes to the same plan as storing the file at once', async () => {
    const codes = ['2.13.0.00.0.00.95.0000', '2.13.0.00.0.00.96.0000'];
    const [looked, direct] = codes.map((code) =>
      renja(line(1, '1.500.000'), line(2, ''), line(2, '0', 'x')).replaceAll(AGENCY, code),
    );
    await accept(await open(looked!));
    const { body } = await send(direct!, { mode: 'langsung' }).expect(202);
    const job = await waitForJob(official, body.jobId);
    expect(job.result).toMatchObject({
      outcome: 'tersimpan',
      classes: { baru: 3, berubah: 0, sama: 0, hilang: 0, bentrok: 0, salah: 0 },
    });
    expect(await plan(codes[0])).toEqual(await plan(codes[1]));
    expect(await undo(body.jobId)).toBe('diurungkan');
    expect(await plan(codes[1])).toEqual([]);
  });
});

describe('the file of an import', () => {
  it('F25 comes back byte for byte under its own name, not to be sniffed, and is recorded', async () => {
    const csv = `\ufeff${renja(line(8, '8'))}`;
    const name = 'Renja Té “akhir” 2027.csv';
    const { body } = await send(csv, {}, name).expect(202);
    await waitForJob(official, body.jobId);
    const answer = await official
      .get(`/api/imports/${body.jobId}/file`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(Buffer.compare(answer.body, Buffer.from(csv))).toBe(0);
    expect(answer.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    expect(answer.headers['content-disposition']).toMatch(/^attachment;/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    const [entry] = await app.dataSource.query(
      `SELECT actor, pemda_codes FROM access_entry WHERE what = 'import-file' LIMIT 1`,
    );
    expect(entry).toEqual({ actor: 'tanahlaut', pemda_codes: ['63.01'] });
  });
});

describe('an import of another kabupaten', () => {
  it('F25 does not exist for the neighbour and for the province, whatever they ask', async () => {
    const id = await open(renja(line(9, '9')));
    for (const visitor of [neighbour, planner]) {
      for (const path of ['preview', 'changes', 'file']) {
        await visitor.get(`/api/imports/${id}/${path}`).expect(404);
      }
      const orders = {
        decisions: { accepted: true },
        discard: {},
        accept: { removals: 0 },
        undo: { leaveChanged: true },
      };
      for (const [path, order] of Object.entries(orders)) {
        await visitor.post(`/api/imports/${id}/${path}`).send(order).expect(404);
      }
    }
    expect((await official.get(`/api/imports/${id}/preview`)).body.state).toBe('pratinjau');
  });
});

/** A person changes one pagu of the agency by hand. */
async function edit(number: number, pagu: string): Promise<void> {
  const [row] = await app.dataSource.query(
    `SELECT p.id, p.version FROM program p JOIN opd o ON o.id = p.opd_id
     WHERE p.tahapan_id = $1 AND o.code = $2 AND p.kode = $3`,
    [app.tahapan, AGENCY, `2.13.04.2.01.000${number}`],
  );
  await official
    .patch(`/api/programs/${row.id}`)
    .send({ version: row.version, changes: { pagu } })
    .expect(200);
}
