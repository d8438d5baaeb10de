import { makePack } from './testing/make-pack';
import { sheetNodes, type WrittenPack, writtenPack, xmlNodes } from './testing/written-pack';

const A3 = '8';
const F4 = '14';

/** How each sheet comes out of the printer: paper and pages across. */
const PRINT: Record<string, { paperSize: string; fitToWidth: string }> = {
  Ringkasan: { paperSize: F4, fitToWidth: '1' },
  'Matriks Sinkronisasi': { paperSize: A3, fitToWidth: '2' },
  'PN Belum Didukung': { paperSize: A3, fitToWidth: '1' },
  'Program Belum Bertaut': { paperSize: A3, fitToWidth: '1' },
  'Belum Berlokasi': { paperSize: A3, fitToWidth: '1' },
  'Tumpang Tindih per Desa': { paperSize: A3, fitToWidth: '2' },
  'Matriks Kehadiran': { paperSize: A3, fitToWidth: '1' },
  Kesepakatan: { paperSize: A3, fitToWidth: '1' },
  'Tindak Lanjut': { paperSize: F4, fitToWidth: '1' },
  Kamus: { paperSize: F4, fitToWidth: '1' },
};

describe('print of the Rakor pack', () => {
  let written: WrittenPack;
  beforeAll(async () => {
    written = await writtenPack(makePack());
  });
  const node = (sheet: string, name: string) =>
    sheetNodes(written, sheet).find((found) => found.name === name);

  it('knows every sheet but the Sampul', () => {
    const names = written.workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual(['Sampul', ...Object.keys(PRINT)]);
  });

  it.each(Object.entries(PRINT))(
    '%s is landscape, as many pages wide as it can be read',
    (name, print) => {
      expect(node(name, 'pageSetup')?.attributes).toMatchObject({
        ...print,
        orientation: 'landscape',
        fitToHeight: '0',
      });
      expect(node(name, 'pageSetUpPr')?.attributes.fitToPage).toBe('1');
    },
  );

  it.each(Object.keys(PRINT))('%s repeats its head on every page', (name) => {
    const titles = xmlNodes(written.parts.get('xl/workbook.xml')!)
      .filter(({ attributes }) => attributes.name === '_xlnm.Print_Titles')
      .map(({ text }) => text);
    expect(titles.filter((text) => text.endsWith(`'${name}'!$5:$7`))).toHaveLength(1);
  });

  it.each(['Sampul', ...Object.keys(PRINT)])('%s says page, stage and completeness', (name) => {
    const footer = node(name, 'oddFooter')?.text ?? '';
    expect(footer).toContain('&L&8 Provinsi Kalimantan Selatan · Rancangan RKPD 2027');
    expect(footer).toContain('MEMUAT DATA CONTOH · 42 dari 51 OPD sudah mengirim');
    expect(footer).toMatch(/&R&8 halaman &P dari &N$/);
  });

  it('shrinks a figure that is wider than its column, so that no ### is shown', () => {
    for (const { name } of written.workbook.worksheets) {
      const sheet = written.workbook.getWorksheet(name)!;
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (typeof cell.value !== 'number' && cell.result === undefined) return;
          expect(cell.alignment.shrinkToFit).toBe(true);
        }),
      );
    }
  });

  it('says in a sentence why a sheet has no rows', async () => {
    const empty = await writtenPack(
      makePack({
        matriks: [],
        pnBelumDidukung: { governments: ['Tapin'], rows: [] },
        programBelumBertaut: [],
        belumBerlokasi: [],
        tumpangTindih: [],
        kehadiran: { columns: [], rows: [] },
      }),
    );
    for (const { name } of empty.workbook.worksheets) {
      if (['Sampul', 'Ringkasan', 'Kamus'].includes(name)) continue;
      const first: unknown[] = [];
      empty.workbook
        .getWorksheet(name)!
        .getRow(8)
        .eachCell((cell) => first.push(cell.value));
      expect(first).toEqual([expect.stringMatching(/^(Belum|Semua|Tidak) .+\.$/)]);
    }
  });

  it('gives every row the height of its longest text', () => {
    const heightOf = (row: string) =>
      Number(
        sheetNodes(written, 'Ringkasan').find(
          ({ name, attributes }) => name === 'row' && attributes.r === row,
        )?.attributes.ht,
      );
    // the note of three sentences, and a row of one line
    expect(heightOf('4')).toBeGreaterThan(35);
    expect(heightOf('9')).toBeLessThan(20);
  });
});
