import type { HeaderMatch } from './recognise/recognise-layout';
import { SheetKeys } from './sheet-keys';
import type { Table } from './table';
import type { OpenedSheet } from './xlsx/open-workbook';

export interface AlikeSheets {
  readonly matches: readonly HeaderMatch[];
  readonly notices: readonly string[];
}

/**
 * The other sheets of the same form; a sheet that repeats rows already read would count them twice.
 *
 * @param read understands a sheet as the form of the best one; undefined where it is another form
 */
export async function readAlike(
  best: HeaderMatch,
  others: readonly OpenedSheet[],
  read: (table: Table) => HeaderMatch | undefined,
): Promise<AlikeSheets> {
  const keys = new SheetKeys();
  keys.add(best);
  const matches: HeaderMatch[] = [];
  const repeated: OpenedSheet[] = [];
  const other: OpenedSheet[] = [];
  for (const sheet of others) {
    const match = read(await sheet.read());
    if (!match || /rekap|contoh|petunjuk/i.test(sheet.name)) other.push(sheet);
    else if (keys.repeats(match)) repeated.push(sheet);
    else {
      keys.add(match);
      matches.push(match);
    }
  }
  const all = matches.length === 0 ? [] : [best, ...matches].map(({ table }) => table);
  return {
    matches,
    notices: [
      ...matches.flatMap(({ table }) => table.notices),
      ...noticeOf(
        'Lembar yang dibaca',
        all.map(({ sheet }) => ({ name: sheet })),
      ),
      ...noticeOf('Lembar lain dengan tabel serupa tidak dibaca', repeated),
      ...noticeOf('Lembar rekap atau bentuk lain tidak dibaca', other),
    ],
  };
}

export function noticeOf(what: string, sheets: readonly { readonly name: string }[]): string[] {
  return sheets.length === 0
    ? []
    : [`${what}: ${sheets.map(({ name }) => `"${name}"`).join(', ')}.`];
}
