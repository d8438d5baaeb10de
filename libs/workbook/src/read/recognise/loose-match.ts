import type { UploadKind } from '../rows';
import type { Table } from '../table';
import { type ColumnContents, contentsOf, expectedContents } from './column-content';
import { type HeaderColumn, isColumnNumbers, readHeaderColumns } from './header-columns';
import { LAYOUTS, type Layout, type LayoutField } from './header-words';
import { looseness } from './loose-words';
import { strengthOf } from './match-columns';
import { firstDataRow, HEADER_DEPTHS, HEADER_WINDOW, type HeaderMatch } from './recognise-layout';

/** From this confidence on a column is used without asking. */
export const SURE = 0.8;
/** Below this a column is no candidate. */
export const POSSIBLE = 0.45;
const WORDS_AGREE = 0.5;
const CONTENT_AGREES = 0.7;
/** A field without expected content may be taken by words alone, and only when it is not required. */
const TAKEN_BY_WORDS = 0.65;
const MIN_HEADER_TEXTS = 2;
export const KNOWN_HEADER = 'judulnya dikenal';

export interface ColumnGuess {
  readonly field: LayoutField;
  readonly column: HeaderColumn;
  /** 0 to 1 */
  readonly confidence: number;
  /** what speaks for it, in Indonesian */
  readonly why: string;
}

/** A header in words of somebody's own: what each column may be, and how sure that is. */
export interface LooseMatch extends HeaderMatch {
  readonly guesses: readonly ColumnGuess[];
}

/** Layouts whose columns can be told by words alike and by content. */
const LOOSE_LAYOUTS = new Set(['renja-sipd-json', 'renja-sipd-17-kolom', 'rkpdes', 'tabel-apbdes']);

/** The likeliest reading of a sheet whose header no layout knows word for word. */
export function findLooseHeader(table: Table, kind: UploadKind): LooseMatch | undefined {
  return bestHeader(table, kind, worthOf);
}

/**
 * The reading of the highest worth; of equals the upper one, without titles above its header.
 *
 * @param worthOf 0 for a reading that is none
 */
export function bestHeader(
  table: Table,
  kind: UploadKind,
  worthOf: (match: LooseMatch) => number,
): LooseMatch | undefined {
  const layouts = LAYOUTS.filter((layout) => layout.kind === kind && LOOSE_LAYOUTS.has(layout.id));
  let best: { match: LooseMatch; worth: number } | undefined;
  const isBetter = (match: LooseMatch, worth: number): boolean =>
    !best || worth > best.worth || (worth === best.worth && isWithin(match, best.match));
  for (let start = 0; start < Math.min(HEADER_WINDOW, table.rows.length); start += 1) {
    for (const depth of HEADER_DEPTHS) {
      for (const match of readAt(table, start, depth, layouts)) {
        const worth = worthOf(match);
        if (worth > 0 && isBetter(match, worth)) best = { match, worth };
      }
    }
  }
  return best?.match;
}

/** Reads as much from fewer rows: a title above the header is no part of it. */
function isWithin(match: LooseMatch, other: LooseMatch): boolean {
  return match.headerStart > other.headerStart && match.dataStart === other.dataStart;
}

function readAt(
  table: Table,
  start: number,
  depth: number,
  layouts: readonly Layout[],
): LooseMatch[] {
  const rows = table.rows.slice(start, start + depth);
  if (rows.length < depth || rows.some(isColumnNumbers)) return [];
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  const hasAmount = cells.some(({ kind }) => kind === 'number' || kind === 'date');
  if (hasAmount || cells.length < MIN_HEADER_TEXTS) return [];
  const columns = readHeaderColumns(rows);
  const dataStart = firstDataRow(table, start + depth);
  const below = table.rows.slice(dataStart);
  const contents = new Map(
    columns.map(({ column }) => [column, contentsOf(below, column)] as const),
  );
  return layouts.map((layout) => toMatch(layout, { table, columns, start, dataStart }, contents));
}

function toMatch(
  layout: Layout,
  found: {
    readonly table: Table;
    readonly columns: readonly HeaderColumn[];
    readonly start: number;
    readonly dataStart: number;
  },
  contents: ReadonlyMap<number, ColumnContents>,
): LooseMatch {
  const guesses = layout.fields
    .flatMap((field) =>
      found.columns.map((column) => ({
        field,
        column,
        ...weigh(layout, field, column, contents.get(column.column)!),
      })),
    )
    .filter(({ confidence }) => confidence >= POSSIBLE)
    .sort((a, b) => b.confidence - a.confidence || a.column.column - b.column.column);
  const byField = assign(guesses);
  const missing = layout.fields.filter(({ field, required }) => required && !byField.has(field));
  return {
    layout,
    byField,
    missing,
    guesses,
    score: byField.size,
    strength: 0,
    table: found.table,
    columns: found.columns,
    headerStart: found.start,
    dataStart: found.dataStart,
  };
}

function assign(guesses: readonly ColumnGuess[]): Map<string, HeaderColumn> {
  const byField = new Map<string, HeaderColumn>();
  const taken = new Set<number>();
  for (const { field, column, confidence } of guesses) {
    const enough = field.required ? POSSIBLE : TAKEN_BY_WORDS;
    if (confidence < enough || byField.has(field.field) || taken.has(column.column)) continue;
    byField.set(field.field, column);
    taken.add(column.column);
  }
  return byField;
}

/** Words and content together are sure; one without the other is only possible. */
function weigh(
  layout: Layout,
  field: LayoutField,
  column: HeaderColumn,
  contents: ColumnContents,
): Pick<ColumnGuess, 'confidence' | 'why'> {
  const expected = expectedContents(layout.kind, field.field);
  const content = Math.max(0, ...expected.map((name) => contents.get(name) ?? 0));
  if (strengthOf(field, column) > 0) {
    return expected.length === 0 || content >= CONTENT_AGREES
      ? { confidence: 1, why: KNOWN_HEADER }
      : { confidence: 0.8 + content / 10, why: 'judulnya dikenal, isinya tidak seperti biasanya' };
  }
  const words = looseness(field, column);
  const isLike = words >= WORDS_AGREE;
  if (expected.length === 0) return { confidence: isLike ? words * 0.9 : 0, why: 'judulnya mirip' };
  const fits = content >= CONTENT_AGREES;
  if (isLike && fits)
    return { confidence: 0.8 + words * 0.15, why: 'judulnya mirip dan isinya sesuai' };
  if (isLike) return { confidence: words * 0.7, why: 'judulnya mirip, isinya tidak sesuai' };
  const isPossible = fits && field.field !== 'nama';
  return {
    confidence: isPossible ? 0.5 * content : 0,
    why: 'isinya sesuai, judulnya tidak dikenal',
  };
}

/** At least one required column by its words; amounts and names weigh most. */
function worthOf({ layout, byField, guesses, missing }: LooseMatch): number {
  const chosen = [...byField].map(([name, column]) =>
    guesses.find(({ field, column: other }) => field.field === name && other === column),
  );
  const required = chosen.filter((guess) => guess?.field.required);
  const sure = required.filter((guess) => guess!.confidence >= SURE).length;
  const isWorthAsking = sure > 0 && required.length >= 2;
  if (!isWorthAsking) return 0;
  const total = chosen.reduce(
    (sum, guess) => sum + guess!.confidence * (guess!.field.required ? 3 : 1),
    0,
  );
  return total - missing.length * 2 - layout.fields.length / 1000;
}
