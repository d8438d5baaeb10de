import type { MappingColumn, MappingQuestion, MappingSheet, PreviewRow } from '../read-result';
import { columnLetter, type Table } from '../table';
import { codesInFront } from './code-in-name';
import { fieldLabel } from './field-label';
import { headerRowsOf } from './header-fingerprint';
import { KNOWN_HEADER, type LooseMatch } from './loose-match';
import { questionsOf } from './mapping-question';
import type { HeaderMatch } from './recognise-layout';

const ROWS = 14;
const ROWS_ABOVE = 3;
const CELL_CHARS = 80;

/** The top of a sheet for a person to look at, with what each of its columns was taken for. */
export function describeForMapping(
  table: Table,
  found: HeaderMatch | LooseMatch | undefined,
): MappingSheet {
  const match = found && found.byField.size > 0 ? found : undefined;
  const questions = match && isLoose(match) ? questionsOf(match) : [];
  const from = match ? Math.max(0, match.headerStart - ROWS_ABOVE) : 0;
  const rows = previewOf(table, from);
  const header = match ? headerRowsOf(match) : [];
  return {
    sheet: table.sheet,
    layout: match?.layout.id,
    headerRow: header.at(-1)?.number ?? 0,
    headerDepth: header.length,
    rows,
    columns: columnsOf(rows).map((letter) => describeColumn({ table, match, questions }, letter)),
  };
}

function previewOf(table: Table, from: number): PreviewRow[] {
  return table.rows.slice(from, from + ROWS).map((row) => ({
    row: row.number,
    cells: [...row.cells]
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => ({
        column: columnLetter(column),
        text: cell.text.slice(0, CELL_CHARS),
      })),
  }));
}

function columnsOf(rows: readonly PreviewRow[]): string[] {
  const letters = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  return [...new Set(letters)].sort((a, b) => a.length - b.length || a.localeCompare(b));
}

interface Looked {
  readonly table: Table;
  readonly match: HeaderMatch | LooseMatch | undefined;
  readonly questions: readonly MappingQuestion[];
}

function describeColumn({ table, match, questions }: Looked, letter: string): MappingColumn {
  const written = match?.columns.find(({ column }) => columnLetter(column) === letter);
  const place = {
    column: letter,
    header: written?.header ?? '',
    hasCodesInFront: codesInFront(table.rows.slice(match?.dataStart ?? 0), letter),
  };
  if (!match || !written) return { ...place, isTaken: false };
  const rivalry = questions.find(
    ({ doubt, candidates }) =>
      doubt === 'bersaing' && candidates.some(({ column }) => column === letter),
  );
  const field =
    rivalry?.field ?? [...match.byField].find(([, { column }]) => column === written.column)?.[0];
  const known = match.layout.fields.find((candidate) => candidate.field === field);
  if (!known) return { ...place, isTaken: false };
  const guess = isLoose(match) ? guessOf(match, known.field, written.column) : undefined;
  return {
    ...place,
    isTaken: rivalry === undefined,
    guess: {
      field: known.field,
      label: fieldLabel(match.layout.kind, known),
      confidence: Math.round((guess?.confidence ?? 1) * 100) / 100,
      why: guess?.why ?? KNOWN_HEADER,
    },
  };
}

const guessOf = ({ guesses }: LooseMatch, field: string, column: number) =>
  guesses.find((guess) => guess.field.field === field && guess.column.column === column);

const isLoose = (match: HeaderMatch | LooseMatch): match is LooseMatch => 'guesses' in match;
