import type { AccessEntryDto } from '../apps/api/src/audit/audit.dto';
import { makeScopeWorld, type ScopeWorld } from './support/scope-world';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let world: ScopeWorld;
let admin: Visitor;
let planner: Visitor;
let official: Visitor;
/** a priority that the draft is linked to */
let linked: number;
/** a case of overlap all of whose members are drafts of Tanah Laut now */
let draftCase: number;
beforeAll(async () => {
  app = await startTestApp();
  world = await makeScopeWorld(app.dataSource, app.tahapan);
  admin = await app.signIn('admin');
  planner = await app.signIn('perencana');
  official = await app.signIn('tanahlaut');
  const one = async (sql: string): Promise<number> =>
    (await app.dataSource.query(sql, [world.draftProgram]))[0].id;
  linked = await one('SELECT priority_id AS id FROM priority_link WHERE program_id = $1');
  draftCase = await one(
    `INSERT INTO overlap_case (tahapan_id, pemda_code, desa_code, kind, score, title, amount,
                               cross_agency, agencies, member_count, detail, engine_version)
     SELECT p.tahapan_id, p.pemda_code, l.desa_code, 'duplikasi', 0.9, 'Kasus draf', 1, false, '{}',
            1, (SELECT detail FROM overlap_case LIMIT 1), 'test'
       FROM program p JOIN lokus l ON l.program_id = p.id WHERE p.id = $1 LIMIT 1 RETURNING id`,
  );
  await app.dataSource.query(
    `INSERT INTO overlap_case_member (case_id, position, lokus_id, pemda_code, opd_id, is_sent)
     SELECT $2, 0, l.id, l.pemda_code, l.opd_id, l.is_sent FROM lokus l WHERE l.program_id = $1`,
    [world.draftProgram, draftCase],
  );
}, START_MS);
afterAll(() => app?.stop());

async function newest(actor: string): Promise<AccessEntryDto | undefined> {
  const query = `kind=baca&actor=${actor}&size=1`;
  const { body } = await admin.get(`/api/access-log?${query}`).expect(200);
  return body.rows[0];
}

describe('a reading of drafts', () => {
  it.each([
    ['cell', () => `/api/matrix/cell?tahapan=${app.tahapan}&pemda=63.01&priority=${linked}`],
    ['pengajuan', () => `/api/pengajuan/${world.draftOpd}?tahapan=${app.tahapan}`],
    ['findings', () => `/api/findings?tahapan=${app.tahapan}&size=200&q=Rahasia`],
    ['overlaps', () => `/api/overlaps?tahapan=${app.tahapan}&size=200&q=Kasus%20draf`],
    ['overlap', () => `/api/overlaps/${draftCase}`],
    ['audit', () => `/api/audit?table=program&row=${world.draftProgram}`],
    ['comparison', () => `/api/comparisons?from=${app.tahapan}&to=${app.tahapan}`],
    ['presence', () => `/api/presence?tahapan=${app.tahapan}`],
    ['editing-programs', () => `/api/editing/programs?tahapan=${app.tahapan}&size=200`],
  ])('P03 of %s is recorded with its kabupaten', async (what, address) => {
    await official.get(address()).expect(200);
    const entry = await newest('tanahlaut');
    expect(entry).toMatchObject({ what, pemdaCodes: ['63.01'] });
    expect(entry!.rowCount).toBeGreaterThan(0);
  });

  it('P03 is not recorded when all that was shown has been sent', async () => {
    for (const address of ['findings', 'overlaps']) {
      await planner.get(`/api/${address}?tahapan=${app.tahapan}&pemda=63.02`).expect(200);
    }
    await planner.get(`/api/overlaps/${world.sentCase}`).expect(200);
    await planner
      .get(`/api/pengajuan/${world.sentOpd}?tahapan=${app.tahapan}&pemda=63.01`)
      .expect(200);
    const both = `from=${app.tahapan}&to=${app.tahapan}`;
    await planner.get(`/api/comparisons?${both}&pemda=63.01`).expect(200);
    await planner.get(`/api/audit?table=program&row=${world.sentProgram}`).expect(200);
    expect(await newest('perencana')).toBeUndefined();
  });
});

describe('the list of accounts', () => {
  it('P03 holds people, so who read it is recorded with how many', async () => {
    const { body } = await admin.get('/api/accounts?pemda=63.05').expect(200);
    const entry = await newest('admin');
    expect(entry).toMatchObject({
      what: 'accounts',
      pemdaCodes: ['63.05'],
      rowCount: body.rows.length,
    });
  });
});

describe('the log of sign-ins', () => {
  it('P03 holds people, so who read it is recorded with whose it was', async () => {
    const [{ id }] = await app.dataSource.query(
      `SELECT id FROM user_account WHERE username = 'tanahlaut'`,
    );
    await admin.get(`/api/accounts/sign-ins?account=${id}`).expect(200);
    expect(await newest('admin')).toMatchObject({
      what: 'sign-ins',
      pemdaCodes: ['63.01'],
      rowCount: 1,
    });
  });
});
