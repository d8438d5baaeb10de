import type { EntityManager } from 'typeorm';
import { findWorkbookExport } from '@app/database';
import type { ImportChangeRecord, ImportDraftEntity } from '@app/database';
import type { ComparedAgain } from './compare-again';
import type { FileRow } from './import-rows';
import { mergeWithPlan } from './merge-with-plan';
import { toTripChanges } from './trip-changes';
import { Problem } from '../errors/problem';

/**
 * Merges the preview of an exported workbook with the plan as it is now, and holds the rows.
 * Ticks and answers stay where the row stayed; a row that moved must be decided anew, and one new
 * conflict is enough to store nothing.
 */
export async function mergeAgain(
  manager: EntityManager,
  { draft, seen }: { draft: ImportDraftEntity; seen: readonly ImportChangeRecord[] },
): Promise<ComparedAgain> {
  const { kind, supplied, tahapanId, pemdaCode, exportId } = draft;
  const exported = await findWorkbookExport(manager, exportId!);
  if (!exported) throw Problem.notFound('Ekspor asal berkas');
  const earlier = new Map(seen.flatMap((change) => toFileRow(change)));
  const missing = new Map(seen.map((change) => [change.row_id, change]));
  const trip = await mergeWithPlan(manager, {
    ...{ kind, supplied, tahapanId, pemdaCode, base: exported.base, hold: true },
    rows: [...earlier.keys()],
  });
  let conflicts = 0;
  const changes = toTripChanges(kind, trip).map(({ record, row }) => {
    const old = row ? earlier.get(row) : missing.get(record.row_id);
    const isThere = old?.row_id === record.row_id && old.row_version === record.row_version;
    if (old && isThere) return withDecision(record, old);
    if (record.class === 'bentrok' || (old?.accepted && record.class !== 'sama')) conflicts += 1;
    return { ...record, accepted: false, moved: true };
  });
  const hasMoved = changes.length !== seen.length || changes.some(({ moved }) => moved);
  return { changes, hasMoved, conflicts };
}

/** Base, file and database are what they were, so the answers give what they gave. */
function withDecision(record: ImportChangeRecord, old: ImportChangeRecord): ImportChangeRecord {
  const { accepted, moved, after, fields, conflicts } = old;
  return { ...record, accepted, moved, after, fields, conflicts };
}

function toFileRow(change: ImportChangeRecord): (readonly [FileRow, ImportChangeRecord])[] {
  if (!change.sheet_row) return [];
  const key = change.key as Record<string, unknown>;
  const { tahun } = key;
  const row: FileRow = {
    group: {
      ...{ code: change.group_code, name: change.group_name },
      ...(typeof tahun === 'number' ? { tahun } : {}),
    },
    key,
    nama: change.nama,
    ...{ sheet: '', sourceRow: change.source_row ?? 0 },
    rowCode: change.sheet_row.rowCode ?? undefined,
    values: change.sheet_row.values,
  };
  return [[row, change]];
}
