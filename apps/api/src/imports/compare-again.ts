import type { EntityManager } from 'typeorm';
import type { ImportChangeRecord, ImportDraftEntity, ProgramRecord } from '@app/database';
import { compareWithPlan } from './compare-with-plan';
import type { FileRow } from './import-rows';
import type { ImportTarget } from './import-target';

export interface ComparedAgain {
  readonly changes: readonly ImportChangeRecord[];
  /** whether any row of the plan is not as the preview showed it */
  readonly hasMoved: boolean;
  /** how many of those had been accepted */
  readonly conflicts: number;
}

/**
 * Compares a preview with the plan as it is now, and holds the rows. A decision stays where the row
 * stayed; a row that moved must be decided anew, with what it has become in view.
 */
export async function compareAgain(
  manager: EntityManager,
  {
    target,
    draft,
    seen,
  }: {
    target: ImportTarget;
    draft: ImportDraftEntity;
    seen: readonly ImportChangeRecord[];
  },
): Promise<ComparedAgain> {
  const { kind, supplied, tahapanId, pemdaCode } = draft;
  const rows = seen.filter(({ after }) => after !== null).map((row) => toFileRow(target, row));
  const question = { kind, supplied, tahapanId, pemdaCode, rows, hold: true };
  const current = await compareWithPlan(manager, question);
  const before = new Map(seen.map((row) => [row.row_key, row]));
  let conflicts = 0;
  const changes = current.map((change) => {
    const old = before.get(change.row_key);
    const isThere = old?.row_id === change.row_id && old.row_version === change.row_version;
    if (old && isThere) return { ...change, accepted: old.accepted, moved: old.moved };
    if (old?.accepted && change.class !== 'sama') conflicts += 1;
    return { ...change, accepted: false, moved: true };
  });
  const hasMoved =
    changes.length !== seen.length ||
    changes.some(({ row_key: key, moved }) => moved && !before.get(key)?.moved) ||
    conflicts > 0;
  return { changes, hasMoved, conflicts };
}

function toFileRow(target: ImportTarget, row: ImportChangeRecord): FileRow {
  const key = row.key as Record<string, unknown>;
  const { tahun } = key;
  const values = row.after as ProgramRecord;
  const isProgram = values.lokasi_text !== undefined;
  return {
    group: {
      code: row.group_code,
      name: row.group_name,
      ...(typeof tahun === 'number' ? { tahun } : {}),
    },
    key,
    nama: row.nama,
    ...{ sheet: '', sourceRow: row.source_row ?? 0 },
    values: isProgram
      ? { ...values, location_state: target.locate(values.lokasi_text).state }
      : values,
  };
}
