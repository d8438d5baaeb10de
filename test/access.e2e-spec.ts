import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let planner: Visitor;
let official: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  planner = await app.signIn('perencana');
  official = await app.signIn('tanahlaut');
}, START_MS);
afterAll(() => app?.stop());

const PROBLEM = /^application\/problem\+json/;

describe('a visitor without a session', () => {
  it.each(['context', 'summary', 'matrix', 'programs', 'overlaps', 'findings', 'imports'])(
    'is refused /api/%s with a problem document',
    async (address) => {
      const answer = await app.visit().get(`/api/${address}?tahapan=${app.tahapan}`);
      expect(answer.status).toBe(401);
      expect(answer.headers['content-type']).toMatch(PROBLEM);
      expect(answer.body).toMatchObject({
        type: 'urn:sejalan:problem:session.missing',
        status: 401,
        title: 'Belum masuk',
      });
    },
  );

  it('is told in Indonesian that name and password do not match, whichever is wrong', async () => {
    const wrong = { username: 'perencana', password: 'bukan-kata-sandinya' };
    const unknown = { username: 'tidak-ada', password: 'bukan-kata-sandinya' };
    for (const credentials of [wrong, unknown]) {
      const answer = await app.visit().post('/api/session').send(credentials);
      expect(answer.status).toBe(401);
      expect(answer.headers['content-type']).toMatch(PROBLEM);
      expect(answer.body.detail).toBe(
        'Nama pengguna atau kata sandi tidak cocok. Periksa kembali, lalu coba lagi.',
      );
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });
});

describe('a session', () => {
  it('rests in a cookie that scripts cannot read', async () => {
    const answer = await app
      .visit()
      .post('/api/session')
      .send(await sampleAccount());
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^sejalan=[^;]+;.*HttpOnly; SameSite=Lax/);
  });

  it('ends for good when its owner signs out', async () => {
    const answer = await app
      .visit()
      .post('/api/session')
      .send(await sampleAccount());
    const cookie = answer.headers['set-cookie']![0]!.split(';')[0]!;
    await app.visit().get('/api/session').set('Cookie', cookie).expect(200);
    await app.visit().delete('/api/session').set('Cookie', cookie).expect(204);
    await app.visit().get('/api/session').set('Cookie', cookie).expect(401);
  });

  it('cannot write for a page of another site, which cannot set our header', async () => {
    const order = { tahapan: app.tahapan };
    const foreign = await planner.post('/api/reports/rakor').set('X-Sejalan', '').send(order);
    expect(foreign.status).toBe(403);
    expect(foreign.headers['content-type']).toMatch(PROBLEM);
    expect(foreign.body.code).toBe('access.denied');
    const [{ count }] = await app.dataSource.query(
      "SELECT count(*)::int AS count FROM job WHERE kind = 'laporan-rakor'",
    );
    expect(count).toBe(0);
  });

  it('is told which field of a question is unknown', async () => {
    const answer = await planner.get(`/api/programs?tahapan=${app.tahapan}&provinsi=63`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual(['Isian "provinsi" tidak dikenal.']);
  });
});

describe('an official of a kabupaten', () => {
  it.each(['summary', 'matrix', 'programs', 'findings', 'overlaps', 'kegiatan-desa', 'imports'])(
    'finds no other kabupaten under /api/%s',
    async (address) => {
      const ask = (pemda: string) =>
        official.get(`/api/${address}?tahapan=${app.tahapan}&pemda=${pemda}`);
      await ask('63.01').expect(200);
      const foreign = await ask('63.02');
      const missing = await ask('63.99');
      expect(foreign.status).toBe(404);
      expect(foreign.body.detail).toBe(missing.body.detail);
    },
  );

  it('sees the own kabupaten only when naming none', async () => {
    const read = async (address: string) =>
      (await official.get(`/api/${address}`).expect(200)).body;
    const about = `tahapan=${app.tahapan}`;
    const { governments } = await read('context');
    expect(codesOf(governments)).toEqual(['63.01']);
    expect(codesOf((await read(`matrix?${about}`)).governments)).toEqual(['63.01']);
    const [{ own }] = await app.dataSource.query(
      "SELECT count(*)::int AS own FROM program WHERE pemda_code = '63.01' AND tahapan_id = $1",
      [app.tahapan],
    );
    expect((await read(`summary?${about}`)).counts).toMatchObject({
      governments: 1,
      programs: own,
    });
    const lists = ['programs', 'findings', 'overlaps', 'kegiatan-desa'];
    for (const list of lists) {
      const { rows } = await read(`${list}?${about}&size=200`);
      const pemda = rows.map((row: { pemdaCode: string }) => row.pemdaCode);
      expect([list, [...new Set(pemda)]]).toEqual([list, ['63.01']]);
    }
  });

  it('cannot open a program of another kabupaten by its number', async () => {
    const [{ id }] = await app.dataSource.query(
      "SELECT id FROM program WHERE pemda_code = '63.02' LIMIT 1",
    );
    await official.get(`/api/programs/${id}`).expect(404);
  });

  it('cannot import into another kabupaten', async () => {
    const answer = await upload(official, '63.02');
    expect(answer.status).toBe(404);
  });
});

describe('a viewer', () => {
  it('cannot import', async () => {
    const viewer = await app.signIn('pimpinan');
    const answer = await upload(viewer, '63.01');
    expect(answer.status).toBe(403);
    expect(answer.body.detail).toContain('mengimpor rencana');
    const [{ count }] = await app.dataSource.query('SELECT count(*)::int AS count FROM upload');
    expect(count).toBe(0);
  });
});

function upload(visitor: Visitor, pemda: string) {
  return visitor
    .post('/api/imports')
    .field({ kind: 'renja', tahapan: String(app.tahapan), pemda })
    .attach('file', Buffer.from('kode_sub_giat,nama_sub_giat,pagu\n'), 'renja.csv');
}

async function sampleAccount(): Promise<{ username: string; password: string }> {
  const { body } = await app.visit().get('/api/login-info').expect(200);
  const { username, password } = body.accounts[0];
  return { username, password };
}

function codesOf(governments: readonly { code: string }[]): string[] {
  return governments.map(({ code }) => code);
}
