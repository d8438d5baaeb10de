import { annotateSent, readSent, type Sent } from './support/annotate-here';
import { BROKEN_WORKBOOKS, type BrokenWorkbook } from './support/broken-workbooks';
import { correctCells } from './support/correct-cells';
import { marksIn, openSecond, valuesIn } from './support/marks-in';
import { readZip } from './support/zip-bytes';

/** exceljs knows no prefixed tags; those files are looked at by LibreOffice. */
const READ_BY_EXCELJS = BROKEN_WORKBOOKS.filter(({ name }) => !name.includes('prefixed'));

interface Returned extends BrokenWorkbook {
  readonly sent: Sent;
  readonly content: Buffer;
}

async function giveBack(broken: BrokenWorkbook): Promise<Returned> {
  const sent = { ...broken, content: await broken.make() };
  return { ...broken, sent, content: await annotateSent(sent, await readSent(sent)) };
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

describe.each(BROKEN_WORKBOOKS)('$name', (broken) => {
  it('has all planted errors found and no other cell called wrong', async () => {
    const sent = { ...broken, content: await broken.make() };
    const { errors, errorTotal } = await readSent(sent);
    expect(errorTotal).toBe(errors.length);
    const found = new Set(errors.map(({ row, column }) => `${column.split(' ')[0]}${row}`));
    expect([...found].sort()).toEqual(broken.planted.map(({ cell }) => cell).sort());
  });

  it('can be imported after just these cells were corrected in the returned file', async () => {
    const returned = await giveBack(broken);
    const again = await readSent(asSent(broken, returned.content));
    expect(again.errors.length).toBeGreaterThan(0);
    const { sheet, planted } = broken;
    const corrected = await correctCells(returned.content, { sheet, planted });
    const read = await readSent(asSent(broken, corrected));
    expect(read.errors).toEqual([]);
    expect(read.rowCount).toBe(again.rowCount);
  });

  it('is recognised after the return as it was before', async () => {
    const returned = await giveBack(broken);
    const before = await readSent(returned.sent);
    const after = await readSent(asSent(broken, returned.content));
    const plain = ({ recognised, rows, errors }: typeof before) => ({
      recognised: { ...recognised, earlier: {}, notices: [] },
      rows: rows.map((row) => JSON.stringify(row)),
      errors,
    });
    expect(plain(after)).toEqual(plain(before));
  });

  it('keeps every part that carries no mark, byte for byte', async () => {
    const returned = await giveBack(broken);
    if (broken.fileName.endsWith('.csv')) return;
    const [before, after] = await Promise.all([
      readZip(returned.sent.content),
      readZip(returned.content),
    ]);
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
    const returned = await giveBack(broken);
    const workbook = await openSecond(returned.content);
    const { red, comments } = marksIn(workbook.getWorksheet(broken.sheet)!);
    const wrong = broken.planted.map(({ cell }) => cell).sort();
    expect([...red].sort()).toEqual(wrong);
    const explained = [...comments].filter(([, text]) => text.includes(' → Aturan: '));
    expect(explained.map(([cell]) => cell).sort()).toEqual(wrong);
    for (const [, text] of explained) expect(text).toMatch(/Nilai: .+ → Aturan: .+ → Saran: .+/s);
    if (broken.fileName.endsWith('.csv')) return;
    expect(valuesIn(workbook)).toEqual(valuesIn(await openSecond(returned.sent.content)));
  });

  it('opens with a list of the wrong cells, each linked to its cell', async () => {
    const returned = await giveBack(broken);
    const { errors } = await readSent(returned.sent);
    const check = (await openSecond(returned.content)).worksheets[0]!;
    expect(check.name).toMatch(/^Periksa(?: \(2\))?$/);
    const listed = errors.map((_, index) => check.getRow(5 + index));
    expect(listed.map((row) => row.getCell(6).text)).toEqual(errors.map(({ rule }) => rule));
    for (const [index, row] of listed.entries()) {
      const { sheet, row: number, column } = errors[index]!;
      const link = row.getCell(3).value as { hyperlink: string; text: string };
      expect(link).toMatchObject({
        text: `${column.split(' ')[0]}${number}`,
        hyperlink: `#'${sheet}'!${column.split(' ')[0]}${number}`,
      });
    }
  });

  it('says of every row that was read whether it is right', async () => {
    const returned = await giveBack(broken);
    const { rows, errors } = await readSent(returned.sent);
    const sheet = (await openSecond(returned.content)).getWorksheet(broken.sheet)!;
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
    const returned = await giveBack(broken);
    const [still, ...planted] = broken.planted;
    const corrected = await correctCells(returned.content, { sheet: broken.sheet, planted });
    const sent = asSent(broken, corrected);
    const again = await openSecond(await annotateSent(sent, await readSent(sent)));
    const { red, comments } = marksIn(again.getWorksheet(broken.sheet)!);
    expect(red).toEqual([still!.cell]);
    expect([...comments].filter(([, text]) => text.includes(' → Aturan: '))).toHaveLength(1);
  });
});
