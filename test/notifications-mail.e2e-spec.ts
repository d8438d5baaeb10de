import type { NestExpressApplication } from '@nestjs/platform-express';
import { createDataSource } from '@app/database';
import { readEnvironment } from '../apps/api/src/environment';
import { logger } from '../apps/api/src/logger';
import { DigestRunnerService } from '../apps/api/src/notifications/mail/digest-runner.service';
import { createApp } from '../apps/api/src/start-app';
import { partsOf, startMailServer, type MailServer } from './support/smtp-server';
import { START_MS, startTestApp, type TestApp } from './support/test-app';

let server: MailServer;
let app: TestApp;
/** a second process on the same database */
let second: NestExpressApplication;
beforeAll(async () => {
  server = await startMailServer();
  const environment = {
    SEJALAN_SMTP_URL: server.url,
    SEJALAN_MAIL_FROM: 'Sejalan <sejalan@kalselprov.go.id>',
    SEJALAN_PUBLIC_URL: 'https://sejalan.kalselprov.go.id/',
  };
  app = await startTestApp({ environment });
  const other = await createDataSource({ url: app.databaseUrl, role: 'app' }).initialize();
  second = await createApp(other, readEnvironment(environment));
  await second.init();
  for (const name of ['tapin', 'banjar', 'tanahlaut', 'kotabaru']) {
    await app.dataSource.query(`UPDATE user_account SET email = $1 WHERE username = $2`, [
      `${name}@kalselprov.go.id`,
      name,
    ]);
  }
  await app.dataSource.query(
    `UPDATE user_account SET name = E'Siti <b>Aminah</b>\\r\\nBcc: x@y.id' WHERE username = 'tapin'`,
  );
}, START_MS);
afterAll(async () => {
  await second?.close();
  await app?.stop();
  await server?.stop();
});
beforeEach(() => {
  server.mails.length = 0;
  server.refuse = () => undefined;
});

/** Days far ahead, so that the clock of this machine never sends one of them by itself. */
const dayOf = (day: number) => ({
  day: `2031-03-0${day}`,
  dueAt: new Date(`2031-03-0${day}T07:00:00+08:00`),
});
const runners = () => [app.nest.get(DigestRunnerService), second.get(DigestRunnerService)];
const sendOn = async (day: number): Promise<number> => {
  const sent = await Promise.all(runners().map((runner) => runner.send(dayOf(day))));
  return sent.reduce((sum, count) => sum + count, 0);
};
const recipients = () => server.mails.flatMap(({ to }) => to).sort();
/** Lets news of the day before the given one exist for somebody. */
const tell = (username: string, day: number) =>
  app.dataSource.query(
    `UPDATE notification SET at = $2, read_at = NULL, amount = 5
     WHERE user_id = (SELECT id FROM user_account WHERE username = $1)`,
    [username, new Date(dayOf(day).dueAt.getTime() - 3_600_000)],
  );

describe('the daily mail', () => {
  it('goes once to everybody who has unread news and wants it, from two processes at once', async () => {
    const kotabaru = await app.signIn('kotabaru');
    await kotabaru.patch('/api/me/mail').send({ digest: false }).expect(204);
    const banjar = await app.signIn('banjar');
    await banjar.post('/api/notifications/read').send({}).expect(200);
    expect(await sendOn(1)).toBe(2);
    expect(recipients()).toEqual(['tanahlaut@kalselprov.go.id', 'tapin@kalselprov.go.id']);
    expect(await sendOn(1)).toBe(0);
    expect(server.mails).toHaveLength(2);
  });

  it('goes in plain text and HTML, escaped, with addresses of the public site', async () => {
    await tell('tapin', 2);
    await sendOn(2);
    const [mail] = server.mails;
    expect(mail!.from).toBe('sejalan@kalselprov.go.id');
    expect(mail!.raw).toMatch(/^Subject: Sejalan: \d/m);
    expect(mail!.raw).not.toMatch(/^Bcc:/im);
    expect(mail!.raw).toMatch(/^Message-ID: <ringkasan-\d+@sejalan\.kalselprov\.go\.id>/im);
    const [text, html] = partsOf(mail!);
    expect(text).toContain('Yth. Siti <b>Aminah</b> Bcc: x@y.id,');
    expect(text).toContain(`https://sejalan.kalselprov.go.id/temuan?tahapan=${app.tahapan}`);
    expect(html).toContain('Siti &lt;b&gt;Aminah&lt;/b&gt;');
    expect(html).toContain('5 temuan baru');
    expect(html).not.toContain('<b>Aminah</b>');
  });

  it('does not go again while there is nothing newer than the last one', async () => {
    expect(await sendOn(3)).toBe(0);
    expect(server.mails).toEqual([]);
  });

  it('is tried again when the server was busy, and tells nobody the address meanwhile', async () => {
    await tell('tapin', 4);
    const warned = jest.spyOn(logger, 'warn');
    server.refuse = () => 451;
    expect(await sendOn(4)).toBe(0);
    const said = JSON.stringify(warned.mock.calls);
    warned.mockRestore();
    expect(said).toContain('451');
    expect(said).not.toContain('tapin@');
    const row = () =>
      app.dataSource.query(
        `SELECT status, attempts >= 1 AS tried, failure FROM mail_digest WHERE day = '2031-03-04'`,
      );
    expect(await row()).toEqual([{ status: 'menunggu', tried: true, failure: '451' }]);
    server.refuse = () => undefined;
    expect(await sendOn(4)).toBe(1);
    expect(recipients()).toEqual(['tapin@kalselprov.go.id']);
    expect(await row()).toEqual([{ status: 'terkirim', tried: true, failure: '' }]);
  });

  it('is given up at once for a mailbox that does not exist, and for nobody else', async () => {
    await tell('tapin', 5);
    await tell('tanahlaut', 5);
    server.refuse = (to) => (to.startsWith('tapin@') ? 550 : undefined);
    expect(await sendOn(5)).toBe(1);
    expect(recipients()).toEqual(['tanahlaut@kalselprov.go.id']);
    const [{ status, failure }] = await app.dataSource.query(
      `SELECT status, failure FROM mail_digest WHERE day = '2031-03-05' AND status <> 'terkirim'`,
    );
    expect({ status, failure }).toEqual({ status: 'gagal', failure: '550' });
  });

  it('is taken over from a process that died while it held it', async () => {
    await tell('tapin', 6);
    await app.dataSource.query(
      `INSERT INTO mail_digest (user_id, day, due_at, attempts, claimed_until)
       SELECT id, '2031-03-06', '2031-03-06 07:00+08', 1, clock_timestamp() + interval '9 minutes'
       FROM user_account WHERE username = 'tapin'`,
    );
    expect(await sendOn(6)).toBe(0);
    await app.dataSource.query(
      `UPDATE mail_digest SET claimed_until = clock_timestamp() - interval '1 second'
       WHERE day = '2031-03-06'`,
    );
    expect(await sendOn(6)).toBe(1);
  });
});

describe('the settings of mail', () => {
  it('are refused half given, or with a public address that is no https origin', () => {
    const smtp = { SEJALAN_SMTP_URL: 'smtp://localhost' };
    expect(() => readEnvironment(smtp)).toThrow(/SEJALAN_PUBLIC_URL.*SEJALAN_MAIL_FROM/);
    const whole = { ...smtp, SEJALAN_MAIL_FROM: 'sejalan@x.go.id' };
    const at = (url: string) => () => readEnvironment({ ...whole, SEJALAN_PUBLIC_URL: url });
    expect(at('https://sejalan.go.id')).not.toThrow();
    for (const url of ['http://sejalan.go.id', 'https://a@b.id', 'https://x.id/jalur']) {
      expect(at(url)).toThrow(/SEJALAN_PUBLIC_URL/);
    }
  });

  it('say on the account page whether mail is sent and wanted', async () => {
    const kotabaru = await app.signIn('kotabaru');
    const { body } = await kotabaru.get('/api/me').expect(200);
    expect(body).toMatchObject({ mailDigest: false, sendsMail: true });
    await kotabaru.patch('/api/me/mail').send({ digest: 'ya' }).expect(400);
  });
});
