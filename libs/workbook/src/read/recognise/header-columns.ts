import type { TableRow } from '../table';
import { headerKey } from './header-words';

export interface HeaderColumn {
  readonly column: number;
  /** as shown to a person: `Prioritas: Nasional` */
  readonly header: string;
  readonly group: string;
  readonly name: string;
}

/**
 * Joins one to three header rows into columns. A text with other header texts below it is the group
 * of those; it also covers the columns to its right whose upper cell is empty (a merged cell).
 */
export function readHeaderColumns(rows: readonly TableRow[]): HeaderColumn[] {
  const all = new Set(rows.flatMap((row) => [...row.cells.keys()]));
  const columns = [...all].sort((a, b) => a - b);
  const open: (string | undefined)[] = [];
  return columns.flatMap((column) => {
    const own = rows.map((row) => row.cells.get(column)?.text.replace(/\s+/g, ' ').trim());
    const top = own.findIndex((text) => text);
    const last = own.findLastIndex((text) => text);
    if (own[0] || top < 0) open.length = 0;
    const texts = own.map((text, level) => text ?? (level < top ? open[level] : undefined));
    texts.slice(0, last).forEach((text, level) => (open[level] = text));
    return toColumn(column, texts.slice(0, last + 1));
  });
}

function toColumn(column: number, texts: readonly (string | undefined)[]): HeaderColumn[] {
  const written = texts.filter((text) => text !== undefined && text !== '');
  const name = written.at(-1);
  if (name === undefined) return [];
  const groups = written.slice(0, -1);
  return [
    {
      column,
      header: [...groups, name].join(': '),
      group: headerKey(groups.join(' ')),
      name: headerKey(name),
    },
  ];
}

/** A row of column numbers or letters under the header: `1 2 3 ...`, `a b c ...`, `9=(7+8)`. */
export function isColumnNumbers(row: TableRow): boolean {
  const texts = [...row.cells.values()].map((cell) => cell.text);
  const isNumbering = (text: string) =>
    /^\(?(?:\d{1,2}|[a-z])\)?$|^\d{1,2}\s*=[\d\s()+\-x*/]+$/i.test(text);
  return texts.length >= 3 && texts.every(isNumbering) && isAscending(texts);
}

function isAscending(texts: readonly string[]): boolean {
  const keys = texts.map(
    (text) =>
      text
        .replace(/[()\s]/g, '')
        .toLowerCase()
        .split('=')[0]!,
  );
  return keys.every((key, index) => {
    const before = keys[index - 1];
    return before === undefined || key.padStart(2, '0') > before.padStart(2, '0');
  });
}
