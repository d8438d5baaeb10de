import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { logger } from '../apps/api/src/logger';
import { SAMPLE_PASSWORD } from '../apps/api/src/setup/sample-password';
import {
  denseZip,
  liarZip,
  makeParts,
  makeSheet,
  makeZip,
  overlappingZip,
  runUpload,
  send,
  VILLAGE_HEADER,
  workbookOf,
} from './support/hostile-uploads';
import { JOB_MS, START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let official: Visitor;
/** a temporary folder of our own, so that what others leave is not ours */
const ownTmp = mkdtempSync(join(tmpdir(), 'sejalan-hostile-'));
const tmpBefore = process.env['TMPDIR'];
beforeAll(async () => {
  app = await startTestApp({ environment: { SEJALAN_UPLOAD_SECONDS: '2', SEJALAN_PROXIES: '1' } });
  official = await app.signIn('tanahlaut');
  process.env['TMPDIR'] = ownTmp;
}, START_MS);
let office = 0;
// uploads are counted by address: every test comes from another office
beforeEach(() => (office += 1));
afterAll(async () => {
  if (tmpBefore === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = tmpBefore;
  rmSync(ownTmp, { recursive: true, force: true });
  await app?.stop();
});
const from = (visitor: Visitor, other = 0): Visitor =>
  visitor.set('X-Forwarded-For', `10.0.${other}.${office}`);
jest.setTimeout(4 * JOB_MS);

const ROW = ['63.01.01.2001', '2027', '2.3.10', 'Jalan', 'RT 1', '1000000'];
const GOOD = makeParts({ sheet: makeSheet([VILLAGE_HEADER, ROW]) });

const folders = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('sejalan-impor-'));

/** What a process that was killed long ago left on this machine is no fault of ours. */
const BEFORE_US = new Set(folders());

/** Folders of uploads that somebody forgot; those of another import at work go away by themselves. */
async function leftovers(): Promise<string[]> {
  let seen = folders().filter((name) => !BEFORE_US.has(name));
  for (const giveUpAt = Date.now() + JOB_MS / 3; seen.length > 0 && Date.now() < giveUpAt;) {
    await wait(100);
    const still = new Set(folders());
    seen = seen.filter((name) => still.has(name));
  }
  return seen;
}

/** The cookie of a session as a browser would send it. */
async function sessionCookie(): Promise<string> {
  const answer = await app
    .visit()
    .post('/api/session')
    .send({ username: 'tanahlaut', password: SAMPLE_PASSWORD });
  return String(answer.headers['set-cookie']).split(';')[0]!;
}

const storedRows = async (): Promise<number> =>
  (await app.dataSource.query('SELECT count(*)::int AS n FROM kegiatan_desa'))[0].n;

describe('a file that only the reading child finds out', () => {
  const budget = makeSheet([VILLAGE_HEADER, ROW]);
  const doctype = (inner: string) => workbookOf(`<!DOCTYPE w [${inner}]>${budget}`);
  const far = budget.replace(
    '</sheetData>',
    '<row r="999999999"><c><v>1</v></c></row></sheetData>',
  );

  it.each<readonly [string, string, () => Buffer, RegExp]>([
    ['F01 a bomb of 4 GiB', 'tanahlaut', () => denseZip(4 * 1024 ** 3), /terlalu besar/],
    ['F02 entries that overlap', 'kotabaru', () => overlappingZip(190), /terlalu besar/],
    ['F03 a directory that lies', 'banjar', () => liarZip(8 * 1024 ** 2), /rusak/],
    ['F08 a row beyond the last', 'baritokuala', () => workbookOf(far), /baris terisi/],
    [
      'F10 thirty thousand entries',
      'tapin',
      () =>
        makeZip([
          ...GOOD,
          ...Array.from({ length: 30_000 }, (_, index) => ({ name: `xl/m/${index}`, content: '' })),
        ]),
      /30005 bagian/,
    ],
    ['F12 a truncated workbook', 'hss', () => makeZip(GOOD).subarray(0, 900), /rusak/],
    [
      'F13 a workbook that leads to another',
      'hst',
      () => workbookOf(budget, { name: 'xl/externalLinks/externalLink1.xml', content: 'x' }),
      /externalLink/,
    ],
    [
      'F14 a name that climbs out of its folder',
      'hsu',
      () => workbookOf(budget, { name: '../../sejalan-keluar', content: 'x' }),
      /rusak|wajar/,
    ],
    [
      'F11 a billion laughs',
      'tabalong',
      () => doctype('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">'),
      /DTD/,
    ],
  ])('%s: ends its job with a reason, and leaves nothing behind', async (_, who, file, reason) => {
    const before = await storedRows();
    const job = await runUpload(app, from(await app.signIn(who)), { content: file() });
    expect(job).toMatchObject({ status: 'gagal', result: null });
    expect(job.problem!.detail).toMatch(reason);
    expect(await storedRows()).toBe(before);
    expect(await leftovers()).toEqual([]);
  });

  it('F11 an outer entity: is neither fetched nor shown', async () => {
    let visits = 0;
    const listener = createServer((_, response) => {
      visits += 1;
      response.end('root:x:0');
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as { port: number };
    const content = doctype(
      `<!ENTITY x SYSTEM "http://127.0.0.1:${port}/x"><!ENTITY y SYSTEM "file:///etc/passwd">`,
    );
    const job = await runUpload(app, official, { content });
    listener.close();
    expect(job.problem!.detail).toMatch(/DTD/);
    expect(JSON.stringify(job)).not.toContain('root:');
    expect(visits).toBe(0);
  });

  it('F18 F23 a workbook of WPS with headers like the parts of an object: is taken', async () => {
    const sheet = makeSheet([
      [...VILLAGE_HEADER, '__proto__', 'constructor'],
      [...ROW, '{"polluted":1}', 'x'],
    ])
      .replace(/<(\/?)(?=\w)/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const content = makeZip(makeParts({ sheet, prefix: 'x:' }));
    const job = await runUpload(app, official, { content });
    expect(job).toMatchObject({ status: 'selesai', result: { outcome: 'tersimpan', added: 1 } });
    expect(job.result.ignoredColumns).toHaveLength(2);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a file that the door refuses', () => {
  it.each([
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xls', /sandi|\.xls/],
    ['a locked .xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xlsx', /sandi/],
    ['a macro workbook', makeZip(GOOD), 'a.xlsm', /\.xlsx/],
    ['a web page called .xlsx', Buffer.from('<html></html>'), 'a.xlsx', /bukan/],
    ['an .ods', makeZip(GOOD), 'a.ods', /bukan/],
  ])('F12 %s: is answered by 415 and a reason', async (_, content, fileName, reason) => {
    const answer = await send(app, from(await app.signIn('tanahbumbu')), { content, fileName });
    expect(answer.status).toBe(415);
    expect(answer.body.detail).toMatch(reason);
  });

  it('F15 one byte more than 10 MB: is answered by 413, whatever length was announced', async () => {
    const visitor = from(await app.signIn('balangan'));
    const content = Buffer.alloc(10 * 1024 * 1024 + 1);
    expect((await send(app, visitor, { content })).status).toBe(413);
    const [{ n }] = await app.dataSource.query(
      `SELECT count(*)::int AS n FROM upload WHERE pemda_code = '63.11' AND size > 10000000`,
    );
    expect(n).toBe(0);
  });

  it('F15 a hundred uploads that never end: are cut, and others are served meanwhile', async () => {
    const { port } = new URL(app.origin);
    const sockets = Array.from({ length: 100 }, () => connect(Number(port), 'localhost'));
    const closed = sockets.map((socket) => {
      socket.on('error', () => undefined);
      socket.write(
        'POST /api/session HTTP/1.1\r\nHost: localhost\r\nX-Sejalan: 1\r\n' +
          'Content-Type: application/json\r\nContent-Length: 9000\r\n\r\n{',
      );
      return once(socket, 'close');
    });
    await official.get('/api/health/live').expect(200);
    expect(sockets.some((socket) => !socket.destroyed)).toBe(true);
    await Promise.all(closed);
    await official.get('/api/health/live').expect(200);
  });

  it('F16 ten thousand fields, and names nested without end: are answered by 400', async () => {
    const visitor = from(await app.signIn('banjarmasin'));
    const many = visitor.post('/api/imports');
    for (let index = 0; index < 10_000; index += 1) many.field(`f${index}`, 'x');
    expect((await many).status).toBe(400);
    const deep = visitor.post('/api/imports').field(`a${'[b]'.repeat(500)}`, 'x');
    expect((await deep).status).toBe(400);
  });

  it('F16 fifty uploads that break off: leave no row and no open handle, and are no failure of ours', async () => {
    const failures = jest.spyOn(logger, 'error');
    const cookie = await sessionCookie();
    const { port } = new URL(app.origin);
    const handles = (): number => readdirSync('/proc/self/fd').length;
    const uploads = async (): Promise<number> =>
      (await app.dataSource.query('SELECT count(*)::int AS n FROM upload'))[0].n;
    const [before, open] = [await uploads(), handles()];
    const head =
      `POST /api/imports HTTP/1.1\r\nHost: localhost\r\nX-Sejalan: 1\r\nCookie: ${cookie}\r\n` +
      'Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 900000\r\n\r\n' +
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK';
    for (let index = 0; index < 50; index += 1) {
      const socket = connect(Number(port), 'localhost');
      await once(socket, 'connect');
      await new Promise((resolve) => socket.write(head + 'x'.repeat(100_000), resolve));
      socket.destroy();
    }
    for (const giveUpAt = Date.now() + JOB_MS; handles() > open + 5 && Date.now() < giveUpAt;)
      await wait(100);
    expect(handles()).toBeLessThanOrEqual(open + 5);
    expect(await uploads()).toBe(before);
    expect(failures).not.toHaveBeenCalled();
    failures.mockRestore();
    await official.get('/api/health/ready').expect(200);
  });

  it.each([
    ['../../etc/x.csv', 'x.csv'],
    ['"><img src=x>.csv', 'img src=x.csv'],
    [`${'a'.repeat(5_000)}.csv`, `${'a'.repeat(146)}.csv`],
    ['a\u202Evsc.csv', 'avsc.csv'],
  ])('F17 the name %j: is kept as %j', async (sent, kept) => {
    const visitor = from(await app.signIn('hst'));
    const answer = await send(app, visitor, {
      content: Buffer.from(`a,b\n${sent.length},2\n`),
      fileName: sent,
    });
    expect(answer.status).toBe(202);
    const [row] = await app.dataSource.query(
      `SELECT u.file_name AS name, j.payload ->> 'fileName' AS read_as
       FROM job j JOIN upload u ON u.id = (j.payload ->> 'uploadId')::int WHERE j.id = $1`,
      [answer.body.jobId],
    );
    expect(row).toEqual({ name: kept, read_as: kept });
  });
});
