import { createDataSource } from '@app/database';
import request from 'supertest';
import { readEnvironment } from '../apps/api/src/environment';
import { SAMPLE_PASSWORD } from '../apps/api/src/setup/sample-password';
import { createApp } from '../apps/api/src/start-app';
import { runUpload, send, villageBudget } from './support/hostile-uploads';
import { JOB_MS, START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let official: Visitor;
beforeAll(async () => {
  app = await startTestApp({ environment: { SEJALAN_PROXIES: '1' } });
  official = await app.signIn('tanahlaut');
}, START_MS);
afterAll(() => app?.stop());
jest.setTimeout(4 * JOB_MS);

const PLACE = ['63.01.01.2001', '2027', '2.3.10'];

describe('many uploads', () => {
  it('F20 the same file, twice at once and once later: is one job, and its rows are stored once', async () => {
    const content = villageBudget([...PLACE, 'Jalan kembar', 'RT 2', '5']);
    const [one, two] = await Promise.all([
      send(app, official, { content }),
      send(app, official, { content, fileName: 'salinan.xlsx' }),
    ]);
    expect([one.status, two.status]).toEqual([202, 202]);
    expect(two.body.jobId).toBe(one.body.jobId);
    const first = await runUpload(app, official, { content });
    expect(first).toMatchObject({ id: one.body.jobId, status: 'selesai' });
    const third = await send(app, official, { content });
    expect(third.body.jobId).toBe(one.body.jobId);
    const stored = await app.dataSource.query(
      `SELECT 1 FROM kegiatan_desa WHERE nama = 'Jalan kembar'`,
    );
    expect(stored).toHaveLength(1);
    await app.dataSource.query(`DELETE FROM kegiatan_desa WHERE nama = 'Jalan kembar'`);
    const again = await runUpload(app, official, { content });
    expect(again).toMatchObject({ result: { outcome: 'tersimpan', added: 1 } });
    expect(again.id).not.toBe(one.body.jobId);
  });

  it('F21 more than twenty in a minute: is answered by 429, and another kabupaten is served in its turn', async () => {
    const greedy = await app.signIn('hsu');
    const patient = await app.signIn('kotabaru');
    const flood = Array.from({ length: 24 }, (_, index) =>
      // another address each time: it is the account that counts
      send(app, greedy, { content: Buffer.from(`a,b\n${index},2\n`), fileName: 'a.csv' }).set(
        'X-Forwarded-For',
        `10.9.9.${index}`,
      ),
    );
    const answers = await Promise.all(flood);
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(20);
    expect(refused).toHaveLength(4);
    const wait = Number(refused[0]!.headers['retry-after']);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused[0]!.body).toMatchObject({
      code: 'upload.too-many',
      detail: expect.stringContaining(`setelah ${wait} detik`),
    });
    const other = await runUpload(app, patient, {
      content: Buffer.from('a,b\nsabar,2\n'),
      fileName: 'sabar.csv',
    });
    const [{ waiting }] = await app.dataSource.query(
      `SELECT count(*)::int AS waiting FROM job WHERE pemda_code = '63.08' AND status = 'menunggu'`,
    );
    expect(other.status).toBe('gagal');
    expect(waiting).toBeGreaterThan(10);
  });

  it('F21 from one account: are counted by every process together, and end with their minute', async () => {
    const dataSource = await createDataSource({ url: app.databaseUrl, role: 'app' }).initialize();
    const other = await createApp(dataSource, readEnvironment({}));
    await other.init();
    const visitor = request.agent(other.getHttpServer()).set('X-Sejalan', '1');
    const once = (content: string) =>
      send(app, visitor, { content: Buffer.from(content), fileName: 'a.csv' });
    try {
      await visitor.post('/api/session').send({ username: 'hsu', password: SAMPLE_PASSWORD });
      expect((await once('a,b\nlain,2\n')).body.code).toBe('upload.too-many');
      await app.dataSource.query(
        `UPDATE upload SET uploaded_at = uploaded_at - interval '1 minute' WHERE pemda_code = '63.08'`,
      );
      expect((await once('a,b\nlain,2\n')).status).toBe(202);
    } finally {
      await other.close();
    }
  });
});
