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

  it('T01 looks like what does not exist, to the last byte', async () => {
    for (const path of ['/api/programs/', '/api/pengajuan/']) {
      const query = `?tahapan=${app.tahapan}`;
      const own = path === '/api/programs/' ? world.draftProgram : world.draftOpd;
      const ask = async (id: number) => {
        const { status, body } = await neighbour.get(
          `${path}${id}${path.includes('peng') ? query : ''}`,
        );
        return { status, body: { ...body, correlationId: '' } };
      };
      expect(await ask(own)).toEqual(await ask(2_000_000_000));
    }
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

  it('T19 is not reached by sorting or filtering with something that is no column', async () => {
    for (const sort of [
      'id;drop table program',
      '(select pg_sleep(5))',
      'pagu desc',
      'constructor',
    ]) {
      const query = { tahapan: app.tahapan, sort };
      await neighbour.get('/api/programs').query(query).expect(400);
    }
  });
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
