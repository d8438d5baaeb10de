import { Workbook } from 'exceljs';
import { makeParts, makeSheet } from './testing/make-parts';
import {
  readHere,
  removeSavedFiles,
  saveFile,
  saveSheet,
  saveWorkbook,
  saveZip,
} from './testing/read-here';

afterAll(removeSavedFiles);

const HEADER = ['desa', 'kode', 'uraian', 'anggaran', 'waktu', 'lokasi'];
const ROW = ['A', '2.3.10', 'Jalan', '1.000', 'Mei', 'RT 1'];
const only = async (path: string) => {
  const result = await readHere(path, 'kegiatan-desa');
  return { ...result, row: result.rows[0] };
};

describe('a workbook that other readers choke on', () => {
  it.each([
    [
      'F04 a merge of the whole sheet below the table',
      '<mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells>',
    ],
    ['F05 a column range of 99,999,999', '<cols><col min="1" max="99999999"/></cols>'],
    [
      'F07 a validation of the whole sheet',
      '<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>',
    ],
  ])('%s: is passed by', async (_, more) => {
    const { row } = await only(saveSheet(makeSheet([HEADER, ROW], more)));
    expect(row).toMatchObject({ nama: 'Jalan', lokasi: 'RT 1' });
  });

  it('F06 passes a defined name over the whole sheet by', async () => {
    const parts = makeParts({ sheet: makeSheet([HEADER, ROW]) }).map((part) => ({
      ...part,
      content: String(part.content).replace(
        '</workbook>',
        '<definedNames><definedName name="a">Data!$A$1:$XFD$1048576</definedName></definedNames></workbook>',
      ),
    }));
    expect((await only(saveZip(parts))).row).toMatchObject({ nama: 'Jalan' });
  });

  it('F18 reads tags with a prefix, as WPS writes them', async () => {
    const sheet = makeSheet([HEADER, ROW])
      .replace(/<(\/?)(?=\w)/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    expect((await only(saveZip(makeParts({ sheet, prefix: 'x:' })))).row).toMatchObject({
      nama: 'Jalan',
    });
  });

  it('F19 passes many rows by that are formatted and empty', async () => {
    const empty = Array.from(
      { length: 30_000 },
      (_, index) => `<row r="${index + 3}"><c r="A${index + 3}" s="0"/></row>`,
    ).join('');
    const sheet = makeSheet([HEADER, ROW]).replace('</sheetData>', `${empty}</sheetData>`);
    expect((await only(saveSheet(sheet))).rowCount).toBe(1);
  });

  it('F23 reads nothing from headers named like the parts of an object', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const { row, recognised } = await only(
      saveSheet(
        makeSheet([
          [...HEADER, ...names],
          [...ROW, 'x', 'y', 'z'],
        ]),
      ),
    );
    expect(row).toMatchObject({ nama: 'Jalan' });
    expect(recognised.ignoredColumns).toHaveLength(3);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('D07 D08 joins rich text, leaves phonetic hints out and keeps characters whole', async () => {
    const sharedStrings =
      '<sst><si><r><t>Jalan </t></r><r><t xml:space="preserve">desa 🙂</t></r><rPh><t>hint</t></rPh></si></sst>';
    const sheet = makeSheet([HEADER, ROW]).replace(
      '<c t="inlineStr"><is><t>Jalan</t></is></c>',
      '<c t="s"><v>0</v></c>',
    );
    expect((await only(saveZip(makeParts({ sheet, sharedStrings })))).row).toMatchObject({
      nama: 'Jalan desa 🙂',
    });
  });

  it('D07 keeps 40,000 strings whole wherever the reader cuts its bytes', async () => {
    const pieces = ['jalan', '– “desa”', 'é', '日本語', '🙂', '\u{1F3E1}', 'ñ', 'Ω'];
    const words = (row: number, salt: number): string =>
      Array.from(
        { length: 4 },
        (_, at) => pieces[(row * 7 + at * salt + salt) % pieces.length],
      ).join(' ');
    const rows = Array.from({ length: 19_999 }, (_, row) => [
      ...['A', '2.3.10', `${row} ${words(row, 3)}`, '1.000', 'Mei', `${row} ${words(row, 5)}`],
    ]);
    const { rows: read } = await readHere(saveSheet(makeSheet([HEADER, ...rows])), 'kegiatan-desa');
    const differences = read.filter(
      ({ nama, lokasi }, row) => nama !== rows[row]![2] || lokasi !== rows[row]![5],
    );
    expect([read.length, differences]).toEqual([19_999, []]);
  });

  it('D15 asks about a text that is too long', async () => {
    const { errors } = await only(
      saveSheet(makeSheet([HEADER, ['A', '2.3.10', 'x'.repeat(4_001), '1']])),
    );
    expect(errors).toMatchObject([{ row: 2, rule: 'Teks sel terlalu panjang.' }]);
  });
});

describe('formulas, dates and sheets', () => {
  const withAmount = (cell: string) =>
    makeSheet([HEADER, ROW]).replace('<c t="inlineStr"><is><t>1.000</t></is></c>', cell);

  it('D05 takes the stored result of a formula and says so', async () => {
    const { row, recognised } = await only(
      saveSheet(withAmount('<c><f>SUM(A1)</f><v>2500.5</v></c>')),
    );
    expect(row?.anggaran?.toString()).toBe('2500.50');
    expect(recognised.notices).toContain(
      '1 sel berisi rumus; yang dipakai hasil terakhir yang tersimpan.',
    );
  });

  it.each([
    ['no stored result', '<c><f>SUM(A1)</f></c>', 'Rumus tanpa hasil tersimpan.'],
    ['an error', '<c t="e"><f>A1</f><v>#REF!</v></c>', 'Rumus menghasilkan galat #REF!.'],
  ])('D05 asks about a formula with %s', async (_, cell, rule) => {
    const { errors } = await only(saveSheet(withAmount(cell)));
    expect(errors).toMatchObject([{ row: 2, column: 'D (anggaran)', rule }]);
  });

  it.each([
    ['0', '46402'],
    ['1', '44940'],
  ])('D04 reads a date cell as a calendar day (date1904=%s)', async (flag, serial) => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>';
    const sheet = makeSheet([HEADER, ROW]).replace(
      '<c t="inlineStr"><is><t>Mei</t></is></c>',
      `<c s="1"><v>${serial}</v></c>`,
    );
    const parts = makeParts({ sheet, styles }).map((part) => ({
      ...part,
      content: String(part.content).replace('<sheets>', `<workbookPr date1904="${flag}"/><sheets>`),
    }));
    expect((await only(saveZip(parts))).row).toMatchObject({ months: { start: 1, end: 1 } });
  });

  it('D10 picks the sheet whose header it understands and names the others', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Sampul').addRow(['Anggaran desa']);
    workbook.addWorksheet('Isi').addRows([HEADER, ROW]);
    workbook.addWorksheet('Salinan').addRows([HEADER, ROW]);
    workbook.addWorksheet('Rahasia', { state: 'hidden' }).addRows([HEADER, ROW]);
    const { recognised, row } = await only(
      saveFile(Buffer.from(await workbook.xlsx.writeBuffer())),
    );
    expect(row).toMatchObject({ sheet: 'Isi', row: 2 });
    expect(recognised.notices).toEqual([
      'Lembar lain dengan tabel serupa tidak dibaca: "Salinan".',
      'Lembar tersembunyi tidak dibaca: "Rahasia".',
    ]);
  });

  it('D10 reads hidden rows and says so', async () => {
    const path = await saveWorkbook([HEADER, ROW, ROW], (sheet) => (sheet.getRow(3).hidden = true));
    const { recognised, rowCount } = await only(path);
    expect(rowCount).toBe(2);
    expect(recognised.notices).toContain('1 baris tersembunyi ikut dibaca.');
  });
});
