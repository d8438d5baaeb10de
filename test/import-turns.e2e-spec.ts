import type { QueryRunner } from 'typeorm';
import {
  JOB_MS,
  START_MS,
  startTestApp,
  waitForJob,
  type TestApp,
  type Visitor,
} from './support/test-app';
import { analysed } from './support/analysed';
import { draftPrograms, type DraftRow } from './support/draft-programs';

let app: TestApp;
let official: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tapin');
}, START_MS);
afterAll(() => app?.stop());

jest.setTimeout(3 * JOB_MS);

const KODE = '2.13.04.2.01.0003';

/** A file that names the sub kegiatan of a row twice, so that one row of it is new. */
async function fileWithOneMore({ id }: DraftRow): Promise<Buffer> {
  const [row] = await app.dataSource.query(
    `SELECT o.code, o.name, p.lokasi_text AS lokasi FROM program p JOIN opd o ON o.id = p.opd_id
     WHERE p.id = $1`,
    [id],
  );
  const line = (nama: string): string =>
    `2027,${row.code},${row.name},${KODE},${nama},7000000,"${row.lokasi}"`;
  const head = 'tahun,kode_skpd,nama_skpd,kode_sub_giat,nama_sub_giat,pagu,lokasi_bl';
  return Buffer.from([head, line('Berkas satu'), line('Berkas dua'), ''].join('\n'));
}

async function send(content: Buffer, mode: string): Promise<string> {
  const { body } = await official
    .post('/api/imports')
    .field({ kind: 'renja', tahapan: String(app.tahapan), mode })
    .attach('file', content, 'rencana.csv')
    .expect(202);
  return body.jobId;
}

/** Stores a file, at once or after looking at it; the number of the job that stores. */
const STORED = {
  'sent at once': (content: Buffer) => send(content, 'langsung'),
  'accepted from its preview': async (content: Buffer) => {
    const id = await send(content, 'pratinjau');
    await waitForJob(official, id);
    const { body } = await official.post(`/api/imports/${id}/accept`).send({ removals: 0 });
    return body.jobId as string;
  },
};

const add = ({ opdId }: DraftRow) =>
  official
    .post('/api/programs')
    .send({ tahapan: app.tahapan, opdId, kode: KODE, values: { nama: 'Ditambah di lembar' } })
    .then((response) => response);

/** Until a transaction of the app waits for a lock of that kind. */
async function waitsFor(event: 'advisory' | 'tuple or transaction'): Promise<void> {
  const events = event === 'advisory' ? ['advisory'] : ['tuple', 'transactionid'];
  for (const giveUpAt = Date.now() + JOB_MS / 3; Date.now() < giveUpAt;) {
    const [{ waiting }] = await app.dataSource.query(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event = ANY($1)`,
      [events],
    );
    if (waiting > 0) return;
  }
  throw new Error(`Nobody waits for ${event}`);
}

/** Somebody holds a row of the plan, so that whoever compares with it has to wait. */
async function whileHeld(id: number, work: () => Promise<void>): Promise<void> {
  const other: QueryRunner = app.dataSource.createQueryRunner();
  await other.connect();
  try {
    await other.startTransaction();
    await other.query('SELECT FROM program WHERE id = $1 FOR UPDATE', [id]);
    await work();
    await other.commitTransaction();
  } finally {
    if (other.isTransactionActive) await other.rollbackTransaction();
    await other.release();
  }
}

const rowsOf = async ({ opdId }: DraftRow): Promise<{ ordinal: number; nama: string }[]> =>
  app.dataSource.query(
    `SELECT ordinal, nama FROM program WHERE tahapan_id = $1 AND opd_id = $2 ORDER BY ordinal`,
    [app.tahapan, opdId],
  );

describe('a file and a row of the sheet that come at the same moment', () => {
  it.each(Object.keys(STORED) as (keyof typeof STORED)[])(
    'get numbers of their own when the file is %s',
    async (how) => {
      // An analysis of the case before would wait for the held row as well.
      await analysed(app);
      const [row] = await draftPrograms(app, official);
      const content = await fileWithOneMore(row!);
      let job = '';
      let added: ReturnType<typeof add> | undefined;
      await whileHeld(row!.id, async () => {
        job = await STORED[how](content);
        // The file has its turn already and waits for the row that is held; now comes the sheet.
        await waitsFor('tuple or transaction');
        added = add(row!);
        await waitsFor('advisory');
      });
      expect(await waitForJob(official, job)).toMatchObject({
        status: 'selesai',
        result: { outcome: 'tersimpan', added: 1, changed: 1 },
      });
      expect((await added!).status).toBe(201);
      expect(await rowsOf(row!)).toEqual([
        { ordinal: 1, nama: 'Berkas satu' },
        { ordinal: 2, nama: 'Berkas dua' },
        { ordinal: 3, nama: 'Ditambah di lembar' },
      ]);
    },
  );
});
