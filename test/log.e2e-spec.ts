import { createDataSource } from '@app/database';
import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import request from 'supertest';
import { SAMPLE_PASSWORD } from '../apps/api/src/setup/sample-password';
import { serveSample, type ServedApp } from './support/served-app';
import { START_MS, type Visitor } from './support/test-app';

const root = join(__dirname, '..');
const NIK = '6371012345670001';
const WRONG = `salah-${NIK}-ketik`;
const FORGED = 'baris palsu';

let log = '';
/** every secret that passed through the run, by its name */
const secrets = new Map<string, string>();

function remember(name: string, secret: string): string {
  secrets.set(name, secret);
  return secret;
}

/** The hash of a secret opens nothing, but finds the row that the secret opens. */
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

describe('the log of the process', () => {
  let app: ServedApp;
  beforeAll(async () => {
    const built = spawnSync('node', ['apps/build-if-stale.mjs'], { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
    app = await serveSample({ logLevel: 'debug', onLog: (text) => (log += text) });
    try {
      await live();
    } finally {
      await app.stop();
    }
  }, 2 * START_MS);

  const visit = (): Visitor => request.agent(app.address).set('X-Sejalan', '1');
  const signIn = async (username: string, password: string, visitor = visit()) => {
    const answer = await visitor.post('/api/session').send({ username, password });
    const cookie = (answer.headers['set-cookie'] as unknown as string[] | undefined)?.[0];
    const token = cookie && /=([^;]+)/.exec(cookie)?.[1];
    if (token) remember(`session of ${username} ${secrets.size}`, token);
    return { answer, visitor };
  };

  /** What people do in a day that brings a secret, a number of a person or a line break along. */
  async function live(): Promise<void> {
    remember('sample password', SAMPLE_PASSWORD);
    remember('NIK', NIK);
    const { visitor: admin } = await signIn('admin', SAMPLE_PASSWORD);
    const { visitor: official } = await signIn('tapin', SAMPLE_PASSWORD);
    for (const username of ['banjar', NIK, `a\r\n${FORGED}`]) await signIn(username, WRONG);
    await comeBackByLink(admin);
    const codes = await useSecondFactor(official);
    await useToken(official, codes);
    await upload(official);
    await breakOnce(official, codes);
  }

  async function comeBackByLink(admin: Visitor): Promise<void> {
    const { body: found } = await admin.get('/api/accounts?q=kotabaru').expect(200);
    const { body: link } = await admin
      .post(`/api/accounts/${found.rows[0].id}/link`)
      .send({})
      .expect(201);
    const token = remember('recovery link', link.path.split('/').at(-1));
    const password = remember('new password', `perahu jukung ungu ${randomUUID()}`);
    await visit().get(`/api/invitations/${token}`);
    await visit().post(`/api/invitations/${token}`).send({ password: WRONG });
    await visit().get(`/api/invitations/${token.slice(1)}x`);
    await signIn('kotabaru', password);
  }

  /** @returns recovery codes, each good for one proof */
  async function useSecondFactor(official: Visitor): Promise<string[]> {
    const { body } = await official.post('/api/me/totp').send({ password: SAMPLE_PASSWORD });
    const secret = remember('secret of the telephone', body.secret);
    await official.post('/api/me/totp/confirm').send({ code: '000000' });
    const code = new TOTP({ secret }).generate();
    const { body: confirmed } = await official.post('/api/me/totp/confirm').send({ code });
    return (confirmed.codes as string[]).map((each, at) => remember(`recovery code ${at}`, each));
  }

  const proofOf = (codes: string[]) => ({ password: SAMPLE_PASSWORD, code: codes.pop() });

  async function useToken(official: Visitor, codes: string[]): Promise<void> {
    const lend = (name: string) => {
      const order = { name, scope: 'impor', days: 1, ...proofOf(codes) };
      return official.post('/api/me/tokens').send(order);
    };
    await lend(`skrip\r\n${FORGED}`);
    const { body } = await lend('skrip').expect(201);
    const token = remember('API token', body.token);
    const bearer = (value: string) =>
      request(app.address).get('/api/context').set('Authorization', `Bearer ${value}`);
    await bearer(token).expect(200);
    await bearer(`${token}x`).expect(401);
  }

  async function upload(official: Visitor): Promise<void> {
    const { body } = await official.get('/api/context').expect(200);
    const fields = { kind: 'renja', tahapan: String(body.defaultTahapanId) };
    const names = [`renja\r\n${FORGED}.csv`, `${NIK}.csv`, 'rusak.xlsx'];
    for (const name of names) {
      const file = Buffer.from(`nik\n${NIK}\n`);
      await official.post('/api/imports').field(fields).attach('file', file, name);
    }
    await official.get(`/api/programs?tahapan=1&q=${encodeURIComponent(`\r\n${FORGED}`)}`);
    await official.get(`/api/programs/%0d%0a${encodeURIComponent(FORGED)}`);
  }

  /** The database refuses a row whose values name a person: the failure is logged as an error. */
  async function breakOnce(official: Visitor, codes: string[]): Promise<void> {
    const owner = await createDataSource({ url: app.databaseUrl, poolSize: 1 }).initialize();
    await owner.query(
      `ALTER TABLE api_token ADD CONSTRAINT ck_log CHECK (name NOT LIKE '%63710%')`,
    );
    const name = `token ${NIK}\r\n${FORGED}`;
    const order = { name, scope: 'baca', days: 1, ...proofOf(codes) };
    await official.post('/api/me/tokens').send(order).expect(500);
    await owner.query('ALTER TABLE api_token DROP CONSTRAINT ck_log');
    await owner.destroy();
  }

  it('P04 holds what failed, and none of the secrets that passed through', () => {
    expect(log).toContain('request failed');
    expect(secrets.size).toBeGreaterThan(8);
    for (const [name, secret] of [...secrets, ['wrong password', WRONG] as const]) {
      expect([name, log.includes(secret)]).toEqual([name, false]);
      expect([`hash of ${name}`, log.includes(hashOf(secret))]).toEqual([`hash of ${name}`, false]);
    }
  });

  it('P04 holds no number of a person, no cookie and no hash of a password', () => {
    expect(log.match(/(?<!\d)\d{16}(?!\d)/g)).toBeNull();
    expect(log).not.toMatch(/set-cookie|sejalan=|bearer |\$argon2/i);
  });

  it('P04 is one JSON document a line: no text of a visitor begins a line of its own', () => {
    for (const line of log.split('\n').filter((text) => text !== '')) {
      expect(line).toMatch(/^\{.*\}$/);
      expect(() => JSON.parse(line)).not.toThrow();
    }
  });
});
