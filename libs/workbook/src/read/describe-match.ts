import type { Recognised } from './read-result';
import type { LooseMatch } from './recognise/loose-match';
import type { HeaderMatch } from './recognise/recognise-layout';
import { columnLetter } from './table';

/** What the file was taken for, column by column. */
export function describeMatch(
  match: HeaderMatch | LooseMatch,
  notices: readonly string[],
): Recognised {
  const { layout, byField, columns, table, dataStart } = match;
  const required = layout.fields.filter((field) => field.required).length;
  const found = (required - match.missing.length) / required;
  const understood = byField.size / Math.max(1, columns.length);
  const taken = new Set([...byField.values()].map(({ column }) => column));
  return {
    layout: layout.id,
    confidence: Math.round((found * 0.6 + Math.min(1, understood) * 0.4) * 100) / 100,
    sheet: table.sheet,
    headerRow: table.rows[dataStart - 1]!.number,
    mapping: [...byField].map(([field, { column, header }]) => ({
      column: columnLetter(column),
      header,
      field,
      confidence: confidenceOf(match, field, column),
    })),
    ignoredColumns: columns
      .filter(({ column }) => !taken.has(column))
      .map(({ column, header }) => `${columnLetter(column)} (${header})`),
    notices,
    mappingQuestions: [],
    preview: [],
    headerFingerprint: columns
      .map(({ group, name }) => (group === '' ? name : `${group}>${name}`))
      .join('|')
      .slice(0, 2_000),
  };
}

function confidenceOf(match: HeaderMatch | LooseMatch, field: string, column: number): number {
  if (!('guesses' in match)) return 1;
  const guess = match.guesses.find(
    (candidate) => candidate.field.field === field && candidate.column.column === column,
  );
  return Math.round((guess?.confidence ?? 1) * 100) / 100;
}
