import type { ExplicitMapping } from '../read-result';
import type { UploadKind } from '../rows';
import { readColumnLetter, type Table } from '../table';
import { UploadRefused } from '../upload-refused';
import { readHeaderColumns } from './header-columns';
import { LAYOUTS } from './header-words';
import { firstDataRow, type HeaderMatch } from './recognise-layout';

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
  const headerEnd = table.rows.findIndex((row) => row.number === mapping.headerRow);
  if (headerEnd < 0) throw wrong(`baris judul ${mapping.headerRow} tidak berisi apa pun`);
  const depth = Math.min(mapping.headerDepth ?? 1, headerEnd + 1);
  const headerStart = headerEnd - depth + 1;
  const columns = readHeaderColumns(table.rows.slice(headerStart, headerEnd + 1));
  const byField = new Map<string, HeaderColumnOf>();
  for (const [field, letter] of Object.entries(mapping.columns)) {
    const column = readColumnLetter(letter);
    if (!layout.fields.some((known) => known.field === field) || column === undefined)
      throw wrong(`"${field}" ke kolom "${letter}" tidak dikenal`);
    const written = columns.find((candidate) => candidate.column === column);
    byField.set(field, written ?? { column, header: letter, group: '', name: '' });
  }
  const missing = layout.fields.filter(({ field, required }) => required && !byField.has(field));
  if (missing.length > 0)
    throw wrong(`kolom ${missing.map(({ label }) => `"${label}"`).join(', ')} belum dipilih`);
  return {
    layout,
    byField,
    missing,
    score: byField.size,
    strength: byField.size,
    table,
    columns,
    headerStart,
    dataStart: firstDataRow(table, headerEnd + 1),
  };
}

type HeaderColumnOf = ReturnType<typeof readHeaderColumns>[number];

function wrong(what: string): UploadRefused {
  return new UploadRefused(
    'missing-column',
    `Pemetaan kolom tidak dapat dipakai: ${what}. Perbaiki pilihannya.`,
  );
}
