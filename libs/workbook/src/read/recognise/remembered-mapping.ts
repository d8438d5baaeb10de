import type { ExplicitMapping, RememberedMapping } from '../read-result';
import type { UploadKind } from '../rows';
import type { Table } from '../table';
import { UploadRefused } from '../upload-refused';
import { matchByMapping } from './explicit-mapping';
import { isColumnNumbers } from './header-columns';
import { headerFingerprint } from './header-fingerprint';
import { HEADER_DEPTHS, HEADER_WINDOW } from './recognise-layout';

/** What was said about a header that stands on this sheet, placed here; undefined for none. */
export function recallMapping(
  table: Table,
  kind: UploadKind,
  known: ReadonlyMap<string, RememberedMapping>,
): (ExplicitMapping & RememberedMapping) | undefined {
  if (known.size === 0) return undefined;
  for (let start = 0; start < Math.min(HEADER_WINDOW, table.rows.length); start += 1) {
    for (const depth of HEADER_DEPTHS) {
      const rows = table.rows.slice(start, start + depth);
      const last = rows.at(-1);
      if (rows.length < depth || !last || isColumnNumbers(last)) continue;
      const mapping = known.get(headerFingerprint(kind, rows));
      if (!mapping) continue;
      const place = { sheet: table.sheet, headerRow: last.number, headerDepth: depth };
      if (fits(table, kind, { ...mapping, ...place })) return { ...mapping, ...place };
    }
  }
  return undefined;
}

/** A memory that no longer holds, because a field is gone, is as good as none. */
function fits(table: Table, kind: UploadKind, mapping: ExplicitMapping): boolean {
  try {
    matchByMapping(table, kind, mapping);
    return true;
  } catch (error) {
    if (error instanceof UploadRefused) return false;
    throw error;
  }
}
