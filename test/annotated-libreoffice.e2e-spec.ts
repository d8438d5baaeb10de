import { annotateSent, readSent, type Sent } from './support/annotate-here';
import { BROKEN_WORKBOOKS, type BrokenWorkbook } from './support/broken-workbooks';
import { correctCells } from './support/correct-cells';
import { SOFFICE, saveInLibreOffice } from './support/libreoffice';
import { marksIn, openSecond } from './support/marks-in';
import { readZip } from './support/zip-bytes';

const withOffice = SOFFICE ? describe : describe.skip;
if (!SOFFICE) {
  process.stderr.write('SKIPPED: no LibreOffice (soffice) here; annotated returns go unopened.\n');
}

const asSent = ({ kind }: BrokenWorkbook, content: Buffer): Sent => ({
  content,
  kind,
  fileName: 'ditandai.xlsx',
});
const wrongIn = ({ planted }: BrokenWorkbook) => planted.map(({ cell }) => cell).sort();

withOffice('an annotated return opened and saved by LibreOffice', () => {
  const marked: Buffer[] = [];
  let saved: Buffer[];
  beforeAll(async () => {
    for (const broken of BROKEN_WORKBOOKS) {
      const sent = { ...broken, content: await broken.make() };
      marked.push(await annotateSent(sent, await readSent(sent)));
    }
    saved = await saveInLibreOffice(marked);
  }, 300_000);

  it.each(BROKEN_WORKBOOKS.map((broken, index) => [broken.name, broken, index] as const))(
    '%s: shows its marks in the wrong cells and nowhere else',
    async (_name, broken, index) => {
      const workbook = await openSecond(saved[index]!);
      const { red, comments } = marksIn(workbook.getWorksheet(broken.sheet)!);
      expect([...red].sort()).toEqual(wrongIn(broken));
      const explained = [...comments].filter(([, text]) => text.includes(' → Saran: '));
      expect(explained.map(([cell]) => cell).sort()).toEqual(wrongIn(broken));
      // LibreOffice numbers its sheet parts as the sheets stand
      const first = String((await readZip(saved[index]!)).get('xl/worksheets/sheet1.xml'));
      const links = first.match(/<hyperlink [^>]*location="[^"]+"/g) ?? [];
      expect(links.length).toBeGreaterThanOrEqual(broken.planted.length);
      for (const link of links) expect(link).toContain(broken.sheet);
    },
  );

  it.each(BROKEN_WORKBOOKS.map((broken, index) => [broken.name, broken, index] as const))(
    '%s: is read as before, loses old marks, and is right after its corrections',
    async (_name, broken, index) => {
      const sent = asSent(broken, saved[index]!);
      const read = await readSent(sent);
      const { sheet, planted } = broken;
      const again = await openSecond(await annotateSent(sent, read));
      expect([...marksIn(again.getWorksheet(sheet)!).red].sort()).toEqual(wrongIn(broken));
      const names = again.worksheets.map(({ name }) => name);
      expect(names.filter((name) => name.startsWith('Periksa'))).toHaveLength(
        broken.name.includes('same name') ? 2 : 1,
      );
      const corrected = await correctCells(saved[index]!, { sheet, planted });
      expect((await readSent(asSent(broken, corrected))).errors).toEqual([]);
    },
  );
});
