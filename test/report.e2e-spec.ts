import { Workbook, type Worksheet } from 'exceljs';
import type { ReportResultDto } from '../apps/api/src/reports/report.dto';
import {
  JOB_MS,
  START_MS,
  startTestApp,
  waitForJob,
  type TestApp,
  type Visitor,
} from './support/test-app';

let app: TestApp;
let planner: Visitor;
let jobId: string;
let result: ReportResultDto;
beforeAll(async () => {
  app = await startTestApp();
  planner = await app.signIn('perencana');
  const order = { tahapan: app.tahapan, pemda: '63.01' };
  const { body } = await planner.post('/api/reports/rakor').send(order).expect(202);
  jobId = body.jobId;
  const job = await waitForJob(planner, jobId);
  if (job.status !== 'selesai') throw new Error(`${job.status}: ${JSON.stringify(job.problem)}`);
  result = job.result as unknown as ReportResultDto;
}, START_MS + JOB_MS);
afterAll(() => app?.stop());

describe('the Rakor pack of one kabupaten', () => {
  it('comes as a workbook under a name that tells year, stage and kabupaten', async () => {
    const { headers, body } = await download(planner).expect(200);
    expect(headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(headers['content-disposition']).toBe(
      'attachment; filename="paket-rakor-2027-rancangan-63.01.xlsx"',
    );
    expect(body.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004', 'latin1'));
    expect(body).toHaveLength(result.bytes);
  });

  it('holds the sheets that the job named', async () => {
    const { worksheets } = await openPack();
    expect(worksheets.map(({ name }) => name)).toEqual(result.sheets.map(({ name }) => name));
    expect(result.sheets.map(({ name }) => name)).toContain('Ringkasan');
  });

  it('tells in its Ringkasan as many programs, and as much pagu, as the database holds', async () => {
    const [stored] = await app.dataSource.query(
      `SELECT count(DISTINCT left(kode, 7))::int AS program, count(*)::int AS "subKegiatan",
              sum(pagu)::float8 AS pagu
       FROM program WHERE tahapan_id = $1 AND pemda_code = '63.01'`,
      [app.tahapan],
    );
    const sheet = (await openPack()).getWorksheet('Ringkasan')!;
    expect(figuresOf(sheet, '63.01', 2)).toEqual(stored);
    expect(figuresOf(sheet, 'JUMLAH B', 1)).toEqual(stored);
  });

  it('is kept from the official of another kabupaten', async () => {
    const foreign = await app.signIn('kotabaru');
    await foreign.get(`/api/reports/${jobId}/file`).expect(404);
    await foreign.get(`/api/jobs/${jobId}`).expect(404);
  });
});

function download(visitor: Visitor) {
  return visitor.get(`/api/reports/${jobId}/file`).responseType('blob');
}

async function openPack(): Promise<Workbook> {
  const { body } = await download(planner).expect(200);
  const workbook = new Workbook();
  await workbook.xlsx.load(body);
  return workbook;
}

interface Figures {
  readonly program: number;
  readonly subKegiatan: number;
  readonly pagu: number;
}

/** The columns Program, Sub kegiatan and Pagu of the row that bears a label in the given column. */
function figuresOf(sheet: Worksheet, label: string, column: number): Figures {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (sheet.getCell(row, column).text !== label) continue;
    const number = (at: number) => sheet.getCell(row, at).result ?? sheet.getCell(row, at).value;
    return { program: number(4), subKegiatan: number(5), pagu: number(6) } as Figures;
  }
  throw new Error(`No row "${label}" on sheet ${sheet.name}`);
}
