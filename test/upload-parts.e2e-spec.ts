import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { ImportResultDto } from '../apps/api/src/imports/import.dto';
import {
  JOB_MS,
  START_MS,
  startTestApp,
  waitForJob,
  type TestApp,
  type Visitor,
} from './support/test-app';

let app: TestApp;
let official: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tanahlaut');
}, START_MS);
afterAll(() => app?.stop());

jest.setTimeout(2 * JOB_MS);

const PIECE = 100;
const FILE = Buffer.from(
  [
    'kode_skpd,nama_skpd,kode_sub_giat,nama_sub_giat,pagu',
    '2.13.0.00.0.00.96.0000,Dinas Sambungan Lemah,2.13.04.2.01.0003,Fasilitasi Perencanaan Desa,125000000',
    '2.13.0.00.0.00.96.0000,Dinas Sambungan Lemah,2.13.04.2.01.0004,Fasilitasi Pengelolaan Keuangan Desa,75000000',
    '',
  ].join('\n'),
);
const PIECES = Math.ceil(FILE.length / PIECE);

const send = (visitor: Visitor, fileKey: string, number: number) =>
  visitor
    .put(`/api/upload-parts/${fileKey}/${number}`)
    .attach('part', FILE.subarray(number * PIECE, (number + 1) * PIECE), 'bagian');

const order = (visitor: Visitor, fileKey: string, parts = PIECES) =>
  visitor
    .post('/api/imports')
    .field({ kind: 'renja', tahapan: app.tahapan, fileKey, parts, fileName: 'Rénja.csv' });

async function sendAll(visitor: Visitor, fileKey: string): Promise<void> {
  for (let number = 0; number < PIECES; number += 1)
    await send(visitor, fileKey, number).expect(204);
}

describe('a file that comes in pieces', () => {
  it('is imported whole, whatever the order of its pieces and though one came twice', async () => {
    const fileKey = randomUUID();
    for (const number of [...Array(PIECES).keys()].reverse())
      await send(official, fileKey, number).expect(204);
    await send(official, fileKey, 0).expect(204);
    const { body } = await order(official, fileKey).expect(202);
    const job = await waitForJob(official, body.jobId);
    expect(job.result as ImportResultDto).toMatchObject({ outcome: 'tersimpan', added: 2 });
    const kept = await official.get(`/api/imports/${body.jobId}/file`).buffer().expect(200);
    expect(kept.text).toBe(FILE.toString());
    expect(kept.headers['content-disposition']).toContain(encodeURIComponent('Rénja.csv'));
  });

  it('is one import when the answer to its order was lost and the order comes again', async () => {
    const fileKey = randomUUID();
    await sendAll(official, fileKey);
    const first = await order(official, fileKey).expect(202);
    const again = await order(official, fileKey).expect(202);
    expect(again.body).toEqual(first.body);
  });

  it('is not begun while a piece is missing', async () => {
    const fileKey = randomUUID();
    await send(official, fileKey, 0).expect(204);
    const { body } = await order(official, fileKey).expect(409);
    expect(body).toMatchObject({ code: 'upload.parts-missing' });
  });

  it('belongs to who sent it: nobody else can order its import', async () => {
    const fileKey = randomUUID();
    await sendAll(official, fileKey);
    const neighbour = await app.signIn('kotabaru');
    const { body } = await order(neighbour, fileKey).expect(409);
    expect(body).toMatchObject({ code: 'upload.parts-missing' });
    await order(official, fileKey).expect(202);
  });

  it('has at most 40 pieces of at most 256 KiB', async () => {
    const fileKey = randomUUID();
    const large = Buffer.alloc(256 * 1024 + 1, 'a');
    const put = (number: number, content: Buffer) =>
      official.put(`/api/upload-parts/${fileKey}/${number}`).attach('part', content, 'bagian');
    await put(0, large).expect(413);
    await put(0, large.subarray(1)).expect(204);
    await put(40, Buffer.from('a')).expect(400);
    await put(0, Buffer.alloc(0)).expect(400);
    await order(official, fileKey, 41).expect(400);
    await official
      .post('/api/imports')
      .field({ kind: 'renja', tahapan: app.tahapan, fileKey })
      .expect(400);
  });

  it('takes no room from the next file once it is put together', async () => {
    const banjar = await app.signIn('banjar');
    const fileKey = randomUUID();
    await sendAll(banjar, fileKey);
    await order(banjar, fileKey).expect(202);
    const kept = async (where: string): Promise<number> => {
      const [{ count }] = await app.dataSource.query(
        `SELECT count(*)::int AS count FROM upload_part WHERE sent_by = 'banjar' AND ${where}`,
      );
      return count;
    };
    expect(await kept('joined_at IS NULL')).toBe(0);
    await app.dataSource.query(
      `INSERT INTO upload_part (sent_by, file_key, number, content, joined_at)
       SELECT 'banjar', gen_random_uuid(), 0, 'a', now() FROM generate_series(1, 120)`,
    );
    const next = randomUUID();
    await sendAll(banjar, next);
    await order(banjar, next).expect(202);
    expect(await kept('true')).toBe(PIECES);
    await app.dataSource.query('DELETE FROM upload_part');
  });

  it('fills no disk: an account has 120 pieces on their way at most, until they are an hour old', async () => {
    const banjar = await app.signIn('banjar');
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    try {
      const fill = `INSERT INTO upload_part (sent_by, file_key, number, content, received_at)
        SELECT 'banjar', gen_random_uuid(), 0, 'a', now() - $1::interval FROM generate_series(1, 120)`;
      await client.query(fill, ['59 minutes']);
      const refused = await send(banjar, randomUUID(), 0).expect(429);
      expect(refused.body).toMatchObject({ code: 'upload.too-many-parts' });
      await client.query(`UPDATE upload_part SET received_at = now() - interval '61 minutes'`);
      await send(banjar, randomUUID(), 0).expect(204);
      const { rows } = await client.query(
        `SELECT count(*)::int AS kept FROM upload_part WHERE sent_by = 'banjar'`,
      );
      expect(rows).toEqual([{ kept: 1 }]);
    } finally {
      await client.end();
    }
  });
});
