import type { UploadKind } from '../rows';
import type { Table } from '../table';
import { contentsOf, expectedContents, looksLike } from './column-content';
import { bestHeader, type LooseMatch } from './loose-match';

const AMOUNTS = ['pagu', 'anggaran'];
const MIN_ROWS = 3;
const MIN_NAMES = 2;
const MOST = 0.9;

/**
 * A table whose header is in words nobody knows, but whose cells hold what a plan holds: amounts,
 * and codes or at least names. A person must say which column is which.
 */
export function findHeaderByContent(table: Table, kind: UploadKind): LooseMatch | undefined {
  return bestHeader(table, kind, worthOf);
}

function worthOf(match: LooseMatch): number {
  const { layout, byField, table, dataStart } = match;
  const below = table.rows.slice(dataStart);
  const hasAmount = AMOUNTS.some((field) => byField.has(field));
  if (below.length < MIN_ROWS || !hasAmount || isHeaderData(match)) return 0;
  const needsCode = layout.fields.some(({ field, required }) => field === 'kode' && required);
  const shares = match.columns.map(({ column }) => contentsOf(below, column));
  const hasCode =
    byField.has('kode') || shares.some((share) => (share.get('kode-dan-nama') ?? 0) >= MOST);
  const names = shares.filter((share) => (share.get('teks') ?? 0) >= MOST).length;
  if (!hasCode && (needsCode || names < MIN_NAMES)) return 0;
  return (hasCode ? 2 : 1) + byField.size / 100;
}

/** Its first row holds a code or an amount itself: there is no header. */
function isHeaderData({ layout, byField, table, headerStart, dataStart }: LooseMatch): boolean {
  const rows = table.rows.slice(headerStart, dataStart);
  return [...byField].some(([field, { column }]) =>
    expectedContents(layout.kind, field)
      .filter((content) => content !== 'teks')
      .some((content) =>
        rows.some(({ cells }) => cells.has(column) && looksLike(content, cells.get(column)!)),
      ),
  );
}
