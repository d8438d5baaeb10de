import { IMPORT_TABLES } from '@app/database';
import type {
  ImportChangeClass,
  ImportChangeRecord,
  ImportDraftKind,
  ImportWarning,
} from '@app/database';
import type { MergedRow, MergeOutcome } from '@app/round-trip';
import { pickColumns } from './compare-with-plan';
import { rowKeyOf } from './import-rows';
import type { FileRow } from './import-rows';
import type { PlanTrip, TripPlanRow, TripSheetRow } from './merge-with-plan';
import { FreeOrdinals } from './natural-key';

/** One change of a merged file, with the row of the file behind it. */
export interface TripChange {
  readonly record: ImportChangeRecord;
  readonly row: FileRow | null;
}

type Merged = MergedRow<TripSheetRow, TripPlanRow>;

/** What others added or removed, and the file did not touch, asks for nothing and is no change. */
const CLASSES: Readonly<Partial<Record<MergeOutcome, ImportChangeClass>>> = {
  new: 'baru',
  changed: 'berubah',
  unchanged: 'sama',
  deletedByMe: 'hilang',
  conflict: 'bentrok',
};

/** The changes of a merged file in its order, then the rows that it lacks. */
export function toTripChanges(kind: ImportDraftKind, { rows, stored }: PlanTrip): TripChange[] {
  const table = IMPORT_TABLES[kind];
  const ordinals = new FreeOrdinals(
    stored.map((row) => ({ group: row.group_code, key: pickColumns(row, table.key) })),
  );
  const keyOf = ({ mine, theirs }: Merged): Record<string, unknown> => {
    if (theirs) return pickColumns(theirs.stored, table.key);
    const { group, key } = mine!.row;
    return { ...key, ordinal: ordinals.take(group.code, key) };
  };
  return rows
    .filter(({ outcome }) => CLASSES[outcome] !== undefined)
    .map((merged, position) => ({
      record: toRecord(merged, position, keyOf(merged)),
      row: merged.mine?.row ?? null,
    }));
}

function toRecord(
  merged: Merged,
  position: number,
  key: Record<string, unknown>,
): ImportChangeRecord {
  const { mine, theirs } = merged;
  const kind = CLASSES[merged.outcome]!;
  const row = mine?.row;
  const group = row?.group ?? { code: theirs!.group, name: theirs!.stored.group_name };
  return {
    ...{ row_key: rowKeyOf(group.code, key), position, class: kind, key },
    ...{ group_code: group.code, group_name: group.name },
    nama: row?.nama ?? theirs!.stored.nama,
    source_row: row?.sourceRow ?? null,
    before: theirs?.values ?? null,
    after: merged.after,
    fields: merged.fields,
    sheet_row: mine && { rowCode: mine.row.rowCode ?? null, values: mine.values },
    conflicts: merged.conflicts,
    warning: warningOf(merged),
    row_id: theirs?.id ?? null,
    row_version: theirs?.stored.version ?? null,
    accepted: kind === 'baru' || kind === 'berubah',
    moved: false,
  };
}

/** Removing a row that others worked on meanwhile would lose their edit: it is said beside it. */
function warningOf({ outcome, warning, changedByThem }: Merged): ImportWarning | null {
  if (outcome === 'deletedByMe' && changedByThem.length > 0) return 'changedByThem';
  return warning;
}
