import { randomUUID } from 'node:crypto';
import limits from '../apps/api/src/access/data/sign-in-limits.json';
import { hashPassword } from '../apps/api/src/access/passwords';
import { SAMPLE_PASSWORD } from '../apps/api/src/setup/sample-password';
import { recoveryLink } from './support/recovery-link';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, START_MS);
afterAll(() => app?.stop());
/** The log is the counter: nothing but its owner can empty it. */
beforeEach(() => app.dataSource.query('TRUNCATE sign_in_event'));

const WRONG = 'bukan-kata-sandinya';
const signIn = (username: string, password: string, visitor = app.visit()) =>
  visitor.post('/api/session').send({ username, password });

describe('sign-in', () => {
  it('A01 lets 5 of 100 parallel wrong passwords on one account through, and no more', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => signIn('banjar', WRONG)));
    const tried = answers.filter(({ status }) => status === 401);
    const held = answers.filter(({ status }) => status === 429);
    expect([tried.length, held.length]).toEqual([limits.failuresPerAccount, 95]);
    expect(held[0]!.headers['retry-after']).toBe(String(limits.windowMinutes * 60));
    expect(held[0]!.body).toMatchObject({ code: 'session.too-many', status: 429 });
    await signIn('banjar', SAMPLE_PASSWORD).expect(429);
  });

  it('A01 stops one password that is tried on 100 accounts from one address', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 100; n += 1) {
      statuses.push((await signIn(`orang${n}`, 'Kata-sandi-2027')).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(limits.failuresPerAddress);
    expect(statuses.slice(limits.failuresPerAddress)).toEqual(
      Array.from({ length: 95 }, () => 429),
    );
  });

  it('A01 counts an account whatever the address, and other accounts stay open', async () => {
    await failFromElsewhere('banjar', limits.failuresPerAccount);
    await signIn('banjar', SAMPLE_PASSWORD).expect(429);
    await signIn('tapin', SAMPLE_PASSWORD).expect(200);
  });

  it('A01 opens an account again when the window has passed', async () => {
    await failFromElsewhere('banjar', limits.failuresPerAccount, limits.windowMinutes + 1);
    await signIn('banjar', SAMPLE_PASSWORD).expect(200);
  });

  it('A01 lets the right owner of a locked account back in by a link of the admin', async () => {
    const admin = await app.signIn('admin');
    await failFromElsewhere('kotabaru', limits.failuresPerAccount);
    await signIn('kotabaru', SAMPLE_PASSWORD).expect(429);
    const link = await recoveryLink(admin, 'kotabaru');
    const owner = app.visit();
    const password = `layang layang biru ${randomUUID()}`;
    await owner.post(link).send({ password }).expect(200);
    await owner.get('/api/session').expect(200);
    await signIn('kotabaru', password).expect(200);
    await app.dataSource.query(
      `UPDATE user_account SET password_hash =
         (SELECT password_hash FROM user_account WHERE username = 'tapin')
        WHERE username = 'kotabaru'`,
    );
  });

  it('A02 counts by the real address: a rotated X-Forwarded-For opens no new bucket', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < limits.failuresPerAddress + 2; n += 1) {
      const visitor = app.visit().set('X-Forwarded-For', `10.0.0.${n}`);
      statuses.push((await signIn(`orang${n}`, WRONG, visitor)).status);
    }
    expect(statuses.slice(-2)).toEqual([429, 429]);
    const rows = await app.dataSource.query('SELECT DISTINCT ip FROM sign_in_event');
    expect(rows).toHaveLength(1);
    expect(rows[0].ip).not.toMatch(/^10\.0\.0\./);
  });

  it('A03 takes 390 correct sign-ins in one burst, and answers everything else meanwhile', async () => {
    const planner = await app.signIn('perencana');
    let arrived = 0;
    let stillWaiting = 0;
    const accounts = ['tanahlaut', 'kotabaru', 'banjar', 'baritokuala', 'tapin', 'hss', 'hst'];
    const answers = await Promise.all(
      Array.from({ length: 390 }, async (_, n) => {
        const answer = await signIn(accounts[n % 7]!, SAMPLE_PASSWORD);
        arrived += 1;
        // Half way through, with hashes waiting in line, others go on working.
        if (arrived === 195) {
          await planner.get('/api/health/ready').expect(200);
          await planner.get(`/api/programs?tahapan=${app.tahapan}`).expect(200);
          stillWaiting = 390 - arrived;
        }
        return answer;
      }),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(answers).toHaveLength(390);
    expect(new Set(answers.map(tokenOf)).size).toBe(390);
    expect(stillWaiting).toBeGreaterThan(0);
  });

  it('A04 answers an unknown name and a wrong password alike, and hashes for both', async () => {
    const unknown = await signIn('tidak-ada', WRONG);
    const wrong = await signIn('perencana', WRONG);
    const { correlationId: _one, ...first } = unknown.body;
    const { correlationId: _two, ...second } = wrong.body;
    expect([first, unknown.status]).toEqual([second, wrong.status]);
    expect(Object.keys(unknown.headers).sort()).toEqual(Object.keys(wrong.headers).sort());
  });
});

describe('a session', () => {
  it('A05 has a new id at every sign-in, and the one before ends', async () => {
    const visitor = app.visit();
    const first = tokenOf(await signIn('tapin', SAMPLE_PASSWORD, visitor).expect(200));
    const second = tokenOf(await signIn('tapin', SAMPLE_PASSWORD, visitor).expect(200));
    expect(second).not.toBe(first);
    await bring(first).expect(401);
    await bring(second).expect(200);
  });

  it('A05 takes no id that the visitor chose', async () => {
    const chosen = 'sejalan=chosen-by-an-attacker-0000000000000000000';
    const answer = await signIn('tapin', SAMPLE_PASSWORD, app.visit().set('Cookie', chosen));
    expect(tokenOf(answer)).not.toBe(chosen);
    await bring(chosen).expect(401);
  });

  it('A05 ends at sign-out', async () => {
    const token = tokenOf(await signIn('tapin', SAMPLE_PASSWORD).expect(200));
    await app.visit().delete('/api/session').set('Cookie', token).expect(204);
    await bring(token).expect(401);
  });

  it.each([
    ['60 minutes without a request', "seen_at = now() - interval '61 minutes'"],
    ['12 hours in all', "created_at = now() - interval '721 minutes'"],
  ])('A05 ends after %s', async (_, change) => {
    const token = tokenOf(await signIn('tapin', SAMPLE_PASSWORD).expect(200));
    await app.dataSource.query(`UPDATE session SET ${change}`);
    await bring(token).expect(401);
  });

  it('A05 ends everywhere when the password changes; the one at work gets a new id', async () => {
    const elsewhere = tokenOf(await signIn('hst', SAMPLE_PASSWORD).expect(200));
    const visitor = app.visit();
    const before = tokenOf(await signIn('hst', SAMPLE_PASSWORD, visitor).expect(200));
    const newPassword = `kapal kelotok hijau ${randomUUID()}`;
    const answer = await visitor
      .post('/api/me/password')
      .send({ password: SAMPLE_PASSWORD, newPassword })
      .expect(204);
    await bring(elsewhere).expect(401);
    await bring(before).expect(401);
    await bring(tokenOf(answer)).expect(200);
    await signIn('hst', SAMPLE_PASSWORD).expect(401);
    await signIn('hst', newPassword).expect(200);
  });

  it('A06 over https rests in a __Host- cookie: Secure, HttpOnly, SameSite=Lax', async () => {
    const secure = await startTestApp({
      sample: false,
      environment: { SEJALAN_SECURE_COOKIES: 'always' },
    });
    await secure.dataSource.query(
      `INSERT INTO user_account (username, name, role, pemda_code, password_hash)
       VALUES ('kepala', 'Kepala', 'viewer', '63', $1)`,
      [await hashPassword(SAMPLE_PASSWORD)],
    );
    const answer = await secure
      .visit()
      .post('/api/session')
      .send({ username: 'kepala', password: SAMPLE_PASSWORD });
    await secure.stop();
    expect(answer.status).toBe(200);
    const cookie = answer.headers['set-cookie']![0]!;
    expect(cookie).toMatch(/^__Host-sejalan=[\w-]{43}; /);
    for (const flag of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) {
      expect(cookie).toContain(flag);
    }
    expect(cookie).not.toContain('Domain');
  });
});

describe('the account behind a session', () => {
  let admin: Visitor;
  beforeEach(async () => {
    admin = await app.signIn('admin');
  });

  it('loses a right at the next request after its role changed', async () => {
    const visitor = await app.signIn('fasilitator');
    const id = await idOf('fasilitator');
    await admin.patch(`/api/accounts/${id}`).send({ role: 'planner' }).expect(200);
    const { body: raised } = await visitor.get('/api/session').expect(200);
    await admin.patch(`/api/accounts/${id}`).send({ role: 'facilitator' }).expect(200);
    const { body: lowered } = await visitor.get('/api/session').expect(200);
    expect([raised.may.decideLinks, lowered.may.decideLinks]).toEqual([true, false]);
  });

  it('sees another kabupaten at the next request after it was moved', async () => {
    const visitor = await app.signIn('balangan');
    const id = await idOf('balangan');
    await admin.patch(`/api/accounts/${id}`).send({ pemdaCode: '63.05' }).expect(200);
    const { body } = await visitor.get('/api/context').expect(200);
    expect(body.governments.map(({ code }: { code: string }) => code)).toEqual(['63.05']);
    await admin.patch(`/api/accounts/${id}`).send({ pemdaCode: '63.11' }).expect(200);
  });

  it('is out at once when it is disabled, with its sessions and its API tokens', async () => {
    const visitor = await app.signIn('hsu');
    const { body: lent } = await visitor
      .post('/api/me/tokens')
      .send({ name: 'SIPD', scope: 'baca', days: 30, password: SAMPLE_PASSWORD })
      .expect(201);
    const id = await idOf('hsu');
    await admin.patch(`/api/accounts/${id}`).send({ active: false }).expect(200);
    await visitor.get('/api/session').expect(401);
    await app.visit().get('/api/context').set('Authorization', `Bearer ${lent.token}`).expect(401);
    await signIn('hsu', SAMPLE_PASSWORD).expect(401);
    const [{ left }] = await app.dataSource.query(
      'SELECT count(*)::int AS left FROM session WHERE user_id = $1',
      [id],
    );
    expect(left).toBe(0);
  });
});

describe('the log of sign-ins', () => {
  it('holds who, from where and what came of it, and the app can only add to it', async () => {
    await signIn('banjar', WRONG).expect(401);
    const visitor = app.visit().set('User-Agent', 'Peramban Uji');
    await signIn('banjar', SAMPLE_PASSWORD, visitor).expect(200);
    const { body } = await visitor.get('/api/me').expect(200);
    expect(body.signIns.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'berhasil',
      'gagal',
    ]);
    expect(body.signIns[0]).toMatchObject({ method: 'sandi', userAgent: 'Peramban Uji' });
    for (const change of ["UPDATE sign_in_event SET ip = ''", 'DELETE FROM sign_in_event']) {
      const asApp = app.dataSource.transaction(async (manager) => {
        await manager.query('SET LOCAL ROLE sejalan_app');
        await manager.query(change);
      });
      await expect(asApp).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('keeps no name that was typed: it may have been a password', async () => {
    await signIn('rahasia-di-kolom-salah', WRONG).expect(401);
    const rows = await app.dataSource.query('SELECT to_jsonb(e)::text AS row FROM sign_in_event e');
    expect(rows).toHaveLength(1);
    expect(rows[0].row).not.toContain('rahasia-di-kolom-salah');
  });
});

async function failFromElsewhere(username: string, times: number, minutesAgo = 0): Promise<void> {
  for (let n = 0; n < times; n += 1) await signIn(username, WRONG).expect(401);
  await app.dataSource.query(
    `UPDATE sign_in_event SET ip = '192.0.2.' || id % 50, at = at - make_interval(mins => $1)`,
    [minutesAgo],
  );
}

async function idOf(username: string): Promise<number> {
  const [{ id }] = await app.dataSource.query('SELECT id FROM user_account WHERE username = $1', [
    username,
  ]);
  return id;
}

function tokenOf({ headers }: { headers: Record<string, string | string[]> }): string {
  return headers['set-cookie']![0]!.split(';')[0]!;
}

function bring(cookie: string) {
  return app.visit().get('/api/session').set('Cookie', cookie);
}
