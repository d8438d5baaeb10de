import { type ProcessUse, readProcessUse } from '../process/process-use';
import type { ReadLimits } from './limits';
import { readUpload } from './read-upload';
import { bigSheet, denseZip, liarZip, overlappingZip } from './testing/hostile-files';
import { livingChildren } from './testing/living-children';
import { makeParts, makeSheet } from './testing/make-parts';
import { removeSavedFiles, saveFile, saveSheet, saveZip } from './testing/read-here';
import { UploadRefused } from './upload-refused';

afterAll(removeSavedFiles);

const HEADER = ['desa', 'kode', 'uraian', 'anggaran', 'waktu', 'lokasi'];
const ROW = ['A', '2.3.10', 'Jalan', '1.000', 'Mei', 'RT 1'];
const hasProc = readProcessUse(process.pid) !== undefined;
const onLinux = hasProc ? it : it.skip;

interface Outcome {
  readonly refusal: UploadRefused | undefined;
  readonly rows: number;
  /** the most that the child used */
  readonly peak: ProcessUse;
}

/** Reads in a child, as the server does, and keeps an eye on what the child uses. */
async function readAndWatch(path: string, limits: Partial<ReadLimits> = {}): Promise<Outcome> {
  let peak: ProcessUse = { cpuMs: 0, residentMb: 0 };
  const onUse = (use: ProcessUse) => {
    peak = {
      cpuMs: Math.max(peak.cpuMs, use.cpuMs),
      residentMb: Math.max(peak.residentMb, use.residentMb),
    };
  };
  try {
    const { rowCount } = await readUpload({
      path,
      fileName: 'a.xlsx',
      kind: 'kegiatan-desa',
      limits,
      onUse,
    });
    return { refusal: undefined, rows: rowCount, peak };
  } catch (error) {
    if (!(error instanceof UploadRefused)) throw error;
    return { refusal: error, rows: 0, peak };
  }
}

describe('what a hostile workbook costs the child that reads it', () => {
  let small: Outcome;
  beforeAll(async () => {
    small = await readAndWatch(saveSheet(makeSheet([HEADER, ROW])));
  });

  it.each([
    ['F01 4 GiB of blanks in one part', denseZip(4 * 1024 ** 3), 'limit'],
    ['F02 190 entries that share their bytes and claim 3.8 GB', overlappingZip(190), 'limit'],
    ['F03 a directory that says 5,000 bytes of 64 MiB', liarZip(64 * 1024 ** 2), 'damaged'],
  ])('%s: is refused without being inflated', async (_, zip, code) => {
    const { refusal, peak } = await readAndWatch(saveFile(zip));
    expect(refusal).toMatchObject({ code });
    expect(peak.residentMb).toBeLessThan(small.peak.residentMb + 50);
    expect(peak.cpuMs).toBeLessThan(small.peak.cpuMs + 1_000);
  });

  it.each([
    ['F04 a merge of the whole sheet', '<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells>'],
    ['F05 a column range of 99,999,999', '<cols><col min="1" max="99999999"/></cols>'],
    [
      'F07 validations of the whole sheet and of a whole column',
      '<dataValidations><dataValidation sqref="A1:XFD1048576 B1:B1048576"/></dataValidations>',
    ],
  ])('%s: costs no more than a small one', async (_, more) => {
    const { rows, peak } = await readAndWatch(saveSheet(makeSheet([HEADER, ROW], more)));
    expect(rows).toBe(1);
    expect(peak.residentMb).toBeLessThan(small.peak.residentMb + 20);
  });

  it('F06 names over the whole sheet: cost no more than a small sheet', async () => {
    const names =
      '<definedName name="a">Data!$A$1:$XFD$1048576</definedName><definedName name="b">Data!$A:$Z</definedName>';
    const parts = makeParts({ sheet: makeSheet([HEADER, ROW]) }).map((part) => ({
      ...part,
      content: String(part.content).replace(
        '</workbook>',
        `<definedNames>${names}</definedNames></workbook>`,
      ),
    }));
    const { rows, peak } = await readAndWatch(saveZip(parts));
    expect(rows).toBe(1);
    expect(peak.residentMb).toBeLessThan(small.peak.residentMb + 20);
  });

  it.each([
    [
      '20 million empty rows',
      bigSheet({ before: '<worksheet><sheetData>', unit: '<row/>', times: 20_000_000 }),
      /^(?:limit|too-many-rows)$/,
    ],
    [
      'one text of 120 MiB',
      bigSheet({
        before: '<worksheet><sheetData><row><c t="inlineStr"><is><t>',
        unit: 'x'.repeat(1_024),
        times: 120 * 1_024,
        after: '</t></is></c></row></sheetData></worksheet>',
      }),
      /^limit$/,
    ],
  ])('F09 %s: is refused without being held in memory', async (_, sheet, code) => {
    const { refusal, peak } = await readAndWatch(saveZip(makeParts({ sheet })));
    expect(refusal?.code).toMatch(code);
    expect(peak.residentMb).toBeLessThan(small.peak.residentMb + 50);
  });

  it('F09 20 million shared strings: are refused at the limit', async () => {
    const sharedStrings = bigSheet({ before: '<sst>', unit: '<si/>', times: 20_000_000 });
    const sheet = makeSheet([HEADER, ROW]);
    const { refusal, peak } = await readAndWatch(saveZip(makeParts({ sheet, sharedStrings })));
    expect(refusal).toMatchObject({ code: 'limit', status: 413 });
    expect(peak.residentMb).toBeLessThan(small.peak.residentMb + 50);
  });

  it('F19 a sheet of 1,048,575 rows that are formatted and empty: is read at the price of its own rows', async () => {
    const empty = Array.from(
      { length: 1_048_574 },
      (_, index) =>
        `<row r="${index + 3}" spans="1:6" ht="${index % 97}.${index % 89}"><c r="A${index + 3}" s="1"/></row>`,
    ).join('');
    const sheet = makeSheet([HEADER, ROW]).replace('</sheetData>', `${empty}</sheetData>`);
    const { rows, refusal, peak } = await readAndWatch(saveSheet(sheet));
    expect([refusal, rows]).toEqual([undefined, 1]);
    expect(peak.residentMb).toBeLessThan(small.peak.residentMb + 100);
  });

  onLinux('F22 a child that computes too long: is killed by what it used', async () => {
    const rows = Array.from({ length: 15_000 }, () => ROW);
    const { refusal, peak } = await readAndWatch(saveSheet(makeSheet([HEADER, ...rows])), {
      cpuMs: 100,
    });
    expect(refusal).toMatchObject({ code: 'parser-limit', status: 413 });
    expect(refusal?.message).toContain('0.1 detik kerja');
    expect(peak.cpuMs).toBeGreaterThan(100);
  });

  onLinux('F22 a child that takes too much memory: is killed by what it used', async () => {
    const { refusal } = await readAndWatch(saveSheet(makeSheet([HEADER, ROW])), { residentMb: 30 });
    expect(refusal).toMatchObject({ code: 'parser-limit' });
  });

  onLinux('F24 nothing is left alive of the children above', () => {
    expect(livingChildren()).toEqual([]);
  });
});
