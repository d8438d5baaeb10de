import type { AuditEntryDto } from '../apps/api/src/audit/audit.dto';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let admin: Visitor;
let planner: Visitor;
let official: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  admin = await app.signIn('admin');
  planner = await app.signIn('perencana');
  official = await app.signIn('tapin');
}, START_MS);
afterAll(() => app?.stop());

async function trail(visitor: Visitor, query: string): Promise<AuditEntryDto[]> {
  return (await visitor.get(`/api/audit?size=200&${query}`).expect(200)).body.rows;
}

describe('the trail', () => {
  it('P06 of accounts is told to who manages accounts, and to nobody else: no list, no export', async () => {
    const since = `from=${new Date().toISOString()}`;
    const person = { username: 'orang.baru', name: 'Orang Baru', jabatan: 'Rahasia Jabatan' };
    const place = { role: 'regency_official', pemdaCode: '63.05' };
    await admin
      .post('/api/accounts')
      .send({ ...person, ...place })
      .expect(201);
    const told = async (visitor: Visitor) => {
      const rows = await trail(visitor, since);
      const { text } = await visitor.get(`/api/audit/export?${since}`).buffer(true).expect(200);
      return { tables: rows.map(({ table }) => table), exported: text.includes(person.jabatan) };
    };
    const seen = await told(admin);
    expect(seen.tables).toEqual(expect.arrayContaining(['user_account', 'account_invitation']));
    expect(seen.exported).toBe(true);
    for (const visitor of [planner, official]) {
      expect(await told(visitor)).toEqual({ tables: [], exported: false });
      expect(await trail(visitor, 'table=user_account')).toEqual([]);
    }
  });
});
