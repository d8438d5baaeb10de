import { sameValue } from '@app/comparison';
import { IMPORT_TABLES } from '@app/database';
import type { ImportChangeRow, ImportConflict, ImportDraftHead } from '@app/database';
import words from '../audit/audit-words.json';
import type { WhoChanged } from './find-last-changes';
import type { ImportCellDto, ImportChangeDto, ImportConflictDto } from './import-preview.dto';

const labels: Readonly<Record<string, string>> = words.fields;
const MONEY = new Set(words.money);
const NUMBERS = new Set(['volume', 'target_amount', 'month_start', 'month_end']);
/** Read from another column, which is shown: told only where they alone differ. */
const DERIVED = new Set(['sumber_dana', 'target_amount', 'is_penunjang', 'location_state']);

type Sides = Pick<ImportChangeRow, 'before' | 'after'>;

export function describeChange(
  { kind }: Pick<ImportDraftHead, 'kind'>,
  change: ImportChangeRow,
  changedBy: WhoChanged,
): ImportChangeDto {
  const { before, after, fields, conflicts, rowId: _id, rowCode: _code, ...row } = change;
  return {
    ...row,
    conflicts: conflicts.map((conflict) => ({
      ...describeConflict(conflict),
      ...describeHand(changedBy(change, conflict.columns)),
    })),
    cells:
      row.class === 'bentrok'
        ? describeUncontested(change)
        : describeCells(row.class === 'berubah' ? fields : IMPORT_TABLES[kind].content, {
            before,
            after,
          }),
  };
}

function describeCells(all: readonly string[], sides: Sides): ImportCellDto[] {
  const plain = all.filter((field) => !DERIVED.has(field) && !(field === 'nama' && !sides.before));
  return (plain.length > 0 ? plain : all)
    .map((field) => describeCell(field, sides))
    .filter((cell) => cell.before !== '' || cell.after !== '');
}

/** What the file changes beside the conflicts; of a row that is gone, all that it would bring back. */
function describeUncontested({ before, after, fields, conflicts }: ImportChangeRow) {
  const gone = conflicts.find(({ theirs }) => theirs === null);
  if (gone?.base) {
    const edited = gone.columns.filter((column) => !same(gone.base!, gone.mine, column));
    return describeCells(edited, { before: gone.base, after: gone.mine });
  }
  const contested = new Set(conflicts.flatMap(({ columns }) => columns));
  const rest = fields.filter((field) => !contested.has(field));
  return describeCells(rest, { before, after });
}

/** The three sides of a conflict in words, under the label of what differs. */
export function describeConflict({
  columns,
  base,
  mine,
  theirs,
  answer,
}: ImportConflict): Omit<ImportConflictDto, 'by' | 'at'> {
  const shown = theirs ? columnsToShow(columns, mine, theirs) : [];
  const label = theirs ? shown.map((column) => labels[column] ?? column).join(', ') : 'baris';
  const field = shown[0] ?? '';
  return {
    field: columns[0]!,
    label,
    kind: MONEY.has(field) ? 'uang' : shown.length === 1 && NUMBERS.has(field) ? 'angka' : 'teks',
    base: base && wordsOf(base, shown),
    mine: wordsOf(mine, shown),
    theirs: theirs && wordsOf(theirs, shown),
    answer: answer === undefined ? null : answer === 'mine' ? 'berkas' : 'basis-data',
  };
}

type Values = ImportConflict['mine'];

/** A text, not what was read from it, unless they differ in nothing else. */
function columnsToShow(columns: readonly string[], mine: Values, theirs: Values): string[] {
  const differing = columns.filter((column) => !same(mine, theirs, column));
  const plain = differing.filter((column) => !DERIVED.has(column));
  return plain.length > 0 ? plain : differing;
}

const same = (one: Values, other: Values, column: string): boolean =>
  sameValue(one[column], other[column]);
const wordsOf = (values: Values, columns: readonly string[]): string =>
  columns
    .map((column) => inWords(values[column]))
    .filter(Boolean)
    .join(', ');

function describeHand(hand: ReturnType<WhoChanged>): Pick<ImportConflictDto, 'by' | 'at'> {
  return { by: hand?.by ?? null, at: hand?.at.toISOString() ?? null };
}

function describeCell(field: string, sides: Sides): ImportCellDto {
  return {
    field,
    label: labels[field] ?? field,
    kind: MONEY.has(field) ? 'uang' : NUMBERS.has(field) ? 'angka' : 'teks',
    before: inWords(sides.before?.[field]),
    after: inWords(sides.after?.[field]),
  };
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  return String(value);
}
