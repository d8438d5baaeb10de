import { readHere, removeSavedFiles, saveFile } from '../testing/read-here';

afterAll(removeSavedFiles);

const LINES = [
  ['desa', 'kode', 'uraian', 'anggaran'],
  ['Tungkap', '2.3.10', 'Jalan – “usaha tani”', '1.250.000,50'],
];
const BOM = '\uFEFF';
/** the texts of this file that Windows-1252 writes in one byte, and which */
const WINDOWS: Readonly<Record<string, number>> = { '–': 0x96, '“': 0x93, '”': 0x94 };

const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(BOM + text),
  'UTF-16 little-endian with a mark': (text) => Buffer.from(BOM + text, 'utf16le'),
  'UTF-16 big-endian with a mark': (text) => Buffer.from(BOM + text, 'utf16le').swap16(),
  'UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'Windows-1252': (text) =>
    Buffer.from([...text].map((char) => WINDOWS[char] ?? char.charCodeAt(0))),
};

describe('a CSV as programs save it', () => {
  const cases = Object.keys(ENCODINGS).flatMap((encoding) =>
    [',', ';', '\t'].map((delimiter) => [encoding, delimiter] as const),
  );

  it.each(cases)('in %s with %j between its fields reads the same', async (encoding, delimiter) => {
    const quoted = LINES.map((line) => line.map((text) => `"${text}"`).join(delimiter));
    const path = saveFile(ENCODINGS[encoding]!(`${quoted.join('\r\n')}\r\n`), '.csv');
    const { rows, errors } = await readHere(path, 'kegiatan-desa');
    expect(errors).toEqual([]);
    expect(rows).toMatchObject([
      { namaDesa: 'Tungkap', kode: '2.3.10', nama: 'Jalan – “usaha tani”' },
    ]);
    expect(rows[0]!.anggaran?.toString()).toBe('1250000.50');
  });
});
