import { Rupiah, fullRupiah } from '@app/vocabulary';
import fc from 'fast-check';
import {
  inline,
  makeSheet,
  runUpload,
  VILLAGE_HEADER,
  workbookOf,
} from './support/hostile-uploads';
import { JOB_MS, START_MS, startTestApp, type TestApp, type Visitor } from './support/test-app';

let app: TestApp;
let official: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  official = await app.signIn('tanahlaut');
}, START_MS);
// one account sends at most twenty files in a minute
beforeEach(() => app.dataSource.query(`UPDATE upload SET uploaded_at = '2026-01-01'`));
afterAll(() => app?.stop());
jest.setTimeout(2 * JOB_MS);

const row = (nama: string, amount: string, kode = '2.3.10', desa = '63.01.01.2001'): string[] => [
  ...[desa, '2027', kode, nama, 'RT 1', amount],
];
const sheetOf = (...rows: string[][]): string => makeSheet([VILLAGE_HEADER, ...rows]);
const run = (sheet: string) => runUpload(app, official, { content: workbookOf(sheet) });
const stored = (nama: string): Promise<{ nama: string; anggaran: string; lokasi: string }[]> =>
  app.dataSource.query(
    `SELECT nama, anggaran::text, lokasi FROM kegiatan_desa WHERE nama LIKE $1 || '%' ORDER BY nama`,
    [nama],
  );

describe('the values of an uploaded workbook', () => {
  it('D01 amounts of 10^15 and of one sen are stored and summed to the sen', async () => {
    const total = async (): Promise<string> => {
      const question = { tahapan: app.tahapan, pemda: '63.01' };
      const { body } = await official.get('/api/kegiatan-desa').query(question).expect(200);
      return body.anggaran;
    };
    const sen = (amount: string): bigint => BigInt(amount.replace('.', ''));
    const before = sen(await total());
    const rows = Array.from({ length: 30 }, (_, n) => row(`Besar ${n}`, '999.999.999.999.999,99'));
    const job = await run(sheetOf(...rows, row('Besar sen', '0,01')));
    expect(job).toMatchObject({ result: { outcome: 'tersimpan', added: 31 } });
    expect(sen(await total()) - before).toBe(99_999_999_999_999_999n * 30n + 1n);
  });

  it.each(['1.25', '1,2 miliar', '-1', '12345678901234567'])(
    'D02 the amount %s refuses its cell by name, and is never taken for another',
    async (amount) => {
      const { result } = await run(sheetOf(row('Ragu', amount)));
      expect(result).toMatchObject({ outcome: 'ditolak', errorCount: 1 });
      expect(result.errors[0]).toMatchObject({ row: 2, column: 'F (anggaran)', value: amount });
      expect(await stored('Ragu')).toEqual([]);
    },
  );

  it('D02 amounts as people spell them are taken as they mean', async () => {
    const spelled = ['Rp. 192.212.700,00', '1,250,000.50', '1E+15', 'Rp 1.250.000'];
    await run(sheetOf(...spelled.map((amount, n) => row(`Ejaan ${n}`, amount))));
    expect((await stored('Ejaan')).map(({ anggaran }) => anggaran)).toEqual([
      '192212700.00',
      '1250000.50',
      '1000000000000000.00',
      '1250000.00',
    ]);
  });

  it('D03 a code typed as a number refuses its cell, since 2.10 is 2.1 there', async () => {
    const sheet = sheetOf(row('Kode', '5')).replace(inline('2.3.10'), '<c><v>2.1</v></c>');
    const { result } = await run(sheet);
    expect(result.errors[0]!.rule).toContain('Format sel harus Teks');
    expect(await stored('Kode')).toEqual([]);
  });

  it.each([
    ['without a stored result', '<c><f>A1</f></c>'],
    ['that failed', '<c t="e"><f>A1</f><v>#REF!</v></c>'],
  ])('D05 a formula %s refuses its cell', async (_, cell) => {
    const { result } = await run(sheetOf(row('Rumus', '77')).replace(inline('77'), cell));
    expect(result).toMatchObject({ outcome: 'ditolak', errorCount: 1 });
    expect(await stored('Rumus')).toEqual([]);
  });

  it('D09 characters that no text may hold never reach the database', async () => {
    const { result } = await run(sheetOf(row('Bersih_x0000_ _x0007_jalan_xFFFE__xD800_', '5')));
    expect(result).toMatchObject({ outcome: 'tersimpan' });
    expect((await stored('Bersih'))[0]!.nama).toBe('Bersih jalan');
  });

  it('D11 one row of a desa of the neighbours, one of none refuse the file by row', async () => {
    const rows = ['63.01.01.2001', '63.02.01.2001', '63.01.99.2999'].map((desa) =>
      row('Asing', '5', '2.3.10', desa),
    );
    const { result } = await run(sheetOf(...rows));
    expect(result).toMatchObject({ outcome: 'ditolak', errorCount: 2 });
    expect(result.errors.map((error) => error.row)).toEqual([3, 4]);
    expect(await stored('Asing')).toEqual([]);
  });

  it('D12 37 wrong cells among many rows are all named, and nothing is stored', async () => {
    const rows = Array.from({ length: 2_000 }, (_, n) =>
      row(`Banyak ${n}`, n % 50 === 7 && n < 37 * 50 ? 'salah' : '5'),
    );
    const { result } = await run(sheetOf(...rows));
    expect(result).toMatchObject({ outcome: 'ditolak', errorCount: 37 });
    expect(new Set(result.errors.map((error) => error.row)).size).toBe(37);
    expect(await stored('Banyak')).toEqual([]);
  });

  it('D13 200 random rows stand in the plan as they stood in the file, which then changes nothing', async () => {
    const word = fc.constantFrom(
      ...['jalan', 'RT 03', '– “dua”', 'é ñ', '日本', '🙂', '<b>&', "'=1+1", '1.250', '_x0041_'],
    );
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const sen = fc.bigInt({ min: 0n, max: 10n ** 17n });
    const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
    process.stderr.write(`D13: FUZZ_SEED=${seed}\n`);
    const rows = fc.sample(fc.tuple(text, text, sen), { numRuns: 200, seed });
    const named = rows.map(([nama, lokasi, amount], n) => ({
      nama: `Acak ${String(n).padStart(3, '0')} ${nama}`,
      lokasi,
      anggaran: Rupiah.fromSen(amount),
    }));
    const escaped = (words: string): string =>
      words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('_x', '_x005F_x');
    const [header, ...lines] = [
      VILLAGE_HEADER,
      ...named.map(({ nama, lokasi, anggaran }) => [
        ...['63.01.01.2001', '2027', '2.3.10', escaped(nama), escaped(lokasi)],
        fullRupiah(anggaran),
      ]),
    ];
    const { result } = await run(makeSheet([header!, ...lines]));
    expect(result).toMatchObject({ outcome: 'tersimpan', added: 200 });
    const inPlan = named.map((fields) => ({ ...fields, anggaran: fields.anggaran.toString() }));
    expect(await stored('Acak')).toEqual(inPlan);
    const moved = [header!, ...lines].map(([desa, tahun, ...rest]) => [...rest, desa!, tahun!]);
    const again = await run(makeSheet(moved));
    expect(again.result).toMatchObject({ added: 0, changed: 0, unchanged: 200 });
  });

  it('D14 a row twice in a file is said, and one that the plan has is changed, not added', async () => {
    const twice = [row('Ganda', '5'), row('Ganda', '5')];
    const { result } = await run(sheetOf(...twice));
    expect(result).toMatchObject({ outcome: 'tersimpan', added: 2 });
    expect(result.notices).toContainEqual(expect.stringMatching(/^Baris 2, 3 .*persis sama/));
    const next = await run(sheetOf(row('Ganda', '7'), row('Ganda', '5')));
    expect(next.result).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    expect((await stored('Ganda')).map(({ anggaran }) => anggaran).sort()).toEqual([
      '5.00',
      '7.00',
    ]);
  });

  it('D15 a cell of 32,768 characters refuses its cell', async () => {
    const { result } = await run(sheetOf(row('Panjang'.padEnd(32_768, 'x'), '5')));
    expect(result).toMatchObject({ outcome: 'ditolak', errorCount: 1 });
    expect(await stored('Panjang')).toEqual([]);
  });
});
