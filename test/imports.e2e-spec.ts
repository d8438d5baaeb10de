import { Rupiah } from '@app/vocabulary';
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

const RENJA_FIELDS =
  'tahun,kode_skpd,nama_skpd,kode_bidang_urusan,nama_bidang_urusan,kode_program,nama_program,kode_giat,nama_giat,kode_sub_giat,nama_sub_giat,pagu_indikatif,pagu,pagu_n_depan,tolak_ukur_output,target_teks_output,satuan_output,target_teks_n,kode_dana,nama_dana,lokasi_bl,label_pusat,label_prov,label_kokab,kelompok_sasaran';

/** One sub kegiatan of an agency that the sample does not know, so that every row is new. */
function renjaLine(kode: string, pagu: string): string {
  return `2027,2.13.0.00.0.00.99.0000,Dinas Uji Coba,2.13,Pemberdayaan Masyarakat dan Desa,2.13.04,PROGRAM ADMINISTRASI PEMERINTAHAN DESA,2.13.04.2.01,Pembinaan Administrasi Desa,${kode},Fasilitasi Perencanaan Desa,${pagu},${pagu},,Jumlah desa,5 Desa,Desa,5 Desa,1.1,PAD,"Kab. Tanah Laut, Semua Kecamatan, Semua Kel/Desa",,,,Aparatur desa`;
}

const renja = (...lines: string[]) => [RENJA_FIELDS, ...lines, ''].join('\n');
const FIRST = renjaLine('2.13.04.2.01.0003', '125000000');
const SECOND = renjaLine('2.13.04.2.01.0004', '75000000.5');

describe('a Renja under the field names of SIPD', () => {
  it('is stored row by row, and the totals say by how much the plan grew', async () => {
    const before = await totals();
    const result = await runImport('renja', renja(FIRST, SECOND));
    expect(result).toMatchObject({
      outcome: 'tersimpan',
      layout: 'renja-sipd-json',
      rows: 2,
      added: 2,
      changed: 0,
      unchanged: 0,
      errorCount: 0,
      totalBefore: before.pagu,
      totalAfter: Rupiah.parse(before.pagu).plus(Rupiah.parse('200000000.50')).toString(),
    });
    expect(result.counts).toContainEqual({ label: 'Baris sub kegiatan', value: '2' });
    expect(await totals()).toEqual({ programs: before.programs + 2, pagu: result.totalAfter });
  });

  it('changes nothing when it comes a second time', async () => {
    await runImport('renja', renja(FIRST, SECOND));
    const before = await totals();
    // The very same bytes would be answered with the first job.
    const result = await runImport('renja', `${renja(FIRST, SECOND)}\n`);
    expect(result).toMatchObject({ outcome: 'tidak_berubah', added: 0, changed: 0, unchanged: 2 });
    expect(result.totalAfter).toBe(result.totalBefore);
    expect(await totals()).toEqual(before);
  });

  it('is refused whole for one wrong amount, which is named by row and column', async () => {
    const before = await totals();
    const good = renjaLine('2.13.04.2.01.0005', '1000000');
    const bad = renjaLine('2.13.04.2.01.0006', 'dua juta');
    const result = await runImport('renja', renja(good, bad));
    expect(result).toMatchObject({ outcome: 'ditolak', added: 0, changed: 0 });
    expect(result.errors).toContainEqual(
      expect.objectContaining({ row: 3, column: 'M (pagu)', value: 'dua juta' }),
    );
    for (const { rule, advice } of result.errors) expect(`${rule}|${advice}`).toMatch(/\S\|\S/);
    expect(await totals()).toEqual(before);
  });

  it('is refused by row where the account of one agency names another', async () => {
    const before = await totals();
    const agency = await app.signIn('pupr.tanahlaut');
    const result = await runImport('renja', renja(FIRST, SECOND), agency);
    expect(result).toMatchObject({ outcome: 'ditolak', errorCount: 2, added: 0 });
    const { errors } = result;
    expect(errors.map(({ row, column, value }) => `${row} ${column} ${value}`)).toEqual([
      expect.stringMatching(/^2 .*Dinas Uji Coba$/),
      expect.stringMatching(/^3 .*Dinas Uji Coba$/),
    ]);
    expect(errors[0]!.rule).toMatch(/Akun Anda hanya dapat mengimpor rencana .*Pekerjaan Umum/);
    expect(await totals()).toEqual(before);
  });

  it('stands in the history of its own kabupaten, with what came of it', async () => {
    await runImport('renja', renja(FIRST, SECOND));
    const { body } = await official.get(`/api/imports?tahapan=${app.tahapan}`).expect(200);
    expect(body.rows[0]).toMatchObject({
      fileName: 'rencana.csv',
      kind: 'renja',
      pemdaCode: '63.01',
      by: expect.any(String),
      status: 'selesai',
    });
  });

  it('is a draft, which the own kabupaten sees and the province does not', async () => {
    await runImport('renja', renja(FIRST, SECOND));
    const search = { tahapan: app.tahapan, pemda: '63.01', q: 'Fasilitasi Perencanaan Desa' };
    const opdNamesFor = async (visitor: Visitor): Promise<string[]> => {
      const { body } = await visitor.get('/api/programs').query(search).expect(200);
      return body.rows.map((row: { opdName: string }) => row.opdName);
    };
    expect(await opdNamesFor(official)).toContain('Dinas Uji Coba');
    expect(await opdNamesFor(await app.signIn('perencana'))).not.toContain('Dinas Uji Coba');
  });
});

describe('a village budget', () => {
  const FIELDS =
    'desa,kecamatan,kabupaten,tahun,bidang,kode,uraian,volume,satuan,anggaran_rp,sumber_dana';
  const line = (desa: string, kecamatan: string, uraian: string, anggaran: string) =>
    `${desa},${kecamatan},Tanah Laut,2027,Pelaksanaan Pembangunan Desa,2.3.10,${uraian},350,Meter,${anggaran},DDS`;

  it('finds its desa by name and is added to the kegiatan of that desa', async () => {
    const desa = await someDesa();
    const rows = [
      line(desa.name, desa.kecamatan, 'Pengerasan jalan uji coba', '150000000'),
      line(desa.name, desa.kecamatan, 'Pengecoran jalan uji coba', '25000000.25'),
    ];
    const result = await runImport('kegiatan-desa', [FIELDS, ...rows, ''].join('\n'));
    expect(result).toMatchObject({ outcome: 'tersimpan', rows: 2, added: 2, errorCount: 0 });
    expect(growth(result)).toBe('175000000.25');
    const stored = await app.dataSource.query(
      `SELECT desa_code, anggaran::text, volume::float8, sumber_dana FROM kegiatan_desa
       WHERE nama LIKE '%uji coba' ORDER BY kegiatan_desa.anggaran DESC`,
    );
    expect(stored).toEqual([
      { desa_code: desa.code, anggaran: '150000000.00', volume: 350, sumber_dana: ['DD'] },
      { desa_code: desa.code, anggaran: '25000000.25', volume: 350, sumber_dana: ['DD'] },
    ]);
  });

  it('is refused whole when a desa is unknown', async () => {
    const desa = await someDesa();
    const rows = [
      line(desa.name, desa.kecamatan, 'Talud yang tidak boleh tersimpan', '1000000'),
      line('Antah Berantah', desa.kecamatan, 'Talud yang tidak boleh tersimpan', '1000000'),
    ];
    const result = await runImport('kegiatan-desa', [FIELDS, ...rows, ''].join('\n'));
    expect(result).toMatchObject({ outcome: 'ditolak', added: 0, errorCount: 1 });
    expect(result.errors[0]).toMatchObject({ row: 3, column: 'A (desa)', value: 'Antah Berantah' });
    const stored = await app.dataSource.query(
      "SELECT 1 FROM kegiatan_desa WHERE nama LIKE 'Talud yang tidak boleh%'",
    );
    expect(stored).toEqual([]);
  });
});

describe('a file that is no table', () => {
  it('is refused at once, in words an official understands', async () => {
    const answer = await send('renja', Buffer.from('%PDF-1.7'), 'renja.pdf');
    expect(answer.status).toBe(415);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body.detail).toContain('bukan .xlsx atau .csv');
  });
});

function send(kind: string, content: Buffer, fileName = 'rencana.csv', visitor = official) {
  return visitor
    .post('/api/imports')
    .field({ kind, tahapan: String(app.tahapan), pemda: '63.01' })
    .attach('file', content, fileName);
}

async function runImport(kind: string, csv: string, visitor = official): Promise<ImportResultDto> {
  const answer = await send(kind, Buffer.from(csv), 'rencana.csv', visitor);
  if (answer.status !== 202) throw new Error(answer.text);
  const job = await waitForJob(visitor, answer.body.jobId);
  if (job.status !== 'selesai') throw new Error(`${job.status}: ${JSON.stringify(job.problem)}`);
  return job.result as unknown as ImportResultDto;
}

async function totals(): Promise<{ programs: number; pagu: string }> {
  const [row] = await app.dataSource.query(
    `SELECT count(*)::int AS programs, sum(pagu)::numeric(18,2)::text AS pagu
     FROM program WHERE tahapan_id = $1 AND pemda_code = '63.01'`,
    [app.tahapan],
  );
  return row;
}

function growth({ totalBefore, totalAfter }: ImportResultDto): string {
  return Rupiah.parse(totalAfter).minus(Rupiah.parse(totalBefore)).toString();
}

/** A desa whose name no other place of its kecamatan bears. */
async function someDesa(): Promise<{ code: string; name: string; kecamatan: string }> {
  const [row] = await app.dataSource.query(
    `SELECT d.code, d.name, k.name AS kecamatan FROM wilayah d
     JOIN wilayah k ON k.code = d.parent_code
     WHERE d.kind = 'desa' AND k.parent_code = '63.01' ORDER BY d.code LIMIT 1`,
  );
  return row;
}
