import type { HeaderColumn } from './header-columns';
import { type LayoutField, headerKey } from './header-words';

/** Short forms that offices write in headers. */
const LONG_FORM: ReadonlyMap<string, string> = new Map([
  ['keg', 'kegiatan'],
  ['giat', 'kegiatan'],
  ['subkeg', 'sub kegiatan'],
  ['subkegiatan', 'sub kegiatan'],
  ['rek', 'rekening'],
  ['vol', 'volume'],
  ['lok', 'lokasi'],
  ['sumberdana', 'sumber dana'],
  ['ket', 'keterangan'],
  ['prog', 'program'],
  ['pekerjaan', 'kegiatan'],
  ['paket', 'kegiatan'],
  ['biaya', 'anggaran'],
  ['alokasi', 'anggaran'],
]);
/** Words that say nothing about which field a column is. */
const EMPTY = new Set(['nama', 'dan', 'atau', 'tahun', 'no', 'nomor', 'di', 'yang', 'untuk']);

function wordsOf(text: string): Set<string> {
  const words = headerKey(text)
    .split(' ')
    .flatMap((word) => (LONG_FORM.get(word) ?? word).split(' '));
  return new Set(words.filter((word) => word !== '' && !EMPTY.has(word)));
}

const remembered = new Map<LayoutField, Set<string>[]>();

function synonymsOf(field: LayoutField): Set<string>[] {
  const known = remembered.get(field);
  if (known) return known;
  const words = field.synonyms.map(({ group, name }) => wordsOf(`${group} ${name}`));
  remembered.set(field, words);
  return words;
}

/** How much a header and the words for a field have in common, 0 to 1 (Dice over whole words). */
export function looseness(field: LayoutField, column: HeaderColumn): number {
  const heads = [wordsOf(column.name), wordsOf(`${column.group} ${column.name}`)];
  const scores = synonymsOf(field).flatMap((words) => heads.map((head) => dice(head, words)));
  return Math.max(0, ...scores);
}

function dice(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const shared = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}
