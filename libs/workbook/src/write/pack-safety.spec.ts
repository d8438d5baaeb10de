import { Rupiah } from '@app/vocabulary';
import { makeMatriksRow, makePack, makeRingkasanRow } from './testing/make-pack';
import { sheetNodes, writtenPack, xmlNodes } from './testing/written-pack';
import { writeRakorPack } from './write-rakor-pack';

const MATRIKS = 'Matriks Sinkronisasi';
const FIRST_DATA_ROW = 8;
const KETERANGAN = 29;
const ALLOWED_FORMULA =
  /^(SUM\([A-Z]+\d+:[A-Z]+\d+\)|SUBTOTAL\(109,[A-Z]+\d+:[A-Z]+\d+\)|SUM\([A-Z]+\d+(,[A-Z]+\d+)*\)|SUMIFS\([A-Z]+\d+:[A-Z]+\d+(,[A-Z]+\d+:[A-Z]+\d+,"(\?\*)?")+\))$/;

const withKeterangan = (texts: readonly string[]) =>
  makePack({ matriks: texts.map((keterangan) => makeMatriksRow({ keterangan })) });

describe('the Rakor pack is safe to open', () => {
  it('E01 keeps text that looks like a formula as text', async () => {
    const texts = [
      '=HYPERLINK("http://x";"klik")',
      "+cmd|' /C calc'!A0",
      '-2+3',
      '@SUM(A1)',
      '\t=1+1',
      '＝1',
    ];
    const written = await writtenPack(withKeterangan(texts));
    const sheet = written.workbook.getWorksheet(MATRIKS)!;
    texts.forEach((text, index) => {
      const cell = sheet.getCell(FIRST_DATA_ROW + index, KETERANGAN);
      expect(cell.value).toBe(text);
      expect(cell.numFmt).toBe('@');
    });
  });

  it('E02 refuses an object where a text belongs', async () => {
    const smuggled = { formula: 'WEBSERVICE("http://x")' } as unknown as string;
    const pack = makePack({ matriks: [makeMatriksRow({ keterangan: smuggled })] });
    await expect(writeRakorPack(pack, '/nonexistent/a.xlsx')).rejects.toThrow(
      'Column "Keterangan apabila tidak selaras" cannot hold this object',
    );
  });

  it('E03 holds no formula but its own sums', async () => {
    const { parts } = await writtenPack(withKeterangan(['=1+1']));
    const formulas = [...parts]
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .flatMap(([, xml]) => xmlNodes(xml).filter((node) => node.name === 'f'));
    expect(formulas.length).toBeGreaterThan(20);
    for (const { text } of formulas) expect(text).toMatch(ALLOWED_FORMULA);
  });

  it('E04 opens although one row carries characters that XML forbids', async () => {
    const written = await writtenPack(
      withKeterangan([
        'a\ufffeb\uffffc\u0000d\u0008e\ud800f',
        'baris 1\r\nbaris 2',
        'é日🙂 <b>&amp;</b>',
      ]),
    );
    for (const [, xml] of written.parts) expect(() => xmlNodes(xml)).not.toThrow();
    const sheet = written.workbook.getWorksheet(MATRIKS)!;
    expect(sheet.getCell(FIRST_DATA_ROW, KETERANGAN).value).toBe('abcdef');
    expect(sheet.getCell(FIRST_DATA_ROW + 1, KETERANGAN).value).toBe('baris 1\nbaris 2');
    // exceljs decodes entities twice when it reads, so the file itself is asked
    const texts = sheetNodes(written, MATRIKS).map((node) => node.text);
    expect(texts).toContain('é日🙂 <b>&amp;</b>');
  });

  it('E08 refuses a figure that is not a number', async () => {
    const row = makeRingkasanRow({ nilai: Number.NaN });
    const pack = makePack({ ringkasan: { perPriority: [row], perGovernment: [] } });
    await expect(writeRakorPack(pack, '/nonexistent/a.xlsx')).rejects.toThrow('Column "Nilai"');
  });

  it('E10 writes amounts with more than 15 digits as text with every digit', async () => {
    const amount = Rupiah.parse('1000000000000000.25');
    const pack = makePack({ matriks: [makeMatriksRow({ paguIndikatif: amount })] });
    const sheet = (await writtenPack(pack)).workbook.getWorksheet(MATRIKS)!;
    expect(sheet.getCell(FIRST_DATA_ROW, 20).value).toBe('1.000.000.000.000.000,25');
    expect(sheet.getCell(FIRST_DATA_ROW + 1, 20).value).toBe('1.000.000.000.000.000,25');
  });

  it('keeps a long text within the limit of a cell', async () => {
    const sheet = (await writtenPack(withKeterangan(['x'.repeat(40_000)]))).workbook.getWorksheet(
      MATRIKS,
    )!;
    expect(String(sheet.getCell(FIRST_DATA_ROW, KETERANGAN).value)).toHaveLength(32_767);
  });

  it('links only inside the workbook', async () => {
    const written = await writtenPack(makePack());
    const links = sheetNodes(written, 'Sampul').filter((node) => node.name === 'hyperlink');
    expect(links).toHaveLength(10);
    expect(links[1]?.attributes.location).toBe("'Matriks Sinkronisasi'!A1");
    const external = [...written.parts.values()].filter((xml) =>
      xml.includes('TargetMode="External"'),
    );
    expect(external).toEqual([]);
  });
});
