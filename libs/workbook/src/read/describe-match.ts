import type { ChosenSheets } from './choose-sheet';
import type { ColumnMapping, HeaderColumnUse, ReadSheet, Recognised } from './read-result';
import type { HeaderColumn } from './recognise/header-columns';
import { headerFingerprint, headerRowsOf } from './recognise/header-fingerprint';
import type { LooseMatch } from './recognise/loose-match';
import type { HeaderMatch } from './recognise/recognise-layout';
import { columnLetter } from './table';

/** What the file was taken for, column by column, by the sheet that was understood best. */
export function describeMatch(
  matches: readonly (HeaderMatch | LooseMatch)[],
  { notices, checkSheet }: Pick<ChosenSheets, 'notices' | 'checkSheet'>,
): Recognised {
  const match = matches[0]!;
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
    mapping: mappingOf(match),
    ignoredColumns: columns
      .filter(({ column }) => !taken.has(column))
      .map(({ column, header }) => `${columnLetter(column)} (${header})`),
    notices,
    mappingQuestions: [],
    mappingSheets: [],
    columns: columns.map((column) => describeColumn(match, column)),
    headerFingerprint: headerFingerprint(layout.kind, headerRowsOf(match)),
    sheets: matches.map(describeSheet),
    earlier: {
      checkSheet,
      statusColumns: Object.fromEntries(
        matches.flatMap(({ table: { sheet, statusColumn } }) =>
          statusColumn === undefined ? [] : [[sheet, statusColumn]],
        ),
      ),
    },
  };
}

function describeSheet(match: HeaderMatch | LooseMatch): ReadSheet {
  const { table, headerStart, dataStart } = match;
  return {
    sheet: table.sheet,
    headerStart: table.rows[headerStart]!.number,
    headerRow: table.rows[dataStart - 1]!.number,
    headerDepth: dataStart - headerStart,
    mapping: mappingOf(match),
  };
}

function mappingOf(match: HeaderMatch | LooseMatch): ColumnMapping[] {
  return [...match.byField].map(([field, { column, header }]) => ({
    column: columnLetter(column),
    header,
    field,
    confidence: confidenceOf(match, field, column),
  }));
}

function confidenceOf(match: HeaderMatch | LooseMatch, field: string, column: number): number {
  if (!('guesses' in match)) return 1;
  const guess = match.guesses.find(
    (candidate) => candidate.field.field === field && candidate.column.column === column,
  );
  return Math.round((guess?.confidence ?? 1) * 100) / 100;
}

function describeColumn(
  match: HeaderMatch | LooseMatch,
  { column, header }: HeaderColumn,
): HeaderColumnUse {
  const place = { column: columnLetter(column), header };
  const field = [...match.byField].find(([, taken]) => taken.column === column)?.[0];
  const label = match.layout.fields.find((known) => known.field === field)?.label;
  if (field === undefined) return place;
  return { ...place, field, label, confidence: confidenceOf(match, field, column) };
}
