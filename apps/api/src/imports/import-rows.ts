import type { ImportChangeRecord, ImportDraftKind, OpdRecord } from '@app/database';
import type { ImportCountDto } from './import.dto';

/** A row of a file on its way into the plan. */
export interface FileRow {
  /** the agency of a program, the desa of a kegiatan desa */
  readonly group: { readonly code: string; readonly name: string; readonly tahun?: number };
  /** the columns of the natural key that the group does not say */
  readonly key: Readonly<Record<string, unknown>>;
  readonly nama: string;
  readonly sheet: string;
  readonly sourceRow: number;
  /** the id under which it left in an export, as written in the file */
  readonly rowCode?: string | undefined;
  /** what the file says, under the column names of the table */
  readonly values: object;
}

/** All rows of a file, read against regions and references. */
export interface PreparedFile {
  readonly kind: ImportDraftKind;
  readonly agencies: readonly OpdRecord[];
  readonly rows: readonly FileRow[];
  readonly counts: ImportCountDto[];
  readonly notices: string[];
}

/** A change that is stored: it has what the file says. */
export type AcceptedChange = ImportChangeRecord & { readonly after: object };

/** One row is the same row as another when its group and its key say the same. */
export function rowKeyOf(group: string, key: Readonly<Record<string, unknown>>): string {
  const columns = Object.keys(key).filter((column) => column !== 'desa_code');
  return JSON.stringify([group, ...columns.sort().map((column) => key[column])]);
}
