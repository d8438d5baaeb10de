import type { EntityManager } from 'typeorm';
import { IMPORT_TABLES, loadImportRows, lockOrdinals, settleImportValues } from '@app/database';
import type {
  ImportChangeRecord,
  ImportDraftKind,
  ImportTable,
  StoredImportRow,
} from '@app/database';
import { compareImport } from '@app/comparison';
import type { ImportChange, ImportValues } from '@app/comparison';
import { VILLAGE_AGENCY_CODE } from '@app/vocabulary';
import { importColumns } from './import-columns';
import { rowKeyOf } from './import-rows';
import type { FileRow } from './import-rows';

export interface ComparisonQuestion {
  readonly kind: ImportDraftKind;
  readonly tahapanId: number;
  readonly pemdaCode: string;
  readonly supplied: readonly string[];
  readonly rows: readonly FileRow[];
  /** keeps the rows of the plan, and the numbers of new ones, until the transaction ends */
  readonly hold?: boolean;
}

/**
 * Holds the rows of a file against the rows of the plan. New and changed rows come accepted, the
 * removal of missing ones does not.
 */
export async function compareWithPlan(
  manager: EntityManager,
  question: ComparisonQuestion,
): Promise<ImportChangeRecord[]> {
  const { kind, rows, supplied } = question;
  const table = IMPORT_TABLES[kind];
  const groups = new Map(rows.map(({ group }) => [`${group.code} ${group.tahun ?? ''}`, group]));
  if (question.hold) await holdAgencies(manager, question);
  const stored = await loadImportRows(manager, kind, { ...question, groups: [...groups.values()] });
  const settled = await settleImportValues(
    manager,
    kind,
    rows.map(({ values }) => values),
  );
  const fileRows = new Map(rows.map((row) => [rowKeyOf(row.group.code, row.key), row]));
  const storedRows = new Map(stored.map((row) => [keyOfStored(table, row), row]));
  const changes = compareImport(
    [...fileRows.keys()].map((key, index) => ({ key, values: settled[index] as ImportValues })),
    [...storedRows].map(([key, row]) => ({ key, values: contentOf(table, row) })),
    importColumns(kind, supplied),
  );
  return changes.map((change, position) =>
    toRecord(change, position, { row: fileRows.get(change.key), stored: storedRows, table }),
  );
}

/** Rows added by hand meanwhile would take the numbers that the file is about to give. */
export async function holdAgencies(
  manager: EntityManager,
  { kind, pemdaCode, rows }: ComparisonQuestion,
): Promise<void> {
  const codes = kind === 'renja' ? rows.map(({ group }) => group.code) : [VILLAGE_AGENCY_CODE];
  await lockOrdinals(manager, { pemdaCode, codes: [...new Set(codes)] });
}

function keyOfStored({ key }: ImportTable, row: StoredImportRow): string {
  return rowKeyOf(row.group_code, pickColumns(row, key));
}

export const contentOf = ({ content }: ImportTable, row: StoredImportRow): ImportValues =>
  pickColumns(row, content) as ImportValues;

export function pickColumns(
  row: StoredImportRow,
  columns: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

interface Sides {
  readonly row: FileRow | undefined;
  readonly stored: ReadonlyMap<string, StoredImportRow>;
  readonly table: ImportTable;
}

function toRecord(
  { key, class: kind, before, after, fields }: ImportChange,
  position: number,
  { row, stored, table }: Sides,
): ImportChangeRecord {
  const plan = stored.get(key);
  return {
    row_key: key,
    position,
    class: kind,
    group_code: row?.group.code ?? plan!.group_code,
    group_name: row?.group.name ?? plan!.group_name,
    key: row?.key ?? pickColumns(plan!, table.key),
    nama: row?.nama ?? plan!.nama,
    source_row: row?.sourceRow ?? null,
    before,
    after,
    fields,
    ...{ sheet_row: null, conflicts: [], warning: null },
    row_id: plan?.id ?? null,
    row_version: plan?.version ?? null,
    accepted: kind === 'baru' || kind === 'berubah',
    moved: false,
  };
}
