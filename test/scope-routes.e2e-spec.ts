import type { NestExpressApplication } from '@nestjs/platform-express';
import matrix from './access/route-matrix.json';
import { DRAFT_WORDS, makeScopeWorld, type ScopeWorld } from './support/scope-world';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

interface MatrixRow {
  readonly route: string;
  readonly ask?: string;
  readonly body?: object;
  readonly statuses: readonly number[];
}

const rows: readonly MatrixRow[] = matrix.rows;
const writes = (route: string) => !route.startsWith('GET ');

let app: TestApp;
let world: ScopeWorld;
const visitors = new Map<string, Visitor>();
beforeAll(async () => {
  app = await startTestApp();
  world = await makeScopeWorld(app.dataSource, app.tahapan);
  for (const account of matrix.accounts) {
    visitors.set(account, account === 'nobody' ? app.visit() : await app.signIn(account));
  }
}, START_MS);
afterAll(() => app?.stop());

/** Puts the numbers of the rows that the test made where the matrix names them. */
function fill(text: string): string {
  return text.replace(/"?\{(\w+)\}"?/g, (whole, name: string) => {
    const value = name === 'tahapan' ? app.tahapan : world[name as keyof ScopeWorld];
    return whole.startsWith('"') && typeof value === 'string' ? `"${value}"` : String(value);
  });
}

function addressOf({ route, ask = '' }: MatrixRow): { method: string; path: string } {
  const [method, pattern] = route.split(' ') as [string, string];
  const base = ask.startsWith('/') ? pattern.slice(0, pattern.indexOf('/:')) : pattern;
  return { method, path: fill(base + ask) };
}

async function statusFor(account: string, row: MatrixRow): Promise<number> {
  const { method, path } = addressOf(row);
  const visitor = visitors.get(account)!;
  const body = JSON.parse(fill(JSON.stringify(row.body ?? {})));
  if (method === 'GET') return (await visitor.get(path)).status;
  if (method === 'DELETE') return (await visitor.delete(path)).status;
  if (method === 'PUT') return (await visitor.put(path).send(body)).status;
  if (method === 'PATCH') return (await visitor.patch(path).send(body)).status;
  return (await visitor.post(path).send(body)).status;
}

describe('the matrix of routes and accounts', () => {
  it('T02 names every route of the API, and no other', () => {
    const named = new Set(rows.map(({ route }) => route));
    expect([...named].sort()).toEqual([...new Set(listRoutes(app.nest))].sort());
  });

  it.each(rows.map((row) => [row.route, row.ask ?? '', row] as const))(
    'T02 T06 holds for %s %s',
    async (_route, _ask, row) => {
      const got: number[] = [];
      for (const account of matrix.accounts) got.push(await statusFor(account, row));
      const name = (statuses: readonly number[]) =>
        statuses.map((status, index) => `${matrix.accounts[index]} ${status}`);
      expect(name(got)).toEqual(name(row.statuses));
      // Signing out, and cancelling or writing, must not spoil the rows below.
      if (row.route === 'DELETE /api/session') visitors.clear();
    },
  );
});

describe('what belongs to another kabupaten', () => {
  let neighbour: Visitor;
  let planner: Visitor;
  beforeAll(async () => {
    neighbour = await app.signIn('kotabaru');
    planner = await app.signIn('perencana');
  });

  const NO_NUMBER = 2_000_000_000;
  const NO_JOB = '00000000-0000-4000-8000-000000000000';

  it.each([
    ['GET /api/programs/:id', 'draftProgram', undefined],
    ['GET /api/pengajuan/:id?tahapan={tahapan}', 'draftOpd', undefined],
    ['GET /api/overlaps/:id', 'sentCase', undefined],
    ['GET /api/overlaps/:id/requests', 'sentCase', undefined],
    ['GET /api/overlap-requests/:id', 'request', undefined],
    ['GET /api/jobs/:id', 'ownJob', undefined],
    ['GET /api/reports/:id/file', 'ownJob', undefined],
    ['GET /api/imports/:id/file', 'ownImport', undefined],
    ['GET /api/imports/:id/changes', 'ownImport', undefined],
    ['GET /api/imports/:id/annotated', 'refusedImport', undefined],
    ['GET /api/audit?table=program&row=:id', 'draftProgram', undefined],
    ['PATCH /api/programs/:id', 'draftProgram', { version: 1, changes: { pagu: '1' } }],
    ['PUT /api/programs/:id/lokus', 'draftProgram', { version: 1, rows: [] }],
    ['DELETE /api/programs/:id?version=1', 'draftProgram', undefined],
    ['POST /api/imports/:id/accept', 'ownImport', { removals: 0 }],
    ['POST /api/imports/:id/discard', 'ownImport', {}],
    ['POST /api/jobs/:id/cancel', 'ownJob', {}],
    [
      'POST /api/pengajuan/submissions',
      'draftOpd',
      { tahapan: '{tahapan}', items: [{ opdId: ':id', version: 1 }] },
    ],
  ] as const)('T01 looks like what does not exist, to the last byte: %s', async (...row) => {
    const [route, name, order] = row;
    const [method, path] = route.split(' ') as ['GET', string];
    const ask = async (id: number | string) => {
      const at = fill(path.replace(':id', String(id)));
      const body = JSON.parse(fill(JSON.stringify(order ?? {})).replace('":id"', String(id)));
      const send = method.toLowerCase() as 'get' | 'patch';
      const answer = await (order ? neighbour[send](at).send(body) : neighbour[send](at));
      const { status, headers, text } = answer;
      const { correlationId: _own, ...told } = JSON.parse(text);
      return { status, type: headers['content-type'], told };
    };
    const own = world[name];
    const foreign = await ask(own);
    expect(foreign).toEqual(await ask(typeof own === 'string' ? NO_JOB : NO_NUMBER));
    expect(foreign.status).toBe(route.startsWith('GET /api/audit') ? 200 : 404);
  });

  it('T03 T15 stands in no list, search, figure or export of the neighbours and of the province', async () => {
    const lists = rows.filter(({ route, ask = '' }) => !writes(route) && !/\/\{|health/.test(ask));
    for (const visitor of [neighbour, planner]) {
      for (const row of lists) {
        const path = addressOf(row).path.replace('&pemda=63.01', '');
        for (const search of ['', '&q=Rahasia']) {
          if (search !== '' && !/programs|findings|overlaps|kegiatan-desa/.test(path)) continue;
          const answer = await visitor.get(path + search).buffer(true);
          expect([path, answer.text.includes(DRAFT_WORDS)]).toEqual([path, false]);
          // The province may know how large a draft is; the neighbours may not.
          if (visitor === neighbour) {
            expect([path, answer.text.includes('76543211')]).toEqual([path, false]);
          }
        }
      }
    }
  });

  it('T04 cannot be reached by forging a header, a parameter or a body', async () => {
    const path = `/api/programs?tahapan=${app.tahapan}`;
    const { body } = await neighbour.get(path).set('X-Region', '63.01').expect(200);
    expect(new Set(body.rows.map((row: { pemdaCode: string }) => row.pemdaCode))).toEqual(
      new Set(['63.02']),
    );
    await neighbour.get(`${path}&pemda=63.02&pemda=63.01`).expect(400);
    await neighbour.get(`${path}&pemda[]=63.01`).expect(400);
    const forged = await neighbour
      .post('/api/imports')
      .field({ kind: 'renja', tahapan: String(app.tahapan), pemda: '63.01' })
      .attach('file', Buffer.from('kode_sub_giat,nama_sub_giat,pagu\n'), 'renja.csv');
    expect(forged.status).toBe(404);
  });

  it('T05 is not reached by fields that an order does not have', async () => {
    const order = { tahapan: app.tahapan, items: [{ opdId: world.draftOpd, version: 1 }] };
    for (const extra of [{ status: 'diverifikasi' }, { pemdaCode: '63.02' }, { isSent: true }]) {
      const path = '/api/pengajuan/submissions';
      await neighbour
        .post(path)
        .send({ ...order, ...extra })
        .expect(400);
      const items = [{ ...order.items[0], ...extra }];
      await neighbour
        .post(path)
        .send({ ...order, items })
        .expect(400);
    }
  });

  it('T05 gives nobody a right, a place or a version by asking for it', async () => {
    const own = await app.signIn('tanahlaut');
    for (const extra of [
      { role: 'admin' },
      { pemdaCode: '63' },
      { active: true },
      { version: 9 },
    ]) {
      await own
        .patch('/api/me')
        .send({ name: 'Operator', ...extra })
        .expect(400);
    }
    const path = `/api/programs/${world.draftProgram}`;
    for (const extra of [{ status: 'diverifikasi' }, { createdBy: 'admin' }, { isSent: true }]) {
      const order = { version: 1, changes: { sasaran: 'Petani' } };
      await own
        .patch(path)
        .send({ ...order, ...extra })
        .expect(400);
      const changes = { ...order.changes, ...extra };
      await own.patch(path).send({ version: 1, changes }).expect(422);
    }
  });

  it.each([
    'id;drop table program',
    '(select pg_sleep(5))',
    'pagu desc',
    'constructor',
    '__proto__',
    'program.pagu',
    'pagu"; --',
    "pagu' OR '1'='1",
    'CASE WHEN (1=1) THEN id ELSE nama END',
    'pagu, (SELECT password_hash FROM user_account)',
    'pagu NULLS FIRST',
    'pagu/**/',
    '1',
  ])(
    'T19 is not reached by sorting or filtering with something that is no column: %s',
    async (text) => {
      for (const query of [{ sort: text }, { sort: [text] }, { sort: { [text]: 'ASC' } }]) {
        const asked = { tahapan: app.tahapan, ...query };
        expect((await neighbour.get('/api/programs').query(asked)).status).toBe(400);
      }
      for (const filter of ['rule', 'opd', 'pemda', 'tahapan', 'size']) {
        const asked = { tahapan: app.tahapan, [filter]: text };
        const { status, body } = await neighbour.get('/api/findings').query(asked);
        // A word that could be a rule is none: it is looked for and not found.
        const isHarmless = text === '1' || (filter === 'rule' && body.total === 0);
        expect([filter, [400, 404].includes(status) || isHarmless]).toEqual([filter, true]);
      }
    },
  );
});

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Record<string, boolean> };
}

/** Every route that express serves under /api, as `GET /api/programs/:id`. */
function listRoutes(nest: NestExpressApplication): string[] {
  const { router } = nest.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
  return router.stack.flatMap(({ route }) =>
    route?.path.startsWith('/api/') && !route.path.startsWith('/api/docs')
      ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`)
      : [],
  );
}
