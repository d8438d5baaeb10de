import fc from 'fast-check';
import {
  bigSheet,
  livingChildren,
  makeParts,
  makeSheet,
  makeZip,
  runUpload,
  send,
  VILLAGE_HEADER,
  villageBudget,
  workbookOf,
} from './support/hostile-uploads';
import { JOB_MS, START_MS, startTestApp, type TestApp, waitForJob } from './support/test-app';

jest.setTimeout(4 * JOB_MS);

const ROW = ['63.01.01.2001', '2027', '2.3.10', 'Jalan', 'RT 1', '1000000'];
const named = (nama: string): string[] => ROW.with(3, nama);

describe('a sheet that claims to be huge', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startTestApp()), START_MS);
  afterAll(() => app?.stop());

  const sheetWith = (nama: string, more: string): string =>
    makeSheet([VILLAGE_HEADER, named(nama)], more);
  const withNames = (nama: string): Buffer =>
    makeZip(
      makeParts({ sheet: sheetWith(nama, '') }).map((part) => ({
        ...part,
        content: String(part.content).replace(
          '</workbook>',
          '<definedNames><definedName name="a">Data!$A$1:$XFD$1048576</definedName><definedName name="b">Data!$A:$Z</definedName></definedNames></workbook>',
        ),
      })),
    );
  const emptyRows = Array.from(
    { length: 1_048_574 },
    (_, index) => `<row r="${index + 3}" spans="1:6" ht="${index % 97}.${index % 89}"/>`,
  ).join('');

  it.each<readonly [string, string, () => Buffer]>([
    [
      'F04 a merge of the whole sheet',
      'Gabung',
      () =>
        workbookOf(
          sheetWith('Gabung', '<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells>'),
        ),
    ],
    [
      'F05 a column range of 99,999,999',
      'Kolom',
      () => workbookOf(sheetWith('Kolom', '<cols><col min="1" max="99999999"/></cols>')),
    ],
    ['F06 names over the whole sheet', 'Nama', () => withNames('Nama')],
    [
      'F07 validations of the whole sheet and of a whole column',
      'Aturan',
      () =>
        workbookOf(
          sheetWith(
            'Aturan',
            '<dataValidations><dataValidation sqref="A1:XFD1048576 B1:B1048576"/></dataValidations>',
          ),
        ),
    ],
    [
      'F19 a million rows that are formatted and empty',
      'Hampa',
      () => workbookOf(sheetWith('Hampa', '').replace('</sheetData>', `${emptyRows}</sheetData>`)),
    ],
  ])('%s: imports its one row, and nothing else', async (_, nama, file) => {
    const job = await runUpload(app, await app.signIn('tanahlaut'), { content: file() });
    expect(job).toMatchObject({ status: 'selesai', result: { outcome: 'tersimpan', added: 1 } });
    const stored = await app.dataSource.query(
      `SELECT lokasi, anggaran FROM kegiatan_desa WHERE nama = $1`,
      [nama],
    );
    expect(stored).toEqual([{ lokasi: 'RT 1', anggaran: '1000000.00' }]);
  });

  it('F09 millions of empty rows: end their job with a reason', async () => {
    const sheet = bigSheet({
      before: '<worksheet><sheetData>',
      unit: '<row/>',
      times: 15_000_000,
    });
    const job = await runUpload(app, await app.signIn('hss'), { content: workbookOf(sheet) });
    expect(job).toMatchObject({ status: 'gagal', result: null });
    expect(job.problem!.detail).toMatch(/terlalu besar|baris/);
  });

  it.each(['utf16le', 'utf16be'])(
    'F12 a CSV in %s: is imported as it was written',
    async (wide) => {
      const nama = `Lebar – “${wide}”`;
      const text = `\uFEFF${VILLAGE_HEADER.join('\t')}\r\n${named(nama).join('\t')}\r\n`;
      const bytes = Buffer.from(text, 'utf16le');
      const content = wide === 'utf16be' ? bytes.swap16() : bytes;
      const visitor = await app.signIn('tanahlaut');
      const { result } = await runUpload(app, visitor, { content, fileName: 'a.csv' });
      expect(result).toMatchObject({ outcome: 'tersimpan', added: 1 });
      const stored = `SELECT 1 FROM kegiatan_desa WHERE nama = $1`;
      expect(await app.dataSource.query(stored, [nama])).toHaveLength(1);
    },
  );

  it('F12 a CSV with a NUL byte: is refused in words, and nothing of it is stored', async () => {
    const text = [VILLAGE_HEADER, named('Nol'), named('Nol\0')].map((line) => line.join(','));
    const visitor = await app.signIn('tanahlaut');
    const content = Buffer.from(text.join('\n'));
    const job = await runUpload(app, visitor, { content, fileName: 'a.csv' });
    expect(job).toMatchObject({ status: 'gagal', problem: { code: 'upload.not-csv' } });
    const stored = `SELECT 1 FROM kegiatan_desa WHERE nama LIKE 'Nol%'`;
    expect(await app.dataSource.query(stored)).toEqual([]);
  });

  it('F24 damaged copies of a workbook: are read or refused in words, and no child stays', async () => {
    const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
    process.stderr.write(`F24: FUZZ_SEED=${seed}\n`);
    const good = villageBudget(...Array.from({ length: 20 }, (_, n) => named(`Rusak ${n}`)));
    const place = fc.integer({ min: 4, max: good.length - 1 });
    const damage = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 3, maxLength: 9 });
    const copies = fc.sample(damage, { numRuns: 10, seed }).map((bytes, index) => {
      const copy = Buffer.from(good);
      for (const [at, value] of bytes) copy[at] = value;
      return index % 5 === 4 ? copy.subarray(0, bytes[0]![0]) : copy;
    });
    const visitor = await app.signIn('banjar');
    for (const content of copies) {
      const answer = await send(app, visitor, { content });
      if (answer.status !== 202) {
        expect([answer.status, answer.body.detail]).toEqual([415, expect.any(String)]);
        continue;
      }
      const job = await waitForJob(visitor, answer.body.jobId);
      if (job.status === 'selesai') continue;
      expect(job.problem).toMatchObject({ code: expect.stringMatching(/^upload\./) });
      expect(job.problem!.detail).toMatch(/\.$/);
    }
    await visitor.get('/api/health/ready').expect(200);
    expect(livingChildren()).toEqual([]);
  });
});

describe('a workbook that costs more computing than it may', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ environment: { SEJALAN_PARSER_SECONDS: '2' } });
  }, START_MS);
  afterAll(() => app?.stop());

  it('F22 is stopped and says so; others are answered meanwhile, and the next one is read', async () => {
    const more = Array.from({ length: 50 }, (_, n) => `tambahan ${n}`);
    const rows = Array.from({ length: 15_000 }, (_, n) => [...named(`Berat ${n}`), ...more]);
    const visitor = await app.signIn('tapin');
    const heavy = workbookOf(makeSheet([[...VILLAGE_HEADER, ...more], ...rows]));
    const { body } = await send(app, visitor, { content: heavy }).expect(202);
    const ended = waitForJob(visitor, body.jobId);
    await (await app.signIn('perencana')).get('/api/context').expect(200);
    const job = await ended;
    expect(job).toMatchObject({ status: 'gagal', problem: { code: 'upload.parser-limit' } });
    expect(job.problem!.detail).toContain('2 detik kerja');
    const next = await runUpload(app, await app.signIn('tanahlaut'), {
      content: villageBudget(named('Sesudahnya')),
    });
    expect(next).toMatchObject({ result: { outcome: 'tersimpan', added: 1 } });
    expect(livingChildren()).toEqual([]);
  });
});
