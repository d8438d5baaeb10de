import { Workbook } from 'exceljs';
import type { ReadResult } from './read-result';
import type { ExpectedRow, HomeMadeFile } from './testing/home-made-file';
import { HOME_MADE_FILES } from './testing/home-made-files';
import { readHere, removeSavedFiles, saveFile } from './testing/read-here';

afterAll(removeSavedFiles);

async function save({ sheets }: HomeMadeFile): Promise<string> {
  const workbook = new Workbook();
  for (const { name, rows, merges = [], isHidden = false } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: isHidden ? 'hidden' : 'visible' });
    for (const row of rows) sheet.addRow([...row]);
    for (const area of merges) sheet.mergeCells(area);
  }
  return saveFile(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function rowsOf({ rows }: ReadResult): ExpectedRow[] {
  return rows.map((row) => {
    const amount =
      row.kind === 'renja' ? row.pagu : row.kind === 'kegiatan-desa' ? row.anggaran : undefined;
    return [row.kode, row.nama, amount?.toString()];
  });
}

describe('files made by hand, in the words of an office', () => {
  let right = 0;

  afterAll(() => {
    process.stdout.write(`Terbaca benar: ${right} dari ${HOME_MADE_FILES.length} berkas.\n`);
  });

  it.each(HOME_MADE_FILES.map((file) => [file.about, file] as const))('%s', async (_, file) => {
    const result = await readHere(await save(file), file.kind);
    const { recognised, errors } = result;
    expect(recognised.mappingQuestions.map(({ field }) => field)).toEqual(file.asks ?? []);
    expect(errors).toEqual([]);
    expect(rowsOf(result)).toEqual(file.expected);
    for (const words of file.notices ?? []) expect(recognised.notices.join('\n')).toContain(words);
    if (!file.notices) expect(recognised.notices.join('\n')).not.toContain('tertulis');
    right += 1;
  });

  it('reads a file it asked about once a person has said which column is which', async () => {
    const file = HOME_MADE_FILES.find(({ asks }) => asks?.includes('anggaran'))!;
    const path = await save(file);
    const { recognised, rowCount } = await readHere(path, file.kind);
    const [question] = recognised.mappingQuestions;
    expect(rowCount).toBe(0);
    expect(question!.candidates[0]).toMatchObject({
      column: 'C',
      header: 'Kebutuhan',
      samples: ['192212700', '85000000', '24000000'],
    });
    expect(recognised.mappingSheets[0]!.rows[0]!.cells.map(({ text }) => text)).toEqual([
      'Kode',
      'Uraian',
      'Kebutuhan',
      'Ket',
    ]);
    const answered = await readHere(path, file.kind, {
      mapping: {
        sheet: recognised.sheet,
        layout: recognised.layout,
        headerRow: recognised.headerRow,
        columns: { kode: 'A', nama: 'B', anggaran: 'C', sumberDanaText: 'D' },
      },
    });
    expect(answered.rows.map((row) => row.kode)).toEqual(['2.3.10', '2.4.03', '2.1.01']);
    expect(answered.recognised.mappingQuestions).toEqual([]);
  });

  it.each([
    [{ kode: 'A', nama: 'B' }, '"Anggaran (Rp)" belum dipilih'],
    [{ kode: 'A', nama: 'B', anggaran: '?' }, 'tidak dikenal'],
    [{ kode: 'A', nama: 'B', anggaran: 'C', rahasia: 'D' }, 'tidak dikenal'],
  ])('refuses the mapping %j', async (columns, words) => {
    const file = HOME_MADE_FILES.find(({ asks }) => asks?.includes('anggaran'))!;
    const mapping = { layout: 'tabel-apbdes', headerRow: 1, columns: { ...columns } };
    await expect(readHere(await save(file), file.kind, { mapping })).rejects.toThrow(words);
  });
});
