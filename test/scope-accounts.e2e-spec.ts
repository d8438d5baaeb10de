import { createDataSource, type Scope } from '@app/database';
import type { DataSource } from 'typeorm';
import { START_MS, startTestApp, type TestApp } from './support/test-app';
import { scope, within as withinScope } from './support/within-scope';

let app: TestApp;
/** the database as the application reaches it */
let asApp: DataSource;
beforeAll(async () => {
  app = await startTestApp();
  asApp = await createDataSource({ url: app.databaseUrl, role: 'app', poolSize: 1 }).initialize();
}, START_MS);
afterAll(async () => {
  await asApp?.destroy();
  await app?.stop();
});

describe('accounts in the database', () => {
  const OWN = `WHERE username = 'tanahlaut'`;
  const OTHER = `WHERE username = 'kotabaru'`;
  const official = scope('63.01', { actor: 'tanahlaut' });
  const admin = scope('63', { actor: 'admin', role: 'admin' });
  const attempt = (whose: Scope, sql: string) =>
    withinScope(asApp, whose, async (manager) => {
      await manager.query(sql);
      throw new Error('was let through, and is undone');
    });

  it.each([
    ['a role for oneself', official, `UPDATE user_account SET role = 'admin' ${OWN}`],
    ['a place for oneself', official, `UPDATE user_account SET pemda_code = '63' ${OWN}`],
    ['the password of everybody', official, `UPDATE user_account SET password_hash = 'x'`],
    [
      'the second factor of another',
      official,
      `UPDATE user_account SET totp_secret = 'x' ${OTHER}`,
    ],
    ['a password for another', admin, `UPDATE user_account SET password_hash = 'x' ${OTHER}`],
    [
      'an identity for another',
      admin,
      `UPDATE user_account SET oidc_issuer = 'x', oidc_subject = 'x' ${OTHER}`,
    ],
    ['another name to sign in with', admin, `UPDATE user_account SET username = 'x' ${OTHER}`],
    ['the end of an account', admin, `DELETE FROM user_account ${OTHER}`],
    ['a session for another', admin, `UPDATE session SET user_id = 1`],
    ['more scope for a token', admin, `UPDATE api_token SET scope = 'impor'`],
    ['a link for another', admin, `UPDATE account_invitation SET user_id = 1`],
    [
      'a new account',
      official,
      `INSERT INTO user_account (username, name, role, pemda_code) VALUES ('x', 'x', 'viewer', '63')`,
    ],
  ])('T09 refuses %s', async (_what, whose, sql) => {
    await expect(attempt(whose, sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['choose an own password', official, `UPDATE user_account SET password_hash = 'x' ${OWN}`],
    ['move somebody', admin, `UPDATE user_account SET pemda_code = '63.03' ${OTHER}`],
    ['take a second factor away', admin, `UPDATE user_account SET totp_secret = NULL ${OTHER}`],
  ])('lets people %s', async (_what, whose, sql) => {
    await expect(attempt(whose, sql)).rejects.toThrow('was let through, and is undone');
  });
});
