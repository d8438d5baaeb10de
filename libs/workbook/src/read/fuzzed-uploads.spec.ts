import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readHere, removeSavedFiles, saveFile, saveWorkbook } from './testing/read-here';
import { UploadRefused } from './upload-refused';

afterAll(removeSavedFiles);

describe('a damaged copy of a good workbook', () => {
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

  it(`F24 is read or refused, and nothing else (FUZZ_SEED=${seed})`, async () => {
    const rows = Array.from({ length: 30 }, (_, row) => ['A', '2.3.10', `Jalan ${row}`, row]);
    const good = readFileSync(
      await saveWorkbook([['desa', 'kode', 'uraian', 'anggaran'], ...rows]),
    );
    const place = fc.nat({ max: good.length - 1 });
    const flips = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });
    const length = fc.option(place, { nil: good.length, freq: 4 });
    await fc.assert(
      fc.asyncProperty(flips, length, async (bytes, end) => {
        const copy = Buffer.from(good);
        for (const [at, value] of bytes) copy[at] = value;
        const reading = readHere(saveFile(copy.subarray(0, end)), 'kegiatan-desa');
        const outcome = await reading.catch((error: unknown) => error);
        expect(
          outcome instanceof UploadRefused || (typeof outcome === 'object' && 'rows' in outcome!),
        ).toBe(true);
      }),
      { numRuns: 1_000, seed },
    );
  });
});
