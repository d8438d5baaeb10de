import { makeParts, makeSheet } from './testing/make-parts';
import { makeZip, type ZipPart } from './testing/make-zip';
import {
  refusalOf,
  removeSavedFiles,
  saveFile,
  saveSheet,
  saveWorkbook,
  saveZip,
} from './testing/read-here';

afterAll(removeSavedFiles);

const GOOD = makeParts({
  sheet: makeSheet([
    ['desa', 'kode', 'uraian', 'anggaran'],
    ['A', '2.3.10', 'Jalan', '1'],
  ]),
});
const withParts = (...parts: ZipPart[]) => saveZip([...GOOD, ...parts]);
const MIB = 1024 * 1024;

describe('a file that is refused as a whole', () => {
  it('F01 refuses a bomb, by the sizes it declares', async () => {
    const one = await refusalOf(
      withParts({ name: 'xl/media/a.bin', content: Buffer.alloc(2 * MIB) }),
    );
    const claimed = {
      name: 'xl/worksheets/sheet2.xml',
      content: 'x',
      claimedSize: 129 * MIB,
    };
    expect(one).toMatchObject({ code: 'limit', status: 413 });
    expect(await refusalOf(withParts(claimed))).toMatchObject({ status: 413 });
  });

  it('F03 refuses a directory that lies about a size', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => [
      'A',
      '2.3.10',
      `Jalan ${index}`,
      '1',
    ]);
    const parts = makeParts({
      sheet: makeSheet([['desa', 'kode', 'uraian', 'anggaran'], ...rows]),
    });
    const lying = parts.map((part) =>
      part.name.endsWith('data.xml') ? { ...part, claimedSize: 5_000 } : part,
    );
    expect(await refusalOf(saveZip(lying))).toMatchObject({ code: 'damaged', status: 422 });
  });

  it('F02 refuses entries that share their bytes', async () => {
    const zip = makeZip(GOOD);
    const second = zip.indexOf('PK\u0001\u0002', zip.indexOf('PK\u0001\u0002') + 4, 'latin1');
    zip.writeUInt32LE(0, second + 42);
    expect(await refusalOf(saveFile(zip))).toMatchObject({ code: 'damaged' });
  });

  it('F08 refuses a row beyond the last one, a filled cell in the last column', async () => {
    const far = makeSheet([]).replace(
      '<sheetData>',
      '<sheetData><row r="999999999"><c><v>1</v></c></row>',
    );
    const wide = makeSheet([]).replace(
      '<sheetData>',
      '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row>',
    );
    expect(await refusalOf(saveSheet(far))).toMatchObject({ code: 'too-many-rows', status: 422 });
    expect(await refusalOf(saveSheet(wide))).toMatchObject({
      code: 'too-many-columns',
      status: 422,
    });
  });

  it('F09 refuses too many shared strings, or too long ones', async () => {
    const sheet = makeSheet([['desa']]);
    const sharedStrings = `<sst>${'<si><t>abc</t></si>'.repeat(50)}</sst>`;
    const path = saveZip(makeParts({ sheet, sharedStrings }));
    expect(await refusalOf(path, 'renja', { limits: { sharedStrings: 49 } })).toMatchObject({
      code: 'limit',
    });
    expect(await refusalOf(path, 'renja', { limits: { sharedStringChars: 149 } })).toMatchObject({
      code: 'limit',
    });
  });

  it('F10 refuses thousands of entries', async () => {
    const parts = Array.from({ length: 201 }, (_, index) => ({
      name: `xl/media/${index}.png`,
      content: '',
    }));
    expect(await refusalOf(withParts(...parts))).toMatchObject({ code: 'limit', status: 413 });
  });

  it.each([
    ['an external file', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['billion laughs', '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'],
  ])('F11 refuses a document type with %s', async (_, doctype) => {
    const refusal = await refusalOf(saveSheet(doctype + makeSheet([['desa']])));
    expect(refusal).toMatchObject({ code: 'dtd', status: 422 });
  });

  it.each([
    ['text called .xlsx', 'kode,nama', 'a.xlsx', 'not-xlsx', 415],
    ['a web page called .csv', '<html><table></table></html>', 'a.csv', 'not-csv', 415],
    ['a workbook called .csv', makeZip(GOOD), 'a.csv', 'not-csv', 415],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xls', 'old-xls', 415],
    ['a locked .xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xlsx', 'password', 415],
    ['a macro workbook', makeZip(GOOD), 'a.xlsm', 'macro', 415],
    [
      'an OpenDocument sheet',
      makeZip([{ name: 'mimetype', content: 'x' }]),
      'a.xlsx',
      'not-xlsx',
      415,
    ],
    ['a truncated workbook', makeZip(GOOD).subarray(0, 900), 'a.xlsx', 'damaged', 422],
    ['an empty file', '', 'a.csv', 'empty', 422],
  ])('F12 refuses %s', async (_, content, fileName, code, status) => {
    expect(await refusalOf(saveFile(content), 'renja', { fileName })).toMatchObject({
      code,
      status,
    });
  });

  it.each([
    ['xl/vbaProject.bin', 'macro', 'makro'],
    ['xl/externalLinks/externalLink1.xml', 'active-content', 'externalLink'],
    ['xl/embeddings/oleObject1.bin', 'active-content', 'OLE'],
    ['xl/activeX/activeX1.xml', 'active-content', 'ActiveX'],
  ])('F13 refuses %s, named in the message', async (name, code, word) => {
    const refusal = await refusalOf(withParts({ name, content: 'x' }));
    expect(refusal).toMatchObject({ code, status: 415 });
    expect(refusal.message).toContain(word);
  });

  it.each([
    ['a name twice', { name: 'XL/workbook.xml', content: 'x' }, 'damaged'],
    ['a name that climbs', { name: '../../etc/x', content: 'x' }, 'damaged'],
    ['an absolute name', { name: '/etc/x', content: 'x' }, 'damaged'],
    ['a foreign folder', { name: 'bin/run.sh', content: 'x' }, 'damaged'],
    ['an encrypted part', { name: 'xl/a.xml', content: 'x', flags: 1 }, 'password'],
    ['an unknown packing', { name: 'xl/a.xml', content: 'x', method: 99 }, 'damaged'],
  ])('F14 refuses %s', async (_, part, code) => {
    expect(await refusalOf(withParts(part))).toMatchObject({ code });
  });

  it('refuses rows beyond the limit and says how to split the file', async () => {
    const path = await saveWorkbook([
      ['desa', 'kode', 'uraian', 'anggaran'],
      ...Array.from({ length: 60 }, () => ['A', '2.3.10', 'Jalan', 1]),
    ]);
    const refusal = await refusalOf(path, 'kegiatan-desa', { limits: { filledRows: 60 } });
    expect(refusal).toMatchObject({ code: 'too-many-rows', status: 422 });
  });

  it('refuses rows out of order, overlapping merges and texts that are not there', async () => {
    const swapped = makeSheet([['desa'], ['A']]).replace('r="2"', 'r="1"');
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(100);
    const merged = makeSheet([['desa'], ['A']], `<mergeCells>${merges}</mergeCells>`);
    const dangling = makeSheet([['desa']]).replace(/<c .*<\/c>/, '<c t="s"><v>7</v></c>');
    for (const sheet of [swapped, merged, dangling]) {
      expect(await refusalOf(saveSheet(sheet))).toMatchObject({ code: 'damaged', status: 422 });
    }
  });

  it('says so where no header is found, or nothing stands under it', async () => {
    expect(await refusalOf(saveFile('satu,dua\n1,2\n', '.csv'), 'renja')).toMatchObject({
      code: 'no-header',
    });
    expect(await refusalOf(saveFile('desa,kode,uraian,anggaran\n', '.csv'))).toMatchObject({
      code: 'empty',
    });
  });

  it('names the line of an unpaired quote', async () => {
    const refusal = await refusalOf(
      saveFile('desa,kode,uraian,anggaran\nA,"2.3.10,Jalan,1\n', '.csv'),
    );
    expect(refusal).toMatchObject({ code: 'damaged', status: 422 });
  });
});
