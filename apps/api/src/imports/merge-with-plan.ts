import type { EntityManager } from 'typeorm';
import { IMPORT_TABLES, loadImportRows, settleImportValues } from '@app/database';
import type { ExportedRow, ImportTable, StoredImportRow } from '@app/database';
import type { ImportValues } from '@app/comparison';
import { mergeRoundTrip } from '@app/round-trip';
import type { MergedTrip, PlanRow, SheetRow } from '@app/round-trip';
import { contentOf, holdAgencies, pickColumns } from './compare-with-plan';
import type { ComparisonQuestion } from './compare-with-plan';
import type { FileRow } from './import-rows';
import { naturalKeyOf } from './natural-key';
import { roundTripColumns } from './round-trip-columns';

/** A row of the file beside what it says in the form in which the table holds it. */
export interface TripSheetRow extends SheetRow {
  readonly row: FileRow;
}
export interface TripPlanRow extends PlanRow {
  readonly stored: StoredImportRow;
}
export type PlanTrip = MergedTrip<TripSheetRow, TripPlanRow> & {
  /** every row of the agencies or villages that file and export name */
  readonly stored: readonly StoredImportRow[];
};

/** Merges a file that came from an export with the plan as it stands. */
export async function mergeWithPlan(
  manager: EntityManager,
  { base, ...question }: ComparisonQuestion & { readonly base: readonly ExportedRow[] },
): Promise<PlanTrip> {
  const { kind, rows, supplied } = question;
  const table = IMPORT_TABLES[kind];
  if (question.hold) await holdAgencies(manager, question);
  const groups = groupsOf(rows, base);
  const stored = await loadImportRows(manager, kind, { ...question, groups });
  const settled = await settleImportValues(
    manager,
    kind,
    rows.map(({ values }) => values),
  );
  const trip = mergeRoundTrip({
    base: base.map(({ id, groupCode: group, key, values }) => {
      return { id, group, key: naturalKeyOf(key), values };
    }),
    mine: rows.map((row, index) => ({
      id: readRowCode(row.rowCode),
      group: row.group.code,
      key: naturalKeyOf(row.key),
      values: settled[index] as ImportValues,
      row,
    })),
    theirs: stored.map((row) => toPlanRow(table, row)),
    columns: roundTripColumns(kind, supplied),
  });
  return { ...trip, stored };
}

function toPlanRow(table: ImportTable, row: StoredImportRow): TripPlanRow {
  return {
    id: row.id,
    group: row.group_code,
    key: naturalKeyOf(pickColumns(row, table.key)),
    values: contentOf(table, row),
    stored: row,
  };
}

/** What no export of ours can have written stays an id, so that it is refused and not taken for new. */
function readRowCode(text: string | undefined): number | null {
  const written = text?.trim() ?? '';
  if (written === '') return null;
  return /^\d{1,9}$/.test(written) ? Number(written) : -1;
}

/** A row that the file lacks may be the only one of its agency or village. */
function groupsOf(rows: readonly FileRow[], base: readonly ExportedRow[]): FileRow['group'][] {
  const exported = base.map(({ groupCode: code, key: { tahun } }) => ({
    ...{ code, name: '' },
    ...(typeof tahun === 'number' ? { tahun } : {}),
  }));
  const all = [...rows.map(({ group }) => group), ...exported];
  return [...new Map(all.map((group) => [`${group.code} ${group.tahun ?? ''}`, group])).values()];
}
