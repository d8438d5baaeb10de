import { spawnSync } from 'node:child_process';
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';
import { SAMPLE_PASSWORD } from '../apps/api/src/setup/sample-password';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let planner: Visitor;
beforeAll(async () => {
  const root = join(__dirname, '..');
  const built = spawnSync('node', ['apps/build-if-stale.mjs'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  app = await startTestApp();
  planner = await app.signIn('perencana');
}, 2 * START_MS);
afterAll(() => app?.stop());

/** A request that supertest would not make. */
function raw(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | Buffer = '',
) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = rawRequest(`${app.origin}${path}`, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('connect', (response) => resolve({ status: response.statusCode ?? 0, text: '' }));
    sent.on('error', reject).end(body);
  });
}

describe('a page of another site', () => {
  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'username=admin&password=x'],
    ['text that is JSON', 'text/plain', '{"username":"admin","password":"x"}'],
    ['JSON', 'application/json', '{"username":"admin","password":"x"}'],
  ])('A07 cannot post %s, whatever the Origin', async (_, type, body) => {
    for (const origin of ['https://jahat.example', '']) {
      const headers = { 'content-type': type, ...(origin ? { origin } : {}) };
      expect((await raw('POST', '/api/session', headers, body)).status).toBe(403);
    }
  });

  it('A07 gets no permission to send our header', async () => {
    const answer = await app
      .visit()
      .options('/api/session')
      .set('Origin', 'https://jahat.example')
      .set('Access-Control-Request-Headers', 'x-sejalan');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.headers['access-control-allow-headers']).toBeUndefined();
  });
});

describe('text of others', () => {
  it('A08 leaves in JSON and in a page whose policy names a nonce and nothing inline', async () => {
    const [one, two] = [await app.visit().get('/'), await app.visit().get('/program')];
    const policy = one.headers['content-security-policy']!;
    expect(policy).not.toContain('unsafe-inline');
    const nonce = /'nonce-([^']+)'/.exec(policy)![1]!;
    expect(one.text).toContain(`nonce="${nonce}"`);
    expect(two.text).not.toContain(nonce);
    expect(one.text + two.text).not.toContain('SEJALAN_NONCE');
  });
});

describe('headers', () => {
  it.each([
    ['200', '/api/health/live', 200],
    ['401', '/api/context', 401],
    ['404', '/api/tidak-ada', 404],
  ])('A09 are all there on a %s', async (_, address, status) => {
    const { headers } = await app.visit().get(address).expect(status);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{7,}/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('A09 are all there on a 500', async () => {
    const { headers } = await breakOnPurpose();
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('an error that nobody foresaw', () => {
  it('A17 is told by a number and by no inner detail', async () => {
    const answer = await breakOnPurpose();
    expect(Object.keys(answer.body).sort()).toEqual(
      ['code', 'correlationId', 'detail', 'status', 'title', 'type'].sort(),
    );
    expect(answer.text).not.toMatch(/rakor|select|from|node_modules|\.ts|\.js|at /i);
    expect(answer.body.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('A17 names no constraint when the database refuses a row', async () => {
    await app.dataSource.query(
      "ALTER TABLE api_token ADD CONSTRAINT ck_rahasia_dalam CHECK (name <> 'tertolak')",
    );
    const order = { name: 'tertolak', scope: 'baca', days: 1, password: SAMPLE_PASSWORD };
    const answer = await planner.post('/api/me/tokens').send(order);
    await app.dataSource.query('ALTER TABLE api_token DROP CONSTRAINT ck_rahasia_dalam');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/rahasia|api_token|constraint|insert|node_modules/i);
  });
});

/** A question whose table is away for a moment. */
async function breakOnPurpose() {
  await app.dataSource.query('ALTER TABLE rakor RENAME TO rakor_away');
  const answer = await planner.get(`/api/rakor?tahapan=${app.tahapan}`);
  await app.dataSource.query('ALTER TABLE rakor_away RENAME TO rakor');
  expect(answer.status).toBe(500);
  return answer;
}

describe('a body that nobody sends by accident', () => {
  const post = (body: string | Buffer) =>
    app
      .visit()
      .post('/api/session')
      .set('Content-Type', 'application/json')
      .send(body as string);
  const nest = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it.each([
    ['1 MB and a byte', `{"username":"${'x'.repeat(1_048_576)}"}`, 413],
    ['a depth of 1,000', `{"username":${nest(1_000)},"password":"x"}`, 400],
    ['__proto__', '{"__proto__":{"role":"admin"},"username":"a","password":"b","x":1}', 400],
    ['NaN', '{"username":NaN,"password":"x"}', 400],
    ['Infinity', '{"username":Infinity,"password":"x"}', 400],
    ['half a document', '{"username":', 400],
    ['a list instead of an order', '[{"username":"a","password":"b"}]', 400],
  ])('A13 is refused: %s', async (_, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(({} as Record<string, unknown>).role).toBeUndefined();
  });

  it('A13 that names constructor.prototype changes no object', async () => {
    await post('{"username":"a","password":"b","constructor":{"prototype":{"role":"admin"}}}');
    expect(({} as Record<string, unknown>).role).toBeUndefined();
  });

  it('A13 with a key twice is read as its last, and opens nothing', async () => {
    const twice = await post('{"username":"admin","username":"tidak-ada","password":"x"}');
    expect(twice.status).toBe(401);
  });

  it.each([
    ['in a name', [0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]],
    ['before the document', [0xfe, 0xff, 0x7b, 0x7d]],
    ['in the middle of a letter', [0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]],
  ])('A13 with broken UTF-8 %s is refused', async (_, bytes) => {
    const headers = { 'content-type': 'application/json', 'x-sejalan': '1' };
    const broken = await raw('POST', '/api/session', headers, Buffer.from(bytes));
    expect(broken.status).toBe(400);
  });

  it('A13 reaches no order of somebody signed in either', async () => {
    const deep = `{"tahapan":${app.tahapan},"items":${nest(1_000)}}`;
    const polluted = `{"tahapan":${app.tahapan},"items":[{"__proto__":{"version":1}}]}`;
    for (const body of [deep, polluted, `{"tahapan":NaN,"items":[]}`]) {
      const official = await app.signIn('tapin');
      await official
        .post('/api/pengajuan/submissions')
        .set('Content-Type', 'application/json')
        .send(body)
        .expect(400);
    }
    expect(({} as Record<string, unknown>).version).toBeUndefined();
  });

  it('A14 makes no check of a field run away: 50,000 letters of every kind are answered', async () => {
    const admin = await app.signIn('admin');
    for (const letters of ['a', '.', '-', ' ', '@', '1', 'a.', 'a@a.', '\t']) {
      const text = letters.repeat(50_000 / letters.length) + '!';
      const person = { username: text, name: text, email: text, role: text, pemdaCode: text };
      await admin.post('/api/accounts').send(person).expect(400);
      await admin.post('/api/me/totp/confirm').send({ code: text }).expect(400);
    }
  });
});

describe('a list', () => {
  it.each(['programs', 'findings', 'overlaps', 'kegiatan-desa', 'accounts'])(
    'A15 gives at most 200 rows of %s and takes no endless page or search',
    async (list) => {
      const visitor = list === 'accounts' ? await app.signIn('admin') : planner;
      const frame = list === 'accounts' ? '' : `tahapan=${app.tahapan}&`;
      const ask = (query: string) => visitor.get(`/api/${list}?${frame}${query}`);
      await ask('size=1000000').expect(400);
      await ask('size=201').expect(400);
      await ask('page=1000000000').expect(400);
      const { body } = await ask('size=200').expect(200);
      expect(body.rows.length).toBeLessThanOrEqual(200);
      expect((await ask(`q=${'x'.repeat(201)}`)).status).toBe(400);
    },
  );
});

describe('a method or an address that is not ours', () => {
  it('A16 is not served: TRACE, CONNECT, an overridden method, /metrics', async () => {
    expect([404, 405]).toContain((await raw('TRACE', '/api/session')).status);
    const connect = await raw('CONNECT', '/').catch(() => ({ status: 0, text: '' }));
    expect(connect.status).not.toBe(200);
    const overridden = await raw('POST', '/api/session', {
      'x-http-method-override': 'DELETE',
      'x-sejalan': '1',
    });
    expect(overridden.status).toBe(400);
    await app.visit().get('/api/metrics').expect(404);
  });

  it('A16 the description of the API is public and holds no row of anybody', async () => {
    const { text } = await app.visit().get('/api/docs-json').expect(200);
    for (const secret of ['Tanah Laut', 'perencana', SAMPLE_PASSWORD, 'argon2']) {
      expect(text).not.toContain(secret);
    }
  });
});
