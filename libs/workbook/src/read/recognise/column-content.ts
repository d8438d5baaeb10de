import { isWilayahCode, parseKegiatanDesa, parseNomenklatur } from '@app/vocabulary';
import type { Cell, TableRow } from '../table';
import { readAmount } from '../values/read-amount';
import { readMonths } from '../values/read-months';

/** What the cells of a column look like, whatever its header says. */
export const CONTENTS = [
  'kode-desa',
  'kode-nomenklatur',
  'kode-kegiatan-desa',
  'kode-dan-nama',
  'rupiah',
  'bulan',
  'sumber-dana',
  'teks',
] as const;
export type Content = (typeof CONTENTS)[number];

/** Rows looked at below a header: enough to see a column's habit, few enough for a long file. */
const LOOKED_AT = 40;
const FUND =
  /\b(?:apbd|apbn|apbdes|dau|dak|dbh|pad|add|dds?|pbh|pbk|pbp|swd|bhpr?|bkk|silpa|dana desa|alokasi dana|bagi hasil|bantuan keuangan)\b/i;
const CODE_IN_FRONT = /^(?:\d|x)(?:\s?\.\s?(?:\d{1,4}|xx)){1,5}\.?\s*[-–:]?\s*\p{L}/iu;
const PARENT_CODE = /^(?:\d|X)(?:\.(?:\d{1,2}|XX)){1,4}\.?$/i;

const SEES: Readonly<Record<Content, (cell: Cell) => boolean>> = {
  'kode-desa': ({ text }) => /\./.test(text) && isWilayahCode(text.replace(/\.+$/, '')),
  'kode-nomenklatur': ({ text }) => parseNomenklatur(text) !== undefined || PARENT_CODE.test(text),
  'kode-kegiatan-desa': ({ text }) => text.split('.').length >= 3 && !!parseKegiatanDesa(text),
  'kode-dan-nama': ({ text }) => CODE_IN_FRONT.test(text),
  rupiah: looksLikeRupiah,
  bulan: ({ text, kind }) => kind !== 'number' && readMonths(text) !== undefined,
  'sumber-dana': ({ text }) => text.length <= 80 && FUND.test(text),
  teks: ({ text, kind }) => kind === 'text' && /\p{L}{3}/u.test(text),
};

export const looksLike = (content: Content, cell: Cell): boolean => SEES[content](cell);

/** Numbers from one thousand up, so that a numbering, a volume and a year are no amounts. */
function looksLikeRupiah(cell: Cell): boolean {
  const reading = readAmount(cell);
  if (!('value' in reading) || reading.value === undefined) return false;
  const isYear = /^20\d\d$/.test(cell.text);
  return !isYear && reading.value.sen >= 100_000n;
}

export type ColumnContents = ReadonlyMap<Content, number>;

/** The share of a column's filled cells that look like each content, 0 to 1. */
export function contentsOf(rows: readonly TableRow[], column: number): ColumnContents {
  const cells = rows
    .slice(0, LOOKED_AT)
    .flatMap((row) => row.cells.get(column) ?? [])
    .filter(({ text }) => !/^[-–—]$/.test(text));
  const share = (content: Content) =>
    cells.length === 0 ? 0 : cells.filter(SEES[content]).length / cells.length;
  return new Map(CONTENTS.map((content) => [content, share(content)]));
}

/** What a field's column is expected to hold; fields that may hold anything are not named. */
export function expectedContents(kind: string, field: string): readonly Content[] {
  switch (field) {
    case 'kodeDesa':
      return ['kode-desa'];
    case 'kode':
      return kind === 'renja' ? ['kode-nomenklatur'] : ['kode-kegiatan-desa'];
    case 'pagu':
    case 'anggaran':
    case 'paguIndikatif':
    case 'paguTahunDepan':
      return ['rupiah'];
    case 'waktu':
      return ['bulan'];
    case 'sumberDanaText':
      return ['sumber-dana'];
    case 'nama':
      return ['teks'];
    default:
      return [];
  }
}
