import type { HeaderMatch } from './recognise/recognise-layout';
import { readTitleBlock } from './recognise/title-lines';

/** What tells one row from another, amounts left out: a draft and its revision are the same rows. */
const IDENTITY = [
  'kodeDesa',
  'namaDesa',
  'kodeSkpd',
  'namaSkpd',
  'kode',
  'subKegiatan',
  'nama',
  'lokasi',
];
const REPEATED = 0.5;

/** Remembers the rows of the sheets chosen so far, so that a copy of one is not counted again. */
export class SheetKeys {
  private readonly seen = new Set<string>();

  add(match: HeaderMatch): void {
    for (const key of keysOf(match)) this.seen.add(key);
  }

  /** At least half of the rows stand on a sheet that is already read. */
  repeats(match: HeaderMatch): boolean {
    const keys = keysOf(match);
    const known = keys.filter((key) => this.seen.has(key)).length;
    return keys.length > 0 && known / keys.length >= REPEATED;
  }
}

function keysOf(match: HeaderMatch): string[] {
  const columns = IDENTITY.flatMap((field) => match.byField.get(field)?.column ?? []);
  const { rows } = match.table;
  const { namaDesa, perangkatDaerah } = readTitleBlock(rows.slice(0, match.headerStart));
  const owner = `${namaDesa ?? ''}|${perangkatDaerah ?? ''}`;
  return rows.slice(match.dataStart).flatMap((row) => {
    const texts = columns.map((column) => row.cells.get(column)?.text.toLowerCase() ?? '');
    return texts.some((text) => text !== '') ? [[owner, ...texts].join('|')] : [];
  });
}
