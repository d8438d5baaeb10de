import type { ExplicitMapping } from '../read-result';
import type { UploadKind } from '../rows';
import { readColumnLetter, type Table, type TableRow } from '../table';
import { UploadRefused } from '../upload-refused';
import { withCodeInName } from './code-in-name';
import { isColumnNumbers, readHeaderColumns } from './header-columns';
import { headerKey, LAYOUTS } from './header-words';
import { firstDataRow, HEADER_WINDOW, type HeaderMatch } from './recognise-layout';

/**
 * The reading of a sheet that a person has laid down: field to column letter, and the header row.
 * @throws UploadRefused when the mapping names no such layout, row or column, or lacks a required one
 */
export function matchByMapping(
  table: Table,
  kind: UploadKind,
  mapping: ExplicitMapping,
): HeaderMatch {
  const layout = LAYOUTS.find(({ id, kind: of }) => id === mapping.layout && of === kind);
  if (!layout) throw wrong(`bentuk "${mapping.layout}" tidak dikenal untuk jenis berkas ini`);
  const lastRow = table.rows.findIndex((row) => row.number === mapping.headerRow);
  if (lastRow < 0) throw wrong(`baris judul ${mapping.headerRow} tidak berisi apa pun`);
  const depth = Math.min(mapping.headerDepth ?? 1, lastRow + 1);
  const headerStart = lastRow - depth + 1;
  const hasNumbers = depth > 1 && isColumnNumbers(table.rows[lastRow]!);
  const headerEnd = hasNumbers ? lastRow - 1 : lastRow;
  const columns = readHeaderColumns(table.rows.slice(headerStart, headerEnd + 1));
  const byField = new Map<string, HeaderColumnOf>();
  for (const [field, letter] of Object.entries(mapping.columns)) {
    const column = readColumnLetter(letter);
    if (!layout.fields.some((known) => known.field === field) || column === undefined)
      throw wrong(`"${field}" ke kolom "${letter}" tidak dikenal`);
    const written = columns.find((candidate) => candidate.column === column);
    byField.set(field, written ?? { column, header: letter, group: '', name: '' });
  }
  const match = withCodeInName({
    layout,
    byField,
    missing: layout.fields.filter(({ field, required }) => required && !byField.has(field)),
    score: byField.size,
    strength: byField.size,
    table,
    columns,
    headerStart,
    dataStart: firstDataRow(table, headerEnd + 1),
  });
  if (match.missing.length === 0) return match;
  throw wrong(`kolom ${match.missing.map(({ label }) => `"${label}"`).join(', ')} belum dipilih`);
}

/** The same mapping on another sheet, where its header stands in the same words and columns. */
export function matchSameHeader(
  { table: first, headerStart }: HeaderMatch,
  table: Table,
  { kind, mapping }: { readonly kind: UploadKind; readonly mapping: ExplicitMapping },
): HeaderMatch | undefined {
  const lastRow = first.rows.findIndex((row) => row.number === mapping.headerRow);
  const header = first.rows.slice(headerStart, lastRow + 1).map(wordsOf);
  const start = table.rows
    .slice(0, HEADER_WINDOW)
    .findIndex((_, index) =>
      header.every((words, depth) => words === wordsOf(table.rows[index + depth])),
    );
  const headerRow = table.rows[start + header.length - 1]?.number;
  if (start < 0 || headerRow === undefined) return undefined;
  return matchByMapping(table, kind, { ...mapping, headerRow });
}

const wordsOf = (row: TableRow | undefined): string =>
  JSON.stringify([...(row?.cells ?? [])].map(([column, { text }]) => [column, headerKey(text)]));

type HeaderColumnOf = ReturnType<typeof readHeaderColumns>[number];

function wrong(what: string): UploadRefused {
  return new UploadRefused(
    'missing-column',
    `Pemetaan kolom tidak dapat dipakai: ${what}. Perbaiki pilihannya.`,
  );
}
