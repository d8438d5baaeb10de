import { randomUUID } from 'node:crypto';
import { dictionary } from '@zxcvbn-ts/language-common';
import { faultsOfPassword } from '../apps/api/src/access/password-policy';
import { refuseSampleAccounts } from '../apps/api/src/setup/refuse-sample-accounts';
import { SAMPLE_PASSWORD } from '../apps/api/src/setup/sample-password';
import { apiOf, recoveryLink } from './support/recovery-link';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let admin: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  admin = await app.signIn('admin');
}, START_MS);
afterAll(() => app?.stop());
beforeEach(() => app.dataSource.query('TRUNCATE sign_in_event'));

const OWNER = { username: 'siti.aminah', name: 'Siti Aminah', placeNames: ['Hulu Sungai Utara'] };
const goodPassword = () => `payung merah tua ${randomUUID()}`;
let count = 0;

async function invite(): Promise<{ id: number; username: string; api: string }> {
  const username = `orang.baru${(count += 1)}`;
  const person = { username, name: 'Orang Baru', role: 'viewer', pemdaCode: '63' };
  const { body } = await admin.post('/api/accounts').send(person).expect(201);
  return { id: body.account.id, username, api: apiOf(body.link.path) };
}

async function makePerson(): Promise<{ username: string; password: string; visitor: Visitor }> {
  const { username, api } = await invite();
  const password = goodPassword();
  const visitor = app.visit();
  await visitor.post(api).send({ password }).expect(200);
  return { username, password, visitor };
}

describe('a password', () => {
  const faults = (password: string) => faultsOfPassword(password, OWNER);

  it('A10 of 11 letters is refused and of 12 is taken', () => {
    expect(faults('zanqurtivox')).toHaveLength(1);
    expect(faults('zanqurtivoxu')).toEqual([]);
  });

  it('A10 made of one of the 3,000 most common words is refused, whatever stands around it', () => {
    const common = dictionary['passwords-common'].slice(0, 3_000);
    const taken = common.filter(
      (word) => faults(word.padEnd(11, '1') + '!').length === 0 || faults(word).length === 0,
    );
    expect(taken).toEqual([]);
  });

  it.each(['ayo-ke-Hulu-Sungai-Utara', 'siti.aminah-99-x', 'sejalan-zanqurt-9'])(
    'A10 that holds a place, a name or the product is refused: %s',
    (password) => expect(faults(password)).toHaveLength(1),
  );

  it('A10 of 64 letters and more counts to its last letter: nothing is cut off at 72 bytes', async () => {
    const { username, password: first, visitor } = await makePerson();
    const long = `${'zanqurt vexil bomar '.repeat(5)}akhir`;
    await visitor.post('/api/me/password').send({ password: first, newPassword: long }).expect(204);
    const cut = { username, password: long.slice(0, 72) };
    await app.visit().post('/api/session').send(cut).expect(401);
    await app.visit().post('/api/session').send({ username, password: long }).expect(200);
  });

  it('A10 is refused by the server with its faults in Indonesian', async () => {
    const { api } = await invite();
    const answer = await app.visit().post(api).send({ password: 'password1234' }).expect(400);
    expect(answer.body.errors[0]).toContain('paling sering dipakai');
  });
});

describe('a one-time link', () => {
  it('A11 opens once, and only its hash is kept', async () => {
    const { id, api } = await invite();
    const token = api.split('/').at(-1)!;
    const rows = await app.dataSource.query(
      'SELECT to_jsonb(i)::text AS row FROM account_invitation i',
    );
    expect(rows.map(({ row }: { row: string }) => row).join()).not.toContain(token);
    await app.visit().get(api).expect(200);
    await app.visit().post(api).send({ password: goodPassword() }).expect(200);
    const again = await app.visit().post(api).send({ password: goodPassword() });
    expect([again.status, again.body.code]).toEqual([404, 'invitation.over']);
    const { body } = await admin.get(`/api/accounts?q=orang.baru`).expect(200);
    expect(body.rows.find((row: { id: number }) => row.id === id)).toMatchObject({
      state: 'aktif',
      linkExpiresAt: null,
    });
  });

  it('A11 opens once when two people use it in the same moment', async () => {
    const { api } = await invite();
    const answers = await Promise.all(
      [1, 2, 3].map(() => app.visit().post(api).send({ password: goodPassword() })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
  });

  it('A11 is worth nothing once a second one is issued', async () => {
    const { id, api } = await invite();
    const { body } = await admin.post(`/api/accounts/${id}/link`).send({}).expect(201);
    await app.visit().get(api).expect(404);
    await app.visit().get(apiOf(body.path)).expect(200);
  });

  it('A11 is worth nothing when its time has passed', async () => {
    const { id, api } = await invite();
    await app.dataSource.query(
      "UPDATE account_invitation SET expires_at = now() - interval '1 second' WHERE user_id = $1",
      [id],
    );
    await app.visit().post(api).send({ password: goodPassword() }).expect(404);
  });

  it('A11 changes the account it was made for, and a disabled account not at all', async () => {
    const other = await makePerson();
    const { id, api } = await invite();
    await admin.patch(`/api/accounts/${id}`).send({ active: false }).expect(200);
    await app.visit().post(api).send({ password: goodPassword() }).expect(404);
    await app.visit().post('/api/session').send(signInOf(other)).expect(200);
  });
});

describe('the sample', () => {
  it('A12 lends its accounts to no real database: the start is refused and names the account', async () => {
    const start = () => refuseSampleAccounts(app.dataSource.manager);
    await expect(start()).resolves.toBeUndefined();
    await app.dataSource.query('UPDATE installation SET is_sample = false');
    await expect(start()).rejects.toThrow(/Akun \w+ memakai kata sandi contoh/);
    await app.dataSource.query('UPDATE installation SET is_sample = true');
  });

  it('A12 has a password that the policy would give to nobody', () => {
    expect(faultsOfPassword(SAMPLE_PASSWORD, OWNER)).not.toEqual([]);
  });
});

describe('an admin', () => {
  it('cannot be disabled or lose the role while no other admin is active', async () => {
    const { body } = await admin.get('/api/accounts?role=admin').expect(200);
    const address = `/api/accounts/${body.rows[0].id}`;
    for (const change of [{ active: false }, { role: 'viewer' }]) {
      const answer = await admin.patch(address).send(change).expect(409);
      expect(answer.body.code).toBe('account.last-admin');
    }
  });

  it('leaves a trail: who changed which right of whom, and no secret', async () => {
    const { id } = await invite();
    await admin.patch(`/api/accounts/${id}`).send({ role: 'facilitator' }).expect(200);
    const rows = await app.dataSource.query(
      `SELECT actor, role, changes FROM audit_entry
        WHERE table_name = 'user_account' AND row_id = $1 ORDER BY id`,
      [String(id)],
    );
    expect(rows.at(-1)).toEqual({
      actor: 'admin',
      role: 'admin',
      changes: { role: ['viewer', 'facilitator'] },
    });
    const all = JSON.stringify(await app.dataSource.query('SELECT changes FROM audit_entry'));
    expect(all).not.toMatch(/argon2|token_hash|totp_secret/);
  });

  it.each([
    ['a kabupaten official of the province', { role: 'regency_official', pemdaCode: '63' }],
    ['a planner of a kabupaten', { role: 'planner', pemdaCode: '63.01' }],
    ['an agency official without an agency', { role: 'opd_official', pemdaCode: '63.01' }],
    ['somebody of another province', { role: 'viewer', pemdaCode: '64' }],
  ])('cannot invite %s', async (_, assignment) => {
    const person = { username: 'salah.tempat', name: 'Salah Tempat', ...assignment };
    await admin.post('/api/accounts').send(person).expect(400);
  });

  it.each(['perencana', 'tanahlaut', 'pupr.tanahlaut', 'fasilitator', 'pimpinan'])(
    'alone manages accounts: %s is refused',
    async (username) => {
      const visitor = await app.signIn(username);
      await visitor.get('/api/accounts').expect(403);
      await visitor.get('/api/accounts/sign-ins').expect(403);
      await visitor.post('/api/accounts').send({}).expect(403);
      await visitor.patch('/api/accounts/1').send({ role: 'admin' }).expect(403);
    },
  );
});

describe('an API token', () => {
  const lend = async (visitor: Visitor, scope: string, password = SAMPLE_PASSWORD) => {
    const wanted = { name: 'SIPD', scope, days: 30, password };
    return (await visitor.post('/api/me/tokens').send(wanted).expect(201)).body;
  };
  const bearer = (token: string) =>
    app.visit().set('X-Sejalan', '').set('Authorization', `Bearer ${token}`);

  it('reads what its owner reads, and only its hash is kept', async () => {
    const owner = await app.signIn('tanahlaut');
    const { token } = await lend(owner, 'baca');
    const { body } = await bearer(token).get('/api/context').expect(200);
    expect(body.governments.map(({ code }: { code: string }) => code)).toEqual(['63.01']);
    const rows = await app.dataSource.query('SELECT to_jsonb(t)::text AS row FROM api_token t');
    expect(rows[0].row).not.toContain(token);
  });

  it('is lent against the password only, and wrong ones are counted as at the door', async () => {
    const { visitor, password } = await makePerson();
    const order = { name: 'SIPD', scope: 'baca', days: 30 };
    await visitor.post('/api/me/tokens').send(order).expect(400);
    const answers: { status: number; body: { detail: string } }[] = [];
    for (let count = 0; count < 6; count += 1) {
      answers.push(await visitor.post('/api/me/tokens').send({ ...order, password: 'bukan ini' }));
    }
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 429]);
    expect(answers[0]!.body.detail).toBe('Kata sandi Anda yang sekarang tidak cocok.');
    await visitor
      .post('/api/me/tokens')
      .send({ ...order, password })
      .expect(429);
    expect((await visitor.get('/api/me/tokens').expect(200)).body.rows).toEqual([]);
  });

  it('is not lent to who has no password yet, and that is no wrong guess', async () => {
    const { visitor, username } = await makePerson();
    await app.dataSource.query('UPDATE user_account SET password_hash = NULL WHERE username = $1', [
      username,
    ]);
    const order = { name: 'SIPD', scope: 'baca', days: 30, password: 'apa saja' };
    for (let count = 0; count < 6; count += 1) {
      const { body } = await visitor.post('/api/me/tokens').send(order).expect(400);
      expect(body.detail).toContain('belum punya kata sandi');
    }
  });

  it('needs no page header, and never has more rights than its scope or its owner', async () => {
    const reader = await lend(await app.signIn('tanahlaut'), 'baca');
    await bearer(reader.token).post('/api/imports').expect(403);
    const viewer = await lend(await app.signIn('pimpinan'), 'impor');
    await bearer(viewer.token).post('/api/imports').expect(403);
    const importer = await lend(await app.signIn('tanahlaut'), 'impor');
    const answer = await bearer(importer.token).post('/api/imports');
    expect([401, 403]).not.toContain(answer.status);
  });

  it('manages no account, not even its own', async () => {
    const { token } = await lend(admin, 'impor');
    for (const address of ['/api/accounts', '/api/me', '/api/me/tokens', '/api/me/sessions']) {
      await bearer(token).get(address).expect(403);
    }
    await bearer(token).post('/api/accounts').send({}).expect(403);
  });

  it('ends with the password under which it was lent, whether changed or recovered', async () => {
    const { visitor, password, username } = await makePerson();
    const first = await lend(visitor, 'baca', password);
    await bearer(first.token).get('/api/context').expect(200);
    const order = { password, newPassword: goodPassword() };
    await visitor.post('/api/me/password').send(order).expect(204);
    await bearer(first.token).get('/api/context').expect(401);

    const second = await lend(visitor, 'baca', order.newPassword);
    const link = await recoveryLink(admin, username);
    await app.visit().post(link).send({ password: goodPassword() }).expect(200);
    await bearer(second.token).get('/api/context').expect(401);
  });

  it('ends when it is revoked, when its time has passed, and is refused when it is invented', async () => {
    const owner = await app.signIn('tapin');
    const first = await lend(owner, 'baca');
    const second = await lend(owner, 'baca');
    await owner.delete(`/api/me/tokens/${first.row.id}`).expect(204);
    await app.dataSource.query('UPDATE api_token SET expires_at = now() WHERE id = $1', [
      second.row.id,
    ]);
    for (const token of [first.token, second.token, 'sjl_karangan', 'x']) {
      await bearer(token).get('/api/context').expect(401);
    }
    await (await app.signIn('banjar')).delete(`/api/me/tokens/${second.row.id}`).expect(404);
  });
});

function signInOf({ username, password }: { username: string; password: string }) {
  return { username, password };
}
