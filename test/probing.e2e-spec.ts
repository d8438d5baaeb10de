import { createDataSource } from '@app/database';
import request from 'supertest';
import limits from '../apps/api/src/audit/probing-limits.json';
import type { AccessEntryDto } from '../apps/api/src/audit/audit.dto';
import { readEnvironment } from '../apps/api/src/environment';
import { SAMPLE_PASSWORD } from '../apps/api/src/setup/sample-password';
import { createApp } from '../apps/api/src/start-app';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

const LAST = 5_000;
const OTHER_ADDRESS = { 'X-Forwarded-For': '10.9.9.9' };

let app: TestApp;
let prober: Visitor;
let own: Set<number>;
let statuses: Map<number, number>;
beforeAll(async () => {
  // Behind one proxy, so that the prober can come from a new address each time.
  app = await startTestApp({ environment: { SEJALAN_PROXIES: '1' } });
  prober = await app.signIn('tapin');
  const rows: { id: number }[] = await app.dataSource.query(
    `SELECT id FROM program WHERE pemda_code = '63.05'`,
  );
  own = new Set(rows.map(({ id }) => id));
  statuses = await probe(LAST);
}, START_MS + 120_000);
afterAll(() => app?.stop());

/** Asks for one program after the other, as somebody who guesses would. */
async function probe(last: number): Promise<Map<number, number>> {
  const got = new Map<number, number>();
  const ask = async (id: number) => {
    const address = `10.0.${id >> 8}.${id & 255}`;
    const answer = await prober.get(`/api/programs/${id}`).set('X-Forwarded-For', address);
    got.set(id, answer.status);
  };
  for (let id = 1; id <= last;) {
    const atOnce = [...got.values()].includes(429) ? 20 : 1;
    const some = Array.from({ length: Math.min(atOnce, last - id + 1) }, (_, n) => id + n);
    await Promise.all(some.map(ask));
    id += some.length;
  }
  return got;
}

const statusesOf = (wanted: (id: number) => boolean) =>
  [...statuses].filter(([id]) => wanted(id)).map(([, status]) => status);

describe('numbers of programs, tried one by one', () => {
  it('T17 are answered 404 a hundred times from 1 to 5,000, whatever address asks, then 429', () => {
    const foreign = statusesOf((id) => !own.has(id));
    expect(foreign.slice(0, limits.limit)).toEqual(Array(limits.limit).fill(404));
    expect(new Set(foreign.slice(limits.limit))).toEqual(new Set([429]));
  });

  it('T17 tell when they open again, also in another process, and for own rows', async () => {
    const dataSource = await createDataSource({ url: app.databaseUrl, role: 'app' }).initialize();
    const other = await createApp(dataSource, readEnvironment({}));
    await other.init();
    try {
      const visitor = request.agent(other.getHttpServer()).set('X-Sejalan', '1');
      await visitor.post('/api/session').send({ username: 'tapin', password: SAMPLE_PASSWORD });
      const answer = await visitor.get(`/api/programs/${[...own][0]}`).expect(429);
      expect(answer.body.code).toBe('access.probing');
      const wait = Number(answer.headers['retry-after']);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(limits.windowMinutes * 60);
    } finally {
      await other.close();
    }
  });

  it('T17 leave lists open, and everything to others behind the same address', async () => {
    const list = `/api/programs?tahapan=${app.tahapan}`;
    await prober.get(list).set(OTHER_ADDRESS).expect(200);
    const colleague = await app.signIn('perencana');
    const { body } = await colleague.get(list).set(OTHER_ADDRESS).expect(200);
    await colleague.get(`/api/programs/${body.rows[0].id}`).set(OTHER_ADDRESS).expect(200);
  });

  it('T17 stand in the access log as one warning for admins, not as one entry each', async () => {
    const admin = await app.signIn('admin');
    const { body } = await admin.get('/api/access-log?kind=peringatan&actor=tapin').expect(200);
    const warnings = body.rows as AccessEntryDto[];
    expect(warnings.map(({ what, reason }) => [what, reason])).toEqual([
      ['probing', 'access.probing'],
    ]);
    const { body: refused } = await admin.get('/api/access-log?kind=ditolak&actor=tapin');
    expect(refused.total).toBe(limits.limit);
  });

  it('T17 open again when the window has passed, and a page left open never closes them', async () => {
    await app.dataSource.query('TRUNCATE access_entry');
    for (let again = 0; again <= limits.limit; again += 1) {
      await prober.get('/api/programs/999999').set(OTHER_ADDRESS).expect(404);
    }
    await prober
      .get(`/api/programs/${[...own][0]}`)
      .set(OTHER_ADDRESS)
      .expect(200);
  });
});
