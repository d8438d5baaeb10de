import { readHere, removeSavedFiles, saveWorkbook } from './testing/read-here';

afterAll(removeSavedFiles);

const HEADER = ['nama_skpd', 'kode_sub_giat', 'nama_sub_giat', 'pagu'];
const line = (number: number) => ['Dinas A', `2.13.04.2.01.000${number}`, 'Kegiatan', number];

describe('what an exported workbook carries', () => {
  it('gives each row the id that stands beside it, wherever its column went', async () => {
    const path = await saveWorkbook([
      ['Rencana Kerja 2027'],
      [...HEADER, 'Kode baris'],
      [...line(1), '71'],
      [...line(2)],
      [...line(3), 73],
    ]);
    const { rows, recognised } = await readHere(path, 'renja');
    expect(rows.map(({ rowCode }) => rowCode)).toEqual(['71', undefined, '73']);
    expect(recognised.ignoredColumns).toEqual([]);
  });

  it('hands the text of the hidden manifest on and takes it for no data', async () => {
    const path = await saveWorkbook([HEADER, line(1)], (_sheet, workbook) => {
      const hidden = workbook.addWorksheet('_sejalan', { state: 'veryHidden' });
      hidden.addRow(['{"format": 1,']);
      hidden.addRow(['"exportId": "x"}']);
    });
    const { manifest, recognised } = await readHere(path, 'renja');
    expect(JSON.parse(manifest!)).toEqual({ format: 1, exportId: 'x' });
    expect(recognised.notices).toEqual([]);
  });

  it('is absent from a workbook that did not come from us', async () => {
    const { manifest, rows } = await readHere(await saveWorkbook([HEADER, line(1)]), 'renja');
    expect(manifest).toBeUndefined();
    expect(rows[0]).not.toHaveProperty('rowCode');
  });
});
