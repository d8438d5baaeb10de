import { annotateSent, readSent, type Sent } from './support/annotate-here';
import { BROKEN_WORKBOOKS, type BrokenWorkbook } from './support/broken-workbooks';
import { correctCells } from './support/correct-cells';
import { marksIn, openSecond, valuesIn } from './support/marks-in';
import { readZip } from './support/zip-bytes';

/** exceljs knows neither prefixed tags nor cells without address; LibreOffice looks at those. */
const READ_BY_EXCELJS = BROKEN_WORKBOOKS.filter(({ name }) => !/prefixed|without addr/.test(name));

interface Returned extends BrokenWorkbook {
  readonly sent: Sent;
  readonly content: Buffer;
}

const returned = new Map<string, Promise<Returned>>();

function giveBack(broken: BrokenWorkbook): Promise<Returned> {
  const known = returned.get(broken.name) ?? makeReturn(broken);
  returned.set(broken.name, known);
  return known;
}

async function makeReturn(broken: BrokenWorkbook): Promise<Returned> {
  const sent = { ...broken, content: await broken.make() };
  return { ...broken, sent, content: await annotateSent(sent, await readSent(sent)) };
}

async function checkSheetOf(content: Buffer): Promise<string> {
  const sheets = [...(await readZip(content))].filter(([name]) => name.includes('worksheets/'));
  return String(sheets.find(([, bytes]) => bytes.includes('Daftar sel yang perlu'))![1]);
}

/** What the sheet *Periksa* says to type, by cell; '' to empty it. */
async function suggestionsIn(content: Buffer): Promise<{ cell: string; right: string }[]> {
  const xml = await checkSheetOf(content);
  const texts = new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><is><t[^>]*>([^<]*)<\/t>/g)].map(
      ([, at, text]) => [at!, text!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')] as const,
    ),
  );
  const found: { cell: string; right: string }[] = [];
  for (let row = 5; texts.has(`C${row}`); row += 1) {
    const right = texts.get(`H${row}`)!;
    if (right !== '–')
      found.push({ cell: texts.get(`C${row}`)!, right: right.replace('(kosongkan)', '') });
  }
  return found;
}

const asSent = ({ kind }: BrokenWorkbook, content: Buffer): Sent => ({
  content,
  kind,
  fileName: 'ditandai.xlsx',
});

it('there are twenty broken workbooks of different make', () => {
  expect(BROKEN_WORKBOOKS).toHaveLength(20);
  expect(new Set(BROKEN_WORKBOOKS.map(({ name }) => name)).size).toBe(20);
});

it('finds every planted error, marks no clean cell and imports again as suggested, in all twenty', async () => {
  const figures = { planted: 0, found: 0, clean: 0, marked: 0, imported: 0, asMeant: 0 };
  for (const broken of BROKEN_WORKBOOKS) {
    const { content, sent, sheet, planted, clean } = await giveBack(broken);
    const wrong = new Set(planted.map(({ cell }) => cell));
    const { errors } = await readSent(sent);
    const found = new Set(errors.map(({ row, column }) => `${column.split(' ')[0]}${row}`));
    const typed = await suggestionsIn(content);
    const corrected = await correctCells(content, { sheet, planted: typed });
    figures.planted += planted.length;
    figures.found += [...found].filter((cell) => wrong.has(cell)).length;
    figures.clean += clean;
    figures.marked += [...found].filter((cell) => !wrong.has(cell)).length;
    figures.imported += (await readSent(asSent(broken, corrected))).errors.length === 0 ? 1 : 0;
    const meant = new Map(planted.map(({ cell, right }) => [cell, String(right)]));
    figures.asMeant += typed.filter(({ cell, right }) => meant.get(cell) === right).length;
  }
  process.stderr.write(`annotated returns: ${JSON.stringify(figures)}\n`);
  expect(figures).toMatchObject({ found: figures.planted, marked: 0, imported: 20 });
  expect(figures.planted).toBeGreaterThanOrEqual(90);
  expect(figures.clean).toBeGreaterThan(1_500);
});

describe.each(BROKEN_WORKBOOKS)('$name', (broken) => {
  it('has all planted errors found and no other cell called wrong', async () => {
    const sent = { ...broken, content: await broken.make() };
    const { errors, errorTotal } = await readSent(sent);
    expect(errorTotal).toBe(errors.length);
    const found = new Set(errors.map(({ row, column }) => `${column.split(' ')[0]}${row}`));
    expect([...found].sort()).toEqual(broken.planted.map(({ cell }) => cell).sort());
  });

  it('can be imported after just these cells were corrected in the returned file', async () => {
    const back = await giveBack(broken);
    const again = await readSent(asSent(broken, back.content));
    expect(again.errors.length).toBeGreaterThan(0);
    const { sheet, planted } = broken;
    const corrected = await correctCells(back.content, { sheet, planted });
    const read = await readSent(asSent(broken, corrected));
    expect(read.errors).toEqual([]);
    expect(read.rowCount).toBe(again.rowCount);
  });

  it('can be imported after every suggestion of the returned file was typed in', async () => {
    const { content } = await giveBack(broken);
    const typed = await suggestionsIn(content);
    expect(typed.map(({ cell }) => cell).sort()).toEqual(
      broken.planted.map(({ cell }) => cell).sort(),
    );
    const again = await readSent(asSent(broken, content));
    const corrected = await correctCells(content, { sheet: broken.sheet, planted: typed });
    const read = await readSent(asSent(broken, corrected));
    expect([read.errors, read.rowCount]).toEqual([[], again.rowCount]);
  });

  it('is recognised after the return as it was before', async () => {
    const back = await giveBack(broken);
    const before = await readSent(back.sent);
    const after = await readSent(asSent(broken, back.content));
    const plain = ({ recognised, rows, errors }: typeof before) => ({
      recognised: { ...recognised, earlier: {}, notices: [] },
      rows: rows.map((row) => JSON.stringify(row)),
      errors,
    });
    expect(plain(after)).toEqual(plain(before));
  });

  it('keeps every part that carries no mark, byte for byte', async () => {
    const back = await giveBack(broken);
    if (broken.fileName.endsWith('.csv')) return;
    const [before, after] = await Promise.all([readZip(back.sent.content), readZip(back.content)]);
    const edited = [...before]
      .filter(([name, bytes]) => !after.get(name)?.equals(bytes))
      .map(([name]) => name);
    const MAY_CHANGE =
      /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/(?:_rels\/)?(?:sheet1|data)\.xml(?:\.rels)?|xl\/comments\d+\.xml|xl\/drawings\/vmlDrawing\d+\.vml)$/;
    expect(edited.filter((name) => !MAY_CHANGE.test(name))).toEqual([]);
    expect([...after.keys()]).toEqual(expect.arrayContaining([...before.keys()]));
  });
});

describe.each(READ_BY_EXCELJS)('$name, as a second reader sees it', (broken) => {
  it('is red and explained in exactly the wrong cells, and nothing else has changed', async () => {
    const back = await giveBack(broken);
    const workbook = await openSecond(back.content);
    const { red, comments } = marksIn(workbook.getWorksheet(broken.sheet)!);
    const wrong = broken.planted.map(({ cell }) => cell).sort();
    expect([...red].sort()).toEqual(wrong);
    const explained = [...comments].filter(([, text]) => text.includes(' → Aturan: '));
    expect(explained.map(([cell]) => cell).sort()).toEqual(wrong);
    for (const [, text] of explained) expect(text).toMatch(/Nilai: .+ → Aturan: .+ → Saran: .+/s);
    if (broken.fileName.endsWith('.csv')) return;
    expect(valuesIn(workbook)).toEqual(valuesIn(await openSecond(back.sent.content)));
  });

  it('opens with a list of the wrong cells, each linked to its cell', async () => {
    const back = await giveBack(broken);
    const { errors } = await readSent(back.sent);
    const check = (await openSecond(back.content)).worksheets[0]!;
    expect(check.name).toMatch(/^Periksa(?: \(2\))?$/);
    const listed = errors.map((_, index) => check.getRow(5 + index));
    expect(listed.map((row) => row.getCell(6).text)).toEqual(errors.map(({ rule }) => rule));
    const xml = await checkSheetOf(back.content);
    for (const [index, { sheet, row, column }] of errors.entries()) {
      const cell = `${column.split(' ')[0]}${row}`;
      expect(listed[index]!.getCell(3).text).toBe(cell);
      // exceljs passes links inside a workbook by
      expect(xml).toContain(`<hyperlink ref="C${5 + index}" location="'${sheet}'!${cell}"`);
    }
  });

  it('says of every row that was read whether it is right', async () => {
    const back = await giveBack(broken);
    const { rows, errors } = await readSent(back.sent);
    const sheet = (await openSecond(back.content)).getWorksheet(broken.sheet)!;
    const { statuses } = marksIn(sheet);
    const wrong = new Set(errors.map(({ row }) => row));
    expect([...statuses].filter(([, text]) => text === 'OK').map(([row]) => row)).toEqual(
      rows.map(({ row }) => row).filter((row) => !wrong.has(row)),
    );
    for (const row of wrong) {
      const count = errors.filter((error) => error.row === row).length;
      expect(statuses.get(row)).toBe(`Perlu diperbaiki: ${count}`);
    }
  });

  it('comes back the same when it is annotated twice', async () => {
    const once = await giveBack(broken);
    const sent = asSent(broken, once.content);
    const twice = await annotateSent(sent, await readSent(sent));
    const [first, second] = [await openSecond(once.content), await openSecond(twice)];
    expect(second.worksheets.map(({ name }) => name)).toEqual(
      first.worksheets.map(({ name }) => name),
    );
    for (const sheet of first.worksheets)
      expect(marksIn(second.getWorksheet(sheet.name)!)).toEqual(marksIn(sheet));
    expect(valuesIn(second)).toEqual(valuesIn(first));
  });

  it('loses the marks of cells that were corrected, and only those', async () => {
    const back = await giveBack(broken);
    const [still, ...planted] = broken.planted;
    const corrected = await correctCells(back.content, { sheet: broken.sheet, planted });
    const sent = asSent(broken, corrected);
    const again = await openSecond(await annotateSent(sent, await readSent(sent)));
    const { red, comments } = marksIn(again.getWorksheet(broken.sheet)!);
    expect(red).toEqual([still!.cell]);
    expect([...comments].filter(([, text]) => text.includes(' → Aturan: '))).toHaveLength(1);
  });
});
