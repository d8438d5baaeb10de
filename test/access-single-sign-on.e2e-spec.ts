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
      ('bekas', 'Bekas Pegawai', 'admin', '63', 'bekas@kalselprov.go.id', false)`);
}, START_MS);
afterAll(async () => {
  await app?.stop();
  await provider?.stop();
});
beforeEach(() => Object.assign(provider, { claims: {}, wrongNonce: false }));

/** From the button to the provider and back, as a browser goes. @returns where it ends */
async function travel(visitor: Visitor): Promise<string> {
  const there = await visitor.get('/api/oidc/start').expect(302);
  const back = await fetch(there.headers.location!, { redirect: 'manual' });
  const { pathname, search } = new URL(back.headers.get('location')!);
  const answer = await visitor.get(pathname + search).expect(302);
  return answer.headers.location!;
}

async function whoIs(visitor: Visitor): Promise<string | undefined> {
  return (await visitor.get('/api/session')).body.username;
}

it('the sign-in page is told the name of the provider', async () => {
  const { body } = await app.visit().get('/api/login-info').expect(200);
  expect(body.ssoLabel).toBe('akun Kalsel');
});

it('a verified e-mail opens the account that has it', async () => {
  provider.claims = { email: 'Siti@kalselprov.go.id', email_verified: true };
  const visitor = app.visit();
  expect(await travel(visitor)).toBe('/');
  expect(await whoIs(visitor)).toBe('siti');
  const [event] = await app.dataSource.query(
    'SELECT * FROM sign_in_event ORDER BY id DESC LIMIT 1',
  );
  expect(event).toMatchObject({ outcome: 'berhasil', method: 'sso' });
});

it('a username opens the account that has it', async () => {
  provider.claims = { preferred_username: 'budi' };
  const visitor = app.visit();
  expect(await travel(visitor)).toBe('/');
  expect(await whoIs(visitor)).toBe('budi');
});

it.each([
  ['an e-mail that is not verified', { email: 'siti@kalselprov.go.id', email_verified: false }],
  ['a disabled account', { email: 'bekas@kalselprov.go.id', email_verified: true }],
  ['somebody unknown', { preferred_username: 'orang.luar', email: 'x@y.id', email_verified: true }],
])('%s opens nothing, and no account is made', async (_, claims) => {
  provider.claims = claims;
  const visitor = app.visit();
  expect(await travel(visitor)).toBe('/masuk?sso=tanpa-akun');
  expect(await whoIs(visitor)).toBeUndefined();
  const [{ count }] = await app.dataSource.query('SELECT count(*)::int AS count FROM user_account');
  expect(count).toBe(3);
});

it('a token made for another journey is refused', async () => {
  Object.assign(provider, { claims: { preferred_username: 'budi' }, wrongNonce: true });
  const visitor = app.visit();
  expect(await travel(visitor)).toBe('/masuk?sso=gagal');
  expect(await whoIs(visitor)).toBeUndefined();
});

it('an answer that this browser did not ask for is refused', async () => {
  provider.claims = { preferred_username: 'budi' };
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
