import { Workbook, type Worksheet } from 'exceljs';
import type { ReportResultDto } from '../apps/api/src/reports/report.dto';
import { STATUS_WORDS } from '@app/workbook';
import {
  JOB_MS,
  START_MS,
  startTestApp,
  waitForJob,
  type TestApp,
  type Visitor,
} from './support/test-app';

const FIRST_DATA_ROW = 8;
const UNVERIFIED = `NOT EXISTS (SELECT 1 FROM priority_link l
  WHERE l.program_id = p.id AND l.status = 'terverifikasi')`;

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

  it('adds up, on its lists, to the pagu that the database holds, to the sen', async () => {
    const pack = await openPack();
    for (const [sheet, column, condition] of [
      ['Matriks Sinkronisasi', 20, 'true'],
      ['Belum Berlokasi', 6, `p.location_state <> 'desa'`],
      ['Program Belum Bertaut', 9, UNVERIFIED],
    ] as const) {
      const [{ pagu }] = await app.dataSource.query(
        `SELECT COALESCE(sum(p.pagu), 0)::float8 AS pagu FROM program p
         WHERE p.tahapan_id = $1 AND p.pemda_code = '63.01' AND NOT p.is_penunjang
           AND ${condition}`,
        [app.tahapan],
      );
      expect(pagu).toBeGreaterThan(0);
      expect([sheet, totalOf(pack.getWorksheet(sheet)!, column)]).toEqual([sheet, pagu]);
    }
  });

  it('counts in its Matriks Kehadiran every intervensi and all their money', async () => {
    const [stored] = await app.dataSource.query(
      `SELECT count(*)::int AS jumlah, sum(amount)::float8 AS anggaran FROM (
         SELECT l.pagu AS amount FROM lokus l JOIN program p ON p.id = l.program_id
         WHERE p.tahapan_id = $1 AND NOT p.is_penunjang AND l.desa_code LIKE '63.01.%'
         UNION ALL
         SELECT g.anggaran FROM kegiatan_desa g
         WHERE g.tahapan_id = $1 AND g.desa_code LIKE '63.01.%') found`,
      [app.tahapan],
    );
    const sheet = (await openPack()).getWorksheet('Matriks Kehadiran')!;
    const last = sheet.columnCount;
    expect({ jumlah: totalOf(sheet, last - 2), anggaran: totalOf(sheet, last - 1) }).toEqual(
      stored,
    );
  });

  it('leaves the support of the province open when the province is outside its scope', async () => {
    const sheet = (await openPack()).getWorksheet('PN Belum Didukung')!;
    expect(sheet.getCell('E8').value).toBeNull();
    expect(sheet.getCell('G8').value).not.toBeNull();
    expect(sheet.getCell(8, 12).text).not.toBe('');
  });

  it('says on each overlap what speaks for it, what against it, how strong it is and who leads', async () => {
    const sheet = (await openPack()).getWorksheet('Tumpang Tindih per Desa')!;
    expect(result.sheets.find(({ name }) => name === sheet.name)?.rows).toBeGreaterThan(0);
    for (let row = FIRST_DATA_ROW; row <= sheet.rowCount; row += 1) {
      for (const column of ['U', 'V', 'W', 'X']) {
        expect([column, row, sheet.getCell(`${column}${row}`).text]).not.toContain('');
      }
    }
  });

  it('colours every status word that it writes', async () => {
    const pack = await openPack();
    for (const [name, columns] of [
      ['Matriks Sinkronisasi', ['AA', 'AB']],
      ['PN Belum Didukung', ['I']],
      ['Tumpang Tindih per Desa', ['T']],
      ['Kesepakatan', ['L']],
    ] as const) {
      const sheet = pack.getWorksheet(name)!;
      for (let row = FIRST_DATA_ROW; row <= sheet.rowCount; row += 1) {
        for (const column of columns) {
          const word = sheet.getCell(`${column}${row}`).text.toLowerCase();
          if (word !== '' && typeof sheet.getCell(`A${row}`).value === 'number') {
            expect(STATUS_WORDS).toContain(word);
          }
        }
      }
    }
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

/** The cached result of the first total row. */
function totalOf(sheet: Worksheet, column: number): number {
  for (let row = FIRST_DATA_ROW; row <= sheet.rowCount; row += 1) {
    if (sheet.getCell(row, 1).text === 'JUMLAH') return Number(sheet.getCell(row, column).result);
  }
  throw new Error(`No total on sheet ${sheet.name}`);
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
