import { sealAudit, verifyAudit } from '@app/database';
import { SAMPLE_PASSWORD } from '../apps/api/src/setup/sample-password';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

const PERSON = {
  name: 'Siti Rahmawati Asli',
  jabatan: 'Kepala Subbidang Perencanaan',
  email: 'siti.asli@tapin.example',
};

let app: TestApp;
let admin: Visitor;
let official: Visitor;
let id: number;
let opdId: number;
beforeAll(async () => {
  app = await startTestApp();
  admin = await app.signIn('admin');
  official = await app.signIn('tapin');
  const { body } = await admin.get('/api/accounts?q=tapin').expect(200);
  id = body.rows.find((row: { username: string }) => row.username === 'tapin').id;
  await admin.patch(`/api/accounts/${id}`).send(PERSON).expect(200);
  const wanted = { name: 'skrip', scope: 'baca', days: 30, password: SAMPLE_PASSWORD };
  await official.post('/api/me/tokens').send(wanted).expect(201);
  const board = await official.get(`/api/pengajuan?tahapan=${app.tahapan}`).expect(200);
  const waiting = board.body.rows.find((row: { actions: string[] }) =>
    row.actions.includes('ajukan'),
  );
  opdId = waiting.opdId;
  await official
    .post('/api/pengajuan/submissions')
    .send({ tahapan: app.tahapan, items: [{ opdId, version: waiting.version }] })
    .expect(200);
}, START_MS);
afterAll(() => app?.stop());

const forget = () => admin.delete(`/api/accounts/${id}/personal-data`);
const trailOf = async (query: string) =>
  (await admin.get(`/api/audit?size=200&${query}`).expect(200)).body.rows;

describe('an account whose person left', () => {
  it('P06 keeps its decisions, and the trail names them by a pseudonym', async () => {
    const before = await trailOf(`actor=tapin&table=pengajuan`);
    expect(before[0].actor).toBe(PERSON.name);
    const { body } = await forget().expect(200);
    expect(body).toMatchObject({ state: 'dihapus', username: '', jabatan: '', email: null });
    const after = await trailOf(`actor=tapin&table=pengajuan`);
    expect(after.map((row: { id: string; changes: object }) => [row.id, row.changes])).toEqual(
      before.map((row: { id: string; changes: object }) => [row.id, row.changes]),
    );
    expect(after[0].actor).toBe(body.name);
    expect(body.name).toMatch(/^Akun terhapus [0-9a-f]{6}$/);
    const [{ status }] = await app.dataSource.query(
      'SELECT status FROM pengajuan WHERE tahapan_id = $1 AND opd_id = $2',
      [app.tahapan, opdId],
    );
    expect(status).toBe('diajukan');
  });

  it('P06 is named nowhere: not in the trail of its own changes, the log, the board or a list', async () => {
    const planner = await app.signIn('perencana');
    const answers = [
      await admin.get('/api/audit?table=user_account&size=200').expect(200),
      await admin.get('/api/audit/export?actor=tapin').expect(200),
      await admin.get('/api/access-log?size=200').expect(200),
      await admin.get('/api/accounts?size=200').expect(200),
      await admin.get('/api/accounts/sign-ins').expect(200),
      await planner.get(`/api/pengajuan/${opdId}?tahapan=${app.tahapan}&pemda=63.05`).expect(200),
    ];
    for (const { text } of answers) {
      for (const word of Object.values(PERSON)) expect(text).not.toContain(word);
    }
    expect(answers[0]!.text).toContain('(dihapus)');
  });

  it('P06 opens no more: by session, password, token, link or a change of mind', async () => {
    await official.get('/api/session').expect(401);
    const [left] = await app.dataSource.query(
      `SELECT (SELECT count(*)::int FROM session WHERE user_id = $1) AS sessions,
              (SELECT count(*)::int FROM api_token WHERE user_id = $1) AS tokens,
              password_hash AS password, totp_secret AS totp, email
         FROM user_account WHERE id = $1`,
      [id],
    );
    expect(left).toEqual({ sessions: 0, tokens: 0, password: null, totp: null, email: null });
    await expect(app.signIn('tapin')).rejects.toThrow(/401/);
    for (const answer of [
      await admin.patch(`/api/accounts/${id}`).send({ active: true }),
      await admin.post(`/api/accounts/${id}/link`).send({}),
      await forget(),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([409, 'account.forgotten']);
    }
  });

  it('P06 is closed by another admin only, and by nobody else', async () => {
    const { body } = await admin.get('/api/accounts?q=admin').expect(200);
    const own = body.rows.find((row: { username: string }) => row.username === 'admin');
    const refused = await admin.delete(`/api/accounts/${own.id}/personal-data`).expect(409);
    expect(refused.body.code).toBe('account.own');
    const planner = await app.signIn('perencana');
    await planner.delete(`/api/accounts/${own.id}/personal-data`).expect(403);
  });

  it('P06 leaves the chain of the trail whole', async () => {
    while ((await sealAudit(app.dataSource.manager)) > 0);
    expect(await verifyAudit(app.dataSource.manager)).toBeUndefined();
  });
});
