import { randomUUID } from 'node:crypto';
import { TOTP } from 'otpauth';
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

describe('a second factor', () => {
  const codeOf = (secret: string, at = Date.now()) =>
    new TOTP({ secret }).generate({ timestamp: at });

  async function withSecondFactor() {
    const person = await makePerson();
    const { visitor, password } = person;
    const { body: setUp } = await visitor.post('/api/me/totp').send({ password }).expect(201);
    // The step before now: the one of now stays free for the sign-in that follows.
    const code = codeOf(setUp.secret, Date.now() - 30_000);
    const { body } = await visitor.post('/api/me/totp/confirm').send({ code }).expect(200);
    return { ...person, secret: setUp.secret as string, codes: body.codes as string[] };
  }
  const enter = (person: { username: string; password: string }, code?: string) =>
    app
      .visit()
      .post('/api/session')
      .send({ ...signInOf(person), code });

  it('is asked for after the right password, and its code opens once', async () => {
    const person = await withSecondFactor();
    const asked = await enter(person).expect(401);
    expect(asked.body.code).toBe('session.code-needed');
    expect(asked.headers['set-cookie']).toBeUndefined();
    const code = codeOf(person.secret);
    await enter(person, code).expect(200);
    await enter(person, code).expect(401);
    await enter(person, codeOf(person.secret, Date.now() + 300_000)).expect(401);
  });

  it('counts nothing before its first code, and its secret is shown once', async () => {
    const { visitor, password, ...person } = await makePerson();
    await visitor.post('/api/me/totp').send({ password }).expect(201);
    await visitor.post('/api/me/totp/confirm').send({ code: '000000' }).expect(400);
    await enter({ ...person, password }).expect(200);
    const { text } = await visitor.get('/api/me').expect(200);
    expect(text).not.toMatch(/secret/i);
  });

  it('gives way to each recovery code once', async () => {
    const person = await withSecondFactor();
    expect(new Set(person.codes).size).toBe(10);
    await enter(person, person.codes[0]).expect(200);
    await enter(person, person.codes[0]).expect(401);
    const { body } = await person.visitor.get('/api/me').expect(200);
    expect(body).toMatchObject({ hasSecondFactor: true, recoveryCodesLeft: 9 });
  });

  it('is asked for by the link of a forgotten password, which leaves it on', async () => {
    const person = await withSecondFactor();
    const link = await recoveryLink(admin, person.username, { dropsSecondFactor: false });
    const { body: shown } = await app.visit().get(link).expect(200);
    expect(shown.needsCode).toBe(true);
    const password = goodPassword();
    const use = (code?: string) => app.visit().post(link).send({ password, code });
    for (const code of [undefined, '000000', 'abcd-efgh-jkmn']) {
      const refused = await use(code).expect(400);
      expect(refused.headers['set-cookie']).toBeUndefined();
    }
    await enter(person, person.codes[1]).expect(200);
    await use(person.codes[0]).expect(200);
    expect((await enter({ ...person, password }).expect(401)).body.code).toBe(
      'session.code-needed',
    );
  });

  it('A05 is not guessed for long at the door of a link', async () => {
    const person = await withSecondFactor();
    const link = await recoveryLink(admin, person.username, { dropsSecondFactor: false });
    const password = goodPassword();
    const answers: number[] = [];
    for (let count = 0; count < 12; count += 1) {
      const { status } = await app.visit().post(link).send({ password, code: '000000' });
      answers.push(status);
    }
    expect(answers.at(-1)).toBe(429);
  });

  it('is taken away by password and code, or by a link of the admin for a lost telephone', async () => {
    const person = await withSecondFactor();
    await person.visitor.post('/api/me/totp/remove').send({ password: 'salah' }).expect(400);
    const { password: current, codes } = person;
    for (const proof of [{ password: current }, { password: current, code: '000000' }]) {
      await person.visitor.post('/api/me/totp/remove').send(proof).expect(400);
      await person.visitor.post('/api/me/recovery-codes').send(proof).expect(400);
    }
    await person.visitor
      .post('/api/me/totp/remove')
      .send({ password: current, code: codes[0] })
      .expect(204);
    await enter(person).expect(200);

    const lost = await withSecondFactor();
    const link = await recoveryLink(admin, lost.username, { dropsSecondFactor: true });
    const password = goodPassword();
    await app.visit().post(link).send({ password }).expect(200);
    await enter({ ...lost, password }).expect(200);
  });

  it('is asked for before an API token is lent, and a code lends one token', async () => {
    const { visitor, password, secret } = await withSecondFactor();
    const lend = (code?: string) => {
      const order = { name: 'SIPD', scope: 'baca', days: 30, password, code };
      return visitor.post('/api/me/tokens').send(order);
    };
    const asked = await lend().expect(400);
    expect(asked.body.detail).toMatch(/kode/i);
    await lend('000000').expect(400);
    const code = codeOf(secret);
    await lend(code).expect(201);
    await lend(code).expect(400);
    expect((await visitor.get('/api/me/tokens').expect(200)).body.rows).toHaveLength(1);
  });

  it.each([
    ['a password', () => ({ password: 'bukan ini' })],
    ['a code', (password: string) => ({ password, code: '000000' })],
  ])('A05 is not guessed by %s on its own page: turning it off counts too', async (_, wrong) => {
    const { visitor, password, codes } = await withSecondFactor();
    const remove = (proof: object) => visitor.post('/api/me/totp/remove').send(proof);
    const answers: number[] = [];
    for (let count = 0; count < 6; count += 1) answers.push((await remove(wrong(password))).status);
    expect(answers).toEqual([400, 400, 400, 400, 400, 429]);
    await remove({ password, code: codes[0] }).expect(429);
    expect((await visitor.get('/api/me').expect(200)).body.hasSecondFactor).toBe(true);
  });
});

describe('own sessions', () => {
  it('are listed and ended one by one or all but this one; those of others are not there', async () => {
    const person = await makePerson();
    const { visitor } = person;
    const second = app.visit();
    await second.post('/api/session').send(signInOf(person)).expect(200);
    const third = app.visit();
    await third.post('/api/session').send(signInOf(person)).expect(200);
    const { body } = await visitor.get('/api/me/sessions').expect(200);
    expect(body.rows).toHaveLength(3);
    const foreign = body.rows.find(({ current }: { current: boolean }) => !current).id;
    await admin.delete(`/api/me/sessions/${foreign}`).expect(404);
    await visitor.delete(`/api/me/sessions/${foreign}`).expect(204);
    await visitor.delete('/api/me/sessions').expect(204);
    await visitor.get('/api/session').expect(200);
    await second.get('/api/session').expect(401);
    await third.get('/api/session').expect(401);
  });
});

function signInOf({ username, password }: { username: string; password: string }) {
  return { username, password };
}
