import { readEnvironment } from '../apps/api/src/environment';
import { CLIENT, startOidcProvider, type OidcProvider } from './support/oidc-provider';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let provider: OidcProvider;
let app: TestApp;
beforeAll(async () => {
  provider = await startOidcProvider();
  app = await startTestApp({
    sample: false,
    environment: {
      SEJALAN_OIDC_ISSUER: provider.issuer,
      SEJALAN_OIDC_CLIENT_ID: CLIENT.id,
      SEJALAN_OIDC_CLIENT_SECRET: CLIENT.secret,
      SEJALAN_OIDC_LABEL: 'akun Kalsel',
    },
  });
  await app.dataSource.query(`
    INSERT INTO user_account (username, name, role, pemda_code, email, active) VALUES
      ('siti', 'Siti', 'planner', '63', 'siti@kalselprov.go.id', true),
      ('budi', 'Budi', 'viewer', '63', NULL, true),
      ('ani', 'Ani', 'admin', '63', NULL, true),
      ('rina', 'Rina', 'viewer', '63', 'rina@kalselprov.go.id', true),
      ('bekas', 'Bekas Pegawai', 'admin', '63', 'bekas@kalselprov.go.id', false)`);
}, START_MS);
afterAll(async () => {
  await app?.stop();
  await provider?.stop();
});
beforeEach(() => Object.assign(provider, { claims: {}, wrongNonce: false }));

/** From the button to the provider and back, as a browser goes. @returns where it ends */
async function travel(visitor: Visitor): Promise<string> {
  return (await arrive(visitor)).headers.location!;
}

/** @returns the answer to the browser that came back */
async function arrive(visitor: Visitor) {
  const there = await visitor.get('/api/oidc/start').expect(302);
  const back = await fetch(there.headers.location!, { redirect: 'manual' });
  const { pathname, search } = new URL(back.headers.get('location')!);
  return visitor.get(pathname + search).expect(302);
}

async function whoIs(visitor: Visitor): Promise<string | undefined> {
  return (await visitor.get('/api/session')).body.username;
}

it('the sign-in page is told the name of the provider', async () => {
  const { body } = await app.visit().get('/api/login-info').expect(200);
  expect(body.ssoLabel).toBe('akun Kalsel');
});

it('a verified e-mail opens the account that has it', async () => {
  provider.claims = { sub: 'siti-1', email: 'Siti@kalselprov.go.id', email_verified: true };
  const visitor = app.visit();
  expect(await travel(visitor)).toBe('/');
  expect(await whoIs(visitor)).toBe('siti');
  const [event] = await app.dataSource.query(
    'SELECT * FROM sign_in_event ORDER BY id DESC LIMIT 1',
  );
  expect(event).toMatchObject({ outcome: 'berhasil', method: 'sso' });
});

it('a username opens the account that has it', async () => {
  provider.claims = { sub: 'budi-1', preferred_username: 'budi' };
  const visitor = app.visit();
  expect(await travel(visitor)).toBe('/');
  expect(await whoIs(visitor)).toBe('budi');
});

it.each([
  ['an e-mail that is not verified', { email: 'siti@kalselprov.go.id', email_verified: false }],
  ['a disabled account', { email: 'bekas@kalselprov.go.id', email_verified: true }],
  ['somebody unknown', { preferred_username: 'orang.luar', email: 'x@y.id', email_verified: true }],
])('%s opens nothing, and no account is made', async (_, claims) => {
  provider.claims = { sub: 'orang-1', ...claims };
  const visitor = app.visit();
  expect(await travel(visitor)).toBe('/masuk?sso=tanpa-akun');
  expect(await whoIs(visitor)).toBeUndefined();
  const [{ count }] = await app.dataSource.query('SELECT count(*)::int AS count FROM user_account');
  expect(count).toBe(5);
});

describe('an account that single sign-on has opened', () => {
  const RINA = { sub: 'rina-1', email: 'rina@kalselprov.go.id', email_verified: true };
  let rina: number;
  let admin: Visitor;
  beforeAll(async () => {
    admin = app.visit();
    await enter(admin, { sub: 'ani-1', preferred_username: 'ani' });
    const { body } = await admin.get('/api/accounts?q=rina').expect(200);
    rina = body.rows[0].id;
  });
  beforeEach(() =>
    app.dataSource.query(
      `UPDATE user_account SET oidc_issuer = NULL, oidc_subject = NULL, email = $1 WHERE id = $2`,
      [RINA.email, rina],
    ),
  );

  const enter = (visitor: Visitor, claims: Record<string, unknown>): Promise<string> => {
    provider.claims = claims;
    return travel(visitor);
  };
  const isTied = async (): Promise<boolean> =>
    (await admin.get('/api/accounts?q=rina').expect(200)).body.rows[0].isTied;

  it('is tied to whom it opened for: the next one with that e-mail is refused in words', async () => {
    expect(await isTied()).toBe(false);
    expect(await enter(app.visit(), RINA)).toBe('/');
    expect(await isTied()).toBe(true);
    const successor = app.visit();
    expect(await enter(successor, { ...RINA, sub: 'rina-2' })).toBe('/masuk?sso=akun-lain');
    expect(await whoIs(successor)).toBeUndefined();
    const { body } = await admin.get(`/api/accounts/sign-ins?account=${rina}`).expect(200);
    expect(body.rows[0]).toMatchObject({ outcome: 'gagal', method: 'sso', username: 'rina' });
    expect(await enter(app.visit(), RINA)).toBe('/');
  });

  it('knows its person again under another e-mail, and takes no second account for it', async () => {
    await enter(app.visit(), RINA);
    const visitor = app.visit();
    await enter(visitor, { ...RINA, email: 'siti@kalselprov.go.id' });
    expect(await whoIs(visitor)).toBe('rina');
  });

  it('lets one person in who comes twice at the same moment for the first time', async () => {
    provider.claims = RINA;
    expect(await Promise.all([travel(app.visit()), travel(app.visit())])).toEqual(['/', '/']);
  });

  it('keeps nobody out of the door of the password, however often it refuses', async () => {
    await enter(app.visit(), RINA);
    for (let count = 0; count < 6; count += 1) {
      await enter(app.visit(), { ...RINA, sub: 'rina-2' });
    }
    const answer = await app.visit().post('/api/session').send({ username: 'rina', password: 'x' });
    expect(answer.status).toBe(401);
  });

  it('is loosened by an admin, which ends its sessions, and the next identity ties it', async () => {
    const before = app.visit();
    await enter(before, RINA);
    const { body } = await admin.delete(`/api/accounts/${rina}/identity`).expect(200);
    expect(body.isTied).toBe(false);
    expect(await whoIs(before)).toBeUndefined();
    await admin.delete(`/api/accounts/${rina}/identity`).expect(409);
    expect(await enter(app.visit(), { ...RINA, sub: 'rina-2' })).toBe('/');
    expect(await enter(app.visit(), RINA)).toBe('/masuk?sso=akun-lain');
  });

  it('is loosened by a new e-mail, and by nothing else that an admin changes', async () => {
    await enter(app.visit(), RINA);
    const change = (changes: object) =>
      admin.patch(`/api/accounts/${rina}`).send(changes).expect(200);
    expect((await change({ jabatan: 'Kepala', email: RINA.email })).body.isTied).toBe(true);
    expect((await change({ email: 'rina.baru@kalselprov.go.id' })).body.isTied).toBe(false);
  });

  it('tells the trail that it was tied, and not to whom', async () => {
    await enter(app.visit(), RINA);
    const { body, text } = await admin.get(`/api/audit?table=user_account&row=${rina}`).expect(200);
    expect(body.rows[0].changes).toEqual([expect.objectContaining({ field: 'oidc_issuer' })]);
    expect(text).not.toContain(RINA.sub);
  });
});

describe('a session that single sign-on opens', () => {
  const BUDI = { sub: 'budi-1', preferred_username: 'budi' };
  const cookieOf = ({ headers }: { headers: object }): string =>
    (headers as { 'set-cookie': string[] })['set-cookie']
      .find((cookie) => cookie.startsWith('sejalan='))!
      .split(';')[0]!;
  const bring = (cookie: string) => app.visit().get('/api/session').set('Cookie', cookie);

  it('A05 has a new id, and the one that the browser had before ends, whosever it was', async () => {
    const visitor = app.visit();
    provider.claims = BUDI;
    const first = cookieOf(await arrive(visitor));
    await bring(first).expect(200);
    provider.claims = { sub: 'siti-1', email: 'siti@kalselprov.go.id', email_verified: true };
    const second = cookieOf(await arrive(visitor));
    expect(second).not.toBe(first);
    await bring(first).expect(401);
    expect((await bring(second).expect(200)).body.username).toBe('siti');
  });

  it('A05 takes no id that the visitor chose', async () => {
    const chosen = 'sejalan=chosen-by-an-attacker-0000000000000000000';
    provider.claims = BUDI;
    const given = cookieOf(await arrive(app.visit().set('Cookie', chosen)));
    expect(given).not.toBe(chosen);
    await bring(chosen).expect(401);
    await bring(given).expect(200);
  });
});

it('a token made for another journey is refused', async () => {
  Object.assign(provider, {
    claims: { sub: 'budi-1', preferred_username: 'budi' },
    wrongNonce: true,
  });
  const visitor = app.visit();
  expect(await travel(visitor)).toBe('/masuk?sso=gagal');
  expect(await whoIs(visitor)).toBeUndefined();
});

it('an answer that this browser did not ask for is refused', async () => {
  provider.claims = { sub: 'budi-1', preferred_username: 'budi' };
  const there = await app.visit().get('/api/oidc/start').expect(302);
  const back = await fetch(there.headers.location!, { redirect: 'manual' });
  const { pathname, search } = new URL(back.headers.get('location')!);
  const stranger = app.visit();
  const answer = await stranger.get(pathname + search).expect(302);
  expect(answer.headers.location).toBe('/masuk?sso=gagal');
  expect(await whoIs(stranger)).toBeUndefined();
});

it('the provider sends the browser back to the public address, whatever the Host header says', async () => {
  const environment = {
    SEJALAN_OIDC_ISSUER: provider.issuer,
    SEJALAN_OIDC_CLIENT_ID: CLIENT.id,
    SEJALAN_OIDC_CLIENT_SECRET: CLIENT.secret,
    SEJALAN_PUBLIC_URL: 'https://sejalan.kalselprov.go.id/',
  };
  const published = await startTestApp({ sample: false, environment });
  try {
    const there = await published
      .visit()
      .get('/api/oidc/start')
      .set('Host', 'jahat.example')
      .expect(302);
    const redirect = new URL(there.headers.location!).searchParams.get('redirect_uri');
    expect(redirect).toBe('https://sejalan.kalselprov.go.id/api/oidc/callback');
  } finally {
    await published.stop();
  }
});

it('the start is refused while the settings are half given or the provider speaks plain http', () => {
  const issuer = 'https://masuk.kalselprov.go.id';
  expect(() => readEnvironment({ SEJALAN_OIDC_ISSUER: issuer })).toThrow(
    /SEJALAN_OIDC_CLIENT_ID.*SEJALAN_OIDC_CLIENT_SECRET/,
  );
  expect(() =>
    readEnvironment({
      SEJALAN_OIDC_ISSUER: 'http://localhost.orang.lain',
      SEJALAN_OIDC_CLIENT_ID: 'x',
      SEJALAN_OIDC_CLIENT_SECRET: 'x',
    }),
  ).toThrow(/harus alamat https/);
});
