import type { ReadProgress } from './wire';
import { readUpload } from './read-upload';
import { makeParts, makeSheet } from './testing/make-parts';
import { removeSavedFiles, saveFile, saveSheet, saveZip } from './testing/read-here';
import { UploadRefused } from './upload-refused';

afterAll(removeSavedFiles);

const HEADER = ['desa', 'kode', 'uraian', 'anggaran'];
const ROWS = Array.from({ length: 1_200 }, (_, index) => [
  'A',
  '2.3.10',
  `Jalan ${index} – 🙂`,
  `${index},25`,
]);
const path = saveSheet(makeSheet([HEADER, ...ROWS]));
const request = { path, fileName: 'apbdes.xlsx', kind: 'kegiatan-desa' } as const;

describe('readUpload, in a process of its own', () => {
  it('brings every row across in order, with exact amounts and progress', async () => {
    const progress: ReadProgress[] = [];
    const { rows, rowCount, errorTotal } = await readUpload({
      ...request,
      onProgress: (step) => progress.push(step),
    });
    expect([rows.length, rowCount, errorTotal]).toEqual([1_200, 1_200, 0]);
    expect(rows[999]).toMatchObject({ row: 1_001, nama: 'Jalan 999 – 🙂' });
    expect(rows[999]!.anggaran?.toString()).toBe('999.25');
    expect(progress.map((step) => step.rows)).toEqual([1_201, 0, 500, 1_000]);
  });

  it('throws what the child refuses', async () => {
    const text = saveFile('kode');
    await expect(readUpload({ ...request, path: text })).rejects.toMatchObject({
      code: 'not-xlsx',
      status: 415,
    });
  });

  it.each(['UTC', 'Asia/Jakarta', 'Asia/Makassar', 'America/New_York'])(
    'D04 reads a date cell as the same calendar day under TZ=%s',
    async (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        const styles =
          '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
        const days = makeSheet([
          [...HEADER, 'waktu'],
          ['A', '2.3.10', 'Jalan', '1', 'awal'],
        ]).replace(
          '<c t="inlineStr"><is><t>awal</t></is></c>',
          // the first of March 2027 at midnight
          '<c s="1"><v>46447</v></c>',
        );
        const dated = saveZip(makeParts({ sheet: days, styles }));
        const { rows } = await readUpload({ ...request, path: dated });
        expect(rows).toMatchObject([{ months: { start: 3, end: 3 } }]);
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );

  it('F22 kills a child that is not done in time', async () => {
    const refusal = readUpload({ ...request, limits: { wallMs: 5 } });
    await expect(refusal).rejects.toThrow(UploadRefused);
    await expect(refusal).rejects.toMatchObject({ code: 'parser-limit', status: 413 });
  });

  it('F22 survives a child that runs out of memory', async () => {
    await expect(readUpload({ ...request, limits: { memoryMb: 4 } })).rejects.toMatchObject({
      code: 'parser-limit',
    });
  });

  it('F15 refuses a file that is too large before anything is read', async () => {
    const refusal = readUpload({ ...request, limits: { fileBytes: 100 } });
    await expect(refusal).rejects.toMatchObject({ code: 'too-large', status: 413 });
  });

  it('stops when the caller no longer wants the answer', async () => {
    const controller = new AbortController();
    const reading = readUpload({ ...request, signal: controller.signal });
    controller.abort(new Error('dibatalkan'));
    await expect(reading).rejects.toThrow('dibatalkan');
  });
});
