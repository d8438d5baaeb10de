import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type CellValue, Workbook } from 'exceljs';
import { READ_LIMITS } from '../read/limits';
import { readHere, removeSavedFiles, saveWorkbook } from '../read/testing/read-here';
import { annotateFile } from './annotate-file';
import { numbersBySheet } from './annotate-upload';

afterAll(removeSavedFiles);

const HEADER = ['Kode Desa', 'Tahun', 'Kode', 'Uraian', 'Anggaran (Rp)', 'Sumber Dana'];

/** keeps the file from being refused as empty */
const RIGHT: CellValue[] = ['63.01.01.2001', 2027, '2.3.11', 'Pos ronda', 500_000, 'DDS'];

const row = fc.tuple(
  fc.constantFrom<CellValue>('63.01.01.2001', '6301012001', null),
  fc.constantFrom<CellValue>(2027, 'nanti'),
  fc.constantFrom<CellValue>('2.3.10', 'jalan', 2.1),
  fc.constantFrom<CellValue>('Jalan & "jembatan" <baru>', null),
  fc.constantFrom<CellValue>(1_000_000, 'banyak', null, { error: '#REF!' }),
  fc.constantFrom<CellValue>('DDS', null),
);

interface Look {
  readonly fills: ReadonlyMap<number, string>;
  readonly notes: ReadonlySet<number>;
  readonly hasChecks: boolean;
}

const look = fc.record<Look>({
  fills: fc.constantFrom(
    new Map(),
    new Map([
      [2, 'FFFFFF00'],
      [3, 'FF00FF00'],
    ]),
  ),
  notes: fc.constantFrom(new Set<number>(), new Set([2, 4])),
  hasChecks: fc.boolean(),
});

async function makeFile(rows: readonly CellValue[][], { fills, notes, hasChecks }: Look) {
  return saveWorkbook([HEADER, ...rows, RIGHT], (sheet, workbook) => {
    for (const [at, argb] of fills)
      sheet.getCell(`E${at}`).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
    for (const at of notes) sheet.getCell(`C${at}`).note = 'catatan orang';
    if (hasChecks) workbook.addWorksheet('Periksa').addRow(['milik saya']);
  });
}

async function annotate(path: string): Promise<string | undefined> {
  const read = await readHere(path, 'kegiatan-desa', { fileName: 'a.xlsx' });
  if (read.errors.length === 0) return undefined;
  const outPath = `${path}.lagi.xlsx`;
  const { recognised, errors, errorTotal } = read;
  const rows = numbersBySheet(read.rows);
  const job = { path, fileName: 'a.xlsx', outPath, limits: READ_LIMITS };
  await annotateFile({ ...job, recognised, rows, errors, errorTotal });
  return outPath;
}

/** All that a person sees: sheets, values, fills and comments. */
async function meaningOf(path: string): Promise<unknown> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path) as unknown as ArrayBuffer);
  return workbook.worksheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachRow((line) =>
      line.eachCell({ includeEmpty: true }, ({ address, value, fill, font, numFmt, note }) =>
        cells.push({ address, value, fill, font, numFmt, note: JSON.stringify(note ?? '') }),
      ),
    );
    return { name: sheet.name, cells };
  });
}

const RUNS = { numRuns: 15 };

it('a workbook annotated twice means what it means annotated once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), look, async (rows, how) => {
      const once = await annotate(await makeFile(rows, how));
      if (once === undefined) return;
      const twice = await annotate(once);
      expect(await meaningOf(twice!)).toEqual(await meaningOf(once));
    }),
    RUNS,
  );
});

it('marks change nothing of what is read: the same rows and the same errors', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), look, async (rows, how) => {
      const path = await makeFile(rows, how);
      const once = await annotate(path);
      if (once === undefined) return;
      const [before, after] = [
        await readHere(path, 'kegiatan-desa'),
        await readHere(once, 'kegiatan-desa'),
      ];
      expect(after.errors).toEqual(before.errors);
      expect(JSON.stringify(after.rows)).toBe(JSON.stringify(before.rows));
      expect(after.recognised.mapping).toEqual(before.recognised.mapping);
      expect(after.recognised.confidence).toBe(before.recognised.confidence);
    }),
    RUNS,
  );
});
