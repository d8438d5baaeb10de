import type { CellValue } from 'exceljs';
import type { MappingSheet, ReadResult } from './read-result';
import { checkMapping, type MappingAnswer, toExplicitMapping } from './recognise/check-mapping';
import { readHere, refusalOf, removeSavedFiles, saveFile, saveWorkbook } from './testing/read-here';

afterAll(removeSavedFiles);

const ROWS: CellValue[][] = [
  ['2.3.10', 'Pembangunan Jalan Desa', 192_212_700, 'RT 03'],
  ['2.4.03', 'Pembangunan Sumur Bor', 85_000_000, 'RT 05'],
  ['2.1.01', 'Penyelenggaraan PAUD', 24_000_000, 'Desa'],
];
const TITLE = ['USULAN DESA TUNGKAP TAHUN 2027'];
const HEADER = ['Sandi', 'Apa', 'Berapa', 'Di mana'];
const ANSWER: MappingAnswer = {
  sheet: 'Lembar1',
  layout: 'tabel-apbdes',
  headerRow: 2,
  headerDepth: 1,
  columns: [
    { column: 'A', field: 'kode' },
    { column: 'B', field: 'nama' },
    { column: 'C', field: 'anggaran' },
  ],
};

const namesOf = ({ rows }: ReadResult) => rows.map(({ nama }) => nama);
const guessesOf = ({ columns }: MappingSheet) =>
  columns.map(({ column, isTaken, guess }) => [column, guess?.field, guess?.confidence, isTaken]);

describe('a plan under a header in words nobody knows', () => {
  it('is asked about with its first rows, its guesses and how sure they are', async () => {
    const path = await saveWorkbook([TITLE, HEADER, ...ROWS]);
    const { recognised, rows } = await readHere(path, 'kegiatan-desa');
    expect(rows).toEqual([]);
    const [sheet] = recognised.mappingSheets;
    expect(sheet).toMatchObject({ sheet: 'Lembar1', layout: 'tabel-apbdes', headerRow: 2 });
    expect(sheet!.rows.map(({ row, cells }) => [row, cells[0]!.text])).toEqual([
      [1, 'USULAN DESA TUNGKAP TAHUN 2027'],
      [2, 'Sandi'],
      [3, '2.3.10'],
      [4, '2.4.03'],
      [5, '2.1.01'],
    ]);
    expect(guessesOf(sheet!)).toEqual([
      ['A', 'kode', 0.5, true],
      ['B', undefined, undefined, false],
      ['C', 'anggaran', 0.5, true],
      ['D', undefined, undefined, false],
    ]);
    expect(recognised.mappingQuestions.map(({ reason }) => reason)).toEqual([
      'Kolom "Kode kegiatan": judul atau isinya hanya mirip. Pilih kolomnya.',
      'Kolom "Nama kegiatan": tidak ada judul atau isi yang cocok. Pilih kolomnya.',
      'Kolom "Anggaran": judul atau isinya hanya mirip. Pilih kolomnya.',
    ]);
  });

  it('is refused where the cells hold no plan, and where no row is a header', async () => {
    const notes = await saveWorkbook([
      ['Nama', 'Alamat'],
      ['Ani', 'Binuang'],
      ['Budi', 'Tapin'],
      ['Citra', 'Bungur'],
    ]);
    expect(await refusalOf(notes)).toMatchObject({ code: 'no-header' });
    expect(await refusalOf(await saveWorkbook(ROWS))).toMatchObject({ code: 'no-header' });
    const bare = saveFile('Kode;Apa;Berapa\n', '.csv');
    expect(await refusalOf(bare)).toMatchObject({ code: 'no-header' });
    const empty = saveFile('Kode;Uraian;Berapa\n', '.csv');
    expect(await refusalOf(empty)).toMatchObject({ code: 'empty' });
    const csv = ROWS.map((row) => row.join(';')).join('\n');
    expect(await refusalOf(saveFile(csv, '.csv'))).toMatchObject({ code: 'no-header' });
  });

  it('leaves two columns that rival for the money to the person', async () => {
    const path = await saveWorkbook([
      ['Kode', 'Uraian', 'Anggaran 2026', 'Anggaran 2027'],
      ...ROWS.map(([kode, nama, amount]) => [kode!, nama!, amount!, amount!]),
    ]);
    const { recognised } = await readHere(path, 'kegiatan-desa');
    expect(guessesOf(recognised.mappingSheets[0]!)).toEqual([
      ['A', 'kode', 1, true],
      ['B', 'nama', 1, true],
      ['C', 'anggaran', 1, false],
      ['D', 'anggaran', 1, false],
    ]);
  });

  it('shows long texts shortened, every visible sheet and no hidden one', async () => {
    const path = await saveWorkbook(
      [HEADER, ...ROWS, ['2.1.02', 'x'.repeat(300), 1_000_000]],
      (_, book) => {
        book.addWorksheet('Catatan').addRow(['Untuk arsip']);
        book.addWorksheet('Rahasia', { state: 'hidden' }).addRow(HEADER);
      },
    );
    const { recognised } = await readHere(path, 'kegiatan-desa');
    expect(recognised.mappingSheets.map(({ sheet }) => sheet)).toEqual(['Lembar1', 'Catatan']);
    expect(recognised.mappingSheets[1]).toMatchObject({
      headerRow: 0,
      columns: [{ column: 'A', header: '' }],
    });
    expect(recognised.mappingSheets[1]!.layout).toBeUndefined();
    const [, long] = recognised.mappingSheets[0]!.rows.at(-1)!.cells;
    expect(long!.text).toHaveLength(80);
  });

  it('is refused by name where a needed column has no column left to be', async () => {
    const refusal = await refusalOf(saveFile('Kode;Uraian\n2.3.10;Jalan\n2.4.03;Sumur\n', '.csv'));
    expect(refusal).toMatchObject({ code: 'missing-column' });
    expect(refusal.message).toContain('"Anggaran (Rp)"');
  });
});

describe('an answer that is remembered', () => {
  async function answered(): Promise<ReadResult['recognised']> {
    const path = await saveWorkbook([TITLE, HEADER, ...ROWS]);
    const mapping = toExplicitMapping(ANSWER);
    return (await readHere(path, 'kegiatan-desa', { mapping })).recognised;
  }

  it('reads next year’s file without asking, wherever its header stands, and says so', async () => {
    const { headerFingerprint: fingerprint } = await answered();
    const { layout, columns } = toExplicitMapping(ANSWER);
    const remembered = [{ fingerprint, layout, columns }];
    const next = await saveWorkbook([
      ['PEMERINTAH DESA'],
      ['USULAN TAHUN 2028'],
      ['  SANDI:', 'Apa', 'Berapa (Rp)', 'Di mana'],
      ['1', '2', '3', '4'],
      ...ROWS,
    ]);
    const result = await readHere(next, 'kegiatan-desa', { remembered });
    expect(namesOf(result)).toEqual(ROWS.map(([, nama]) => nama));
    expect(result.recognised).toMatchObject({
      mappingQuestions: [],
      remembered: { fingerprint, sheet: 'Lembar1', headerRow: 3, headerDepth: 1, columns },
      headerFingerprint: fingerprint,
    });
    expect(result.recognised.mappingSheets).toHaveLength(1);
  });

  it('is not used under other words, in another order or for another kind of file', async () => {
    const { headerFingerprint: fingerprint } = await answered();
    const { layout, columns } = toExplicitMapping(ANSWER);
    const remembered = [{ fingerprint, layout, columns }];
    const other = await saveWorkbook([['Sandi', 'Berapa', 'Apa', 'Di mana'], ...ROWS]);
    const { recognised } = await readHere(other, 'kegiatan-desa', { remembered });
    expect(recognised.remembered).toBeUndefined();
    const same = await saveWorkbook([TITLE, HEADER, ...ROWS]);
    const asRenja = await readHere(same, 'renja', { remembered });
    expect(asRenja.recognised.remembered).toBeUndefined();
  });

  it('is passed over and asked again when it lacks what is needed by now', async () => {
    const { headerFingerprint: fingerprint } = await answered();
    const remembered = [{ fingerprint, layout: 'tabel-apbdes', columns: { kode: 'A' } }];
    const path = await saveWorkbook([TITLE, HEADER, ...ROWS]);
    const { recognised } = await readHere(path, 'kegiatan-desa', { remembered });
    expect(recognised.mappingQuestions).toHaveLength(3);
  });
});

describe('checking an answer', () => {
  async function sheets(names: CellValue[][] = ROWS): Promise<readonly MappingSheet[]> {
    const path = await saveWorkbook([TITLE, HEADER, ...names]);
    return (await readHere(path, 'kegiatan-desa')).recognised.mappingSheets;
  }
  const flaws = async (change: Partial<MappingAnswer>) =>
    checkMapping('kegiatan-desa', await sheets(), { ...ANSWER, ...change });

  it('finds nothing wrong with a whole one', async () => {
    expect(await flaws({})).toEqual([]);
  });

  it.each<[string, Partial<MappingAnswer>, string]>([
    [
      'a needed field that is missing',
      { columns: ANSWER.columns.slice(0, 2) },
      '"Anggaran" wajib ada. Pilih kolomnya.',
    ],
    [
      'a field for two columns',
      { columns: [...ANSWER.columns, { column: 'D', field: 'anggaran' }] },
      '"Anggaran" dipilih untuk kolom C dan D. Pilih satu kolom saja.',
    ],
    [
      'a column for two fields',
      { columns: [...ANSWER.columns, { column: 'C', field: 'lokasi' }] },
      'Kolom C dipakai dua kali. Pilih satu isian saja.',
    ],
    [
      'a column that is not there',
      { columns: [...ANSWER.columns, { column: 'Z', field: 'lokasi' }] },
      'Kolom Z tidak ada di lembar "Lembar1".',
    ],
    [
      'a field of another form',
      { columns: [...ANSWER.columns, { column: 'D', field: 'toString' }] },
      'Isian "toString" tidak ada pada bentuk tabel ini.',
    ],
    [
      'a header row that was not shown',
      { headerRow: 99 },
      'Baris judul 99 tidak terlihat pada contoh. Pilih baris lain.',
    ],
    [
      'a header taller than the sheet',
      { headerDepth: 3 },
      'Judul tidak dapat mencakup 3 baris sampai baris 2.',
    ],
    [
      'an unknown form',
      { layout: 'nomenklatur-sipd' },
      'Bentuk tabel "nomenklatur-sipd" tidak dikenal. Pilih bentuk lain.',
    ],
    [
      'an unknown sheet',
      { sheet: 'Lain' },
      'Lembar "Lain" tidak ada pada berkas ini. Pilih lembar lain.',
    ],
  ])('tells %s', async (_, change, words) => {
    expect(await flaws(change)).toEqual([words]);
  });

  it('needs no column of codes where the codes stand before the names', async () => {
    const coded = ROWS.map(([kode, nama, amount]) => [1, `${kode} ${nama}`, amount!]);
    const columns = ANSWER.columns.slice(1);
    expect(checkMapping('kegiatan-desa', await sheets(coded), { ...ANSWER, columns })).toEqual([]);
  });
});
