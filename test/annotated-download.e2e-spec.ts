import type { ImportResultDto } from '../apps/api/src/imports/import.dto';
import { BROKEN_WORKBOOKS, type Planted } from './support/broken-workbooks';
import { correctCells } from './support/correct-cells';
import { marksIn, openSecond } from './support/marks-in';
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

jest.setTimeout(3 * JOB_MS);

interface Upload {
  readonly kind: string;
  readonly fileName: string;
  readonly content: Buffer;
}

async function send({ kind, fileName, content }: Upload, visitor = official) {
  const { body } = await visitor
    .post('/api/imports')
    .field({ kind, tahapan: String(app.tahapan) })
    .attach('file', content, fileName)
    .expect(202);
  const job = await waitForJob(visitor, body.jobId);
  return { jobId: body.jobId as string, result: job.result as unknown as ImportResultDto };
}

async function download(jobId: string, visitor = official): Promise<Buffer> {
  const { body } = await visitor
    .get(`/api/imports/${jobId}/annotated`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    })
    .expect(200);
  return body as Buffer;
}

const VILLAGE = 'Kode Desa,Desa,Kecamatan,Kabupaten,Tahun,Kode,Uraian,Anggaran (Rp)';
const village = (...lines: string[]): Upload => ({
  kind: 'kegiatan-desa',
  fileName: 'desa.csv',
  content: Buffer.from([VILLAGE, ...lines, ''].join('\n')),
});

describe('an import that was refused', () => {
  const plain = BROKEN_WORKBOOKS.filter(({ name }) =>
    ['plain table, with comments of a person', 'Ta_Kegiatan of Siskeudes'].includes(name),
  );
  const renja = BROKEN_WORKBOOKS.filter(({ name }) => name === 'Renja of 17 columns');

  it.each([...plain, ...renja])(
    'comes back marked, and is stored once corrected: $name',
    async (broken) => {
      const { sheet, planted, kind, fileName } = broken;
      const refused = await send({ kind, fileName, content: await broken.make() });
      expect(refused.result.outcome).toBe('ditolak');
      const marked = await download(refused.jobId);
      const { red } = marksIn((await openSecond(marked)).getWorksheet(sheet)!);
      expect([...red].sort()).toEqual(planted.map(({ cell }) => cell).sort());
      const content = await correctCells(marked, { sheet, planted });
      const { result } = await send({ kind, fileName: 'rencana (ditandai).xlsx', content });
      expect(result).toMatchObject({ outcome: 'tersimpan', errorCount: 0, errors: [] });
    },
  );

  it('is marked where a desa or a year cannot be stored, by column like every other error', async () => {
    const { jobId, result } = await send(
      village(
        '63.01.01.2001,,,,2027,2.3.10,Jalan,1000000',
        '63.01.99.2099,,,,2027,2.3.10,Jalan,1000000',
        ',Antah Berantah,Pelaihari,Tanah Laut,2027,2.3.10,Jalan,1000000',
        '63.01.01.2001,,,,2031,2.3.10,Jembatan,1000000',
      ),
    );
    expect(result.errors.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '3 A (Kode Desa)',
      '4 B (Desa)',
      '5 E (Tahun)',
    ]);
    const marked = await download(jobId);
    const { red, comments, statuses } = marksIn((await openSecond(marked)).getWorksheet('CSV')!);
    expect(red).toEqual(['A3', 'B4', 'E5']);
    expect([...comments.keys()]).toEqual(['A3', 'B4', 'E5']);
    expect(statuses.get(2)).toBe('OK');
    const planted: Planted[] = [
      { cell: 'A3', fault: '', wrong: null, right: '63.01.01.2001' },
      { cell: 'B4', fault: '', wrong: null, right: 'Bumi Jaya' },
      { cell: 'E5', fault: '', wrong: null, right: '2027' },
    ];
    const content = await correctCells(marked, { sheet: 'CSV', planted });
    const again = await send({ kind: 'kegiatan-desa', fileName: 'desa (ditandai).xlsx', content });
    expect(again.result.outcome).toBe('tersimpan');
  });

  it('is marked in every wrong cell, also beyond the 500 that the page shows', async () => {
    const lines = Array.from(
      { length: 700 },
      (_, index) => `63.01.01.2001,,,,2027,2.3.10,J${index},x`,
    );
    const { jobId, result } = await send(village(...lines));
    expect(result.errors).toHaveLength(500);
    expect(result.errorCount).toBe(700);
    const workbook = await openSecond(await download(jobId));
    expect(marksIn(workbook.getWorksheet('CSV')!).red).toHaveLength(700);
    expect(workbook.worksheets[0]!.getCell('A2').text).toMatch(/^700 temuan/);
  });

  it('is handed to nobody of another kabupaten, and the download is written down', async () => {
    const { jobId } = await send(village('63.01.01.2001,,,,2027,2.3.10,Jalan,x'));
    const foreign = await app.signIn('kotabaru');
    await foreign.get(`/api/imports/${jobId}/annotated`).expect(404);
    await download(jobId);
    const entries = await app.dataSource.query(
      `SELECT actor, kind, pemda_codes FROM access_entry
        WHERE what = 'annotated-import' AND row_ids = ARRAY[$1] AND kind = 'ekspor'`,
      [jobId],
    );
    expect(entries).toEqual([{ actor: 'tanahlaut', kind: 'ekspor', pemda_codes: ['63.01'] }]);
  });

  it('is named as its upload was, with a word that tells them apart', async () => {
    const { jobId } = await send(village('63.01.01.2001,,,,2027,2.3.10,Jalan,x'));
    const { headers } = await official.get(`/api/imports/${jobId}/annotated`).expect(200);
    expect(headers['content-disposition']).toContain('desa%20(ditandai).xlsx');
  });
});

it('an import without errors has nothing to mark, and says so', async () => {
  const { jobId } = await send(village('63.01.01.2001,,,,2027,2.3.10,Jalan,2000000'));
  const { body } = await official.get(`/api/imports/${jobId}/annotated`).expect(409);
  expect(body.code).toBe('import.nothing-wrong');
});
