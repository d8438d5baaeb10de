import { columnLetter } from '../write/draw/page';
import type { TemplateChoice, TemplateColumn, TemplateList } from './template';

/** Names of ranges: letters and digits only, so that every program takes them unquoted. */
export const valuesName = (list: string): string => `Pilihan${list}`;
export const keysName = (list: string): string => `Kunci${list}`;

/**
 * The formula of a list of choices, for the cell in `row`; relative to it, so one rule serves a
 * whole column. A list with keys is sorted by them: OFFSET takes the stretch whose key the row
 * names, which Excel and LibreOffice both understand.
 */
export function choiceFormula(
  { list, by }: TemplateChoice,
  columns: readonly TemplateColumn[],
  row: number,
): string {
  if (!by) return valuesName(list);
  const key = by.map((title) => `$${letterOf(title, columns)}${row}`).join('&"|"&');
  const keys = keysName(list);
  return `OFFSET(INDEX(${valuesName(list)},1),MATCH(${key},${keys},0)-1,0,COUNTIF(${keys},${key}),1)`;
}

/** The first column holds the ids. */
function letterOf(title: string, columns: readonly TemplateColumn[]): string {
  const index = columns.findIndex((column) => column.title === title);
  if (index < 0) throw new Error(`No column "${title}"`);
  return columnLetter(index + 2);
}

/**
 * The lists with their keys in order: OFFSET needs all values of a key to stand together.
 */
export function inOrder(list: TemplateList): TemplateList {
  const { keys } = list;
  if (!keys) return list;
  if (keys.length !== list.values.length) throw new Error(`Keys of ${list.name} do not match`);
  const pairs = keys.map((key, index) => ({ key, value: list.values[index]! }));
  const groups = new Map<string, string[]>();
  // as the programs compare keys: without regard to case
  for (const { key, value } of pairs) {
    const group = key.toLowerCase();
    groups.set(group, [...(groups.get(group) ?? []), value]);
  }
  const spelled = new Map(pairs.map(({ key }) => [key.toLowerCase(), key]));
  const sorted = [...groups].flatMap(([group, values]) =>
    values.map((value) => ({ key: spelled.get(group)!, value })),
  );
  return { ...list, values: sorted.map((p) => p.value), keys: sorted.map((p) => p.key) };
}
