import { analysed } from './support/analysed';
import { START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

interface Shown {
  linkId: number;
  linkVersion: number;
  nama: string;
}

let app: TestApp;
let planner: Visitor;
let colleague: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  planner = await app.signIn('perencana');
  await app.dataSource.query(
    `UPDATE user_account a SET role = p.role, name = 'Rekan Perencana'
     FROM user_account p WHERE p.username = 'perencana' AND a.username = 'fasilitator'`,
  );
  colleague = await app.signIn('fasilitator');
}, START_MS);
afterEach(() => analysed(app));
afterAll(() => app?.stop());

async function proposed(count: number): Promise<Shown[]> {
  const { body } = await planner
    .get(`/api/links?tahapan=${app.tahapan}&status=diusulkan&size=${count}`)
    .expect(200);
  return body.rows;
}
const seen = (links: readonly Shown[]) =>
  links.map(({ linkId, linkVersion }) => ({ id: linkId, version: linkVersion }));
const accept = (who: Visitor, links: readonly object[]) =>
  who.post('/api/links/decide').send({ links, decision: 'terverifikasi' });
const reject = (who: Visitor, links: readonly object[]) =>
  who.post('/api/links/decide').send({ links, decision: 'ditolak', reason: 'Keluarannya lain.' });
const stored = (ids: readonly number[]): Promise<{ status: string; version: number }[]> =>
  app.dataSource.query(
    'SELECT status, version FROM priority_link WHERE id = ANY($1) ORDER BY array_position($1, id)',
    [ids],
  );

describe('a decision on proposed links', () => {
  it('is refused with who decided what, when somebody else decided meanwhile', async () => {
    const links = await proposed(2);
    const [first, second] = links;
    await reject(colleague, seen([first!])).expect(200, { changed: 1 });
    const { body } = await accept(planner, seen(links)).expect(409);
    expect(body).toMatchObject({ code: 'version.conflict', current: { linkId: first!.linkId } });
    expect(body.detail).toContain('Rekan Perencana');
    expect(body.detail).toContain('ditolak');
    expect(body.conflicts).toEqual([
      expect.objectContaining({
        linkId: first!.linkId,
        linkVersion: first!.linkVersion + 1,
        linkStatus: 'ditolak',
        linkReason: 'Keluarannya lain.',
        changedBy: 'Rekan Perencana',
        changedAt: expect.stringMatching(/^\d{4}-/),
      }),
    ]);
    expect(await stored([first!.linkId, second!.linkId])).toEqual([
      { status: 'ditolak', version: first!.linkVersion + 1 },
      { status: 'diusulkan', version: second!.linkVersion },
    ]);
  });

  it('replaces the decision of another once its version is named', async () => {
    const [link] = await proposed(1);
    await reject(colleague, seen([link!])).expect(200);
    const refused = await accept(planner, seen([link!])).expect(409);
    await accept(planner, seen(refused.body.conflicts)).expect(200, { changed: 1 });
    expect(await stored([link!.linkId])).toEqual([
      { status: 'terverifikasi', version: link!.linkVersion + 2 },
    ]);
  });

  it('keeps a better reason for what was rejected already', async () => {
    const [link] = await proposed(1);
    await reject(planner, seen([link!])).expect(200, { changed: 1 });
    const again = { id: link!.linkId, version: link!.linkVersion + 1 };
    await reject(planner, [again]).expect(200, { changed: 0 });
    const better = { links: [again], decision: 'ditolak', reason: 'Indikatornya lain.' };
    await planner.post('/api/links/decide').send(better).expect(200, { changed: 1 });
    const [{ reason }] = await app.dataSource.query(
      'SELECT reason FROM priority_link WHERE id = $1',
      [link!.linkId],
    );
    expect(reason).toBe('Indikatornya lain.');
  });

  it('C14 of two that arrive together is taken once', async () => {
    const links = seen(await proposed(20));
    const answers = await Promise.all([
      accept(planner, links),
      reject(colleague, [...links].reverse()),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = await stored(links.map(({ id }) => id));
    expect(new Set(after.map(({ status }) => status)).size).toBe(1);
    expect(after.map(({ version }) => version)).toEqual(links.map(({ version }) => version + 1));
  });

  it('names the version of each link, and each link once', async () => {
    const [link] = seen(await proposed(1));
    await accept(planner, [{ id: link!.id }]).expect(428);
    await accept(planner, [link!, link!]).expect(400);
    await accept(planner, [{ ...link!, version: link!.version + 1 }]).expect(409);
    await accept(planner, [link!, { id: 2_000_000_000, version: 1 }]).expect(404);
    expect(await stored([link!.id])).toEqual([{ status: 'diusulkan', version: link!.version }]);
  });
});
