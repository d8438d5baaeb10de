import type { EntityManager } from 'typeorm';
import {
  IMPORT_TABLES,
  ImportDraftEntity,
  storeImportChanges,
  sumOfAnggaranDesa,
  sumOfPagu,
} from '@app/database';
import type { ImportChangeRecord, ImportDraftKind, ImportState } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import type { ReadResult } from '@app/workbook';
import { compareWithPlan } from './compare-with-plan';
import { ErrorsInRows } from './errors-in-rows';
import { errorsOfForeignRows } from './foreign-rows';
import { suppliedColumns } from './import-columns';
import type { PreparedFile } from './import-rows';
import type { ImportTarget } from './import-target';
import { mergeWithPlan } from './merge-with-plan';
import { openRoundTrip } from './open-round-trip';
import { prepareKegiatanDesa } from './prepare-kegiatan-desa';
import { prepareRenja } from './prepare-renja';
import { errorsOfConflicts, errorsOfRefused } from './refused-trip';
import { describeRepeatedRows } from './repeated-rows';
import { toTripChanges } from './trip-changes';

/** What a plan file would change; nothing of it is stored yet. */
export interface PlannedImport extends PreparedFile {
  readonly supplied: readonly string[];
  readonly changes: readonly ImportChangeRecord[];
  /** the export that the file was merged with; null: its rows were found by their key */
  readonly exportId: string | null;
}

/**
 * Reads the rows of a plan file and holds them against the plan.
 *
 * @param hold keeps the rows of the plan as they are until the transaction ends: they are about to
 * be stored, and nobody can be asked about a conflict any more
 * @returns undefined for lists of reference, which are no plan
 * @throws ErrorsInRows for rows that cannot be stored
 */
export async function planImport(
  manager: EntityManager,
  target: ImportTarget,
  { read, hold }: { read: ReadResult; hold: boolean },
): Promise<PlannedImport | undefined> {
  const foreign = await errorsOfForeignRows(manager, target, read.rows);
  if (foreign.length > 0) throw new ErrorsInRows(foreign);
  const file = await prepareFile(manager, target, read);
  if (!file) return undefined;
  const supplied = suppliedColumns(file.kind, read.recognised);
  const { pemdaCode } = target;
  const question = { ...file, supplied, pemdaCode, tahapanId: target.tahapan.id, hold };
  const { kind } = file;
  const hasRowCodes = file.rows.some(({ rowCode }) => rowCode !== undefined);
  const marks = { kind, manifest: read.manifest, hasRowCodes };
  const trip = await openRoundTrip(manager, target, marks);
  if (!trip.exported) {
    const changes = await compareWithPlan(manager, question);
    const repeated = describeRepeatedRows(file.rows);
    const notices = [...file.notices, ...repeated, ...(trip.notice ? [trip.notice] : [])];
    return { ...file, supplied, changes, notices, exportId: null };
  }
  const { base, id: exportId } = trip.exported;
  const merged = await mergeWithPlan(manager, { ...question, base });
  const refused = errorsOfRefused(kind, merged);
  const errors = hold ? [...refused, ...errorsOfConflicts(merged)] : refused;
  if (errors.length > 0) throw new ErrorsInRows(errors);
  const changes = toTripChanges(kind, merged).map(({ record }) => record);
  return { ...file, supplied, changes, exportId };
}

async function prepareFile(
  manager: EntityManager,
  target: ImportTarget,
  { rows }: ReadResult,
): Promise<PreparedFile | undefined> {
  const renja = rows.filter((row) => row.kind === 'renja');
  if (renja.length > 0) return prepareRenja(manager, target, renja);
  const villages = rows.filter((row) => row.kind === 'kegiatan-desa');
  return villages.length > 0 ? prepareKegiatanDesa(target, villages) : undefined;
}

/** Keeps an import with its changes, for looking at it and for undoing it. */
export async function keepImport(
  manager: EntityManager,
  target: ImportTarget,
  draft: PlannedImport & { jobId: string; createdBy: string; state: ImportState },
): Promise<void> {
  const { jobId, kind, state, createdBy, supplied, agencies, exportId } = draft;
  const { tahapan, pemdaCode, uploadId } = target;
  const isStored = state === 'diterima';
  await manager.getRepository(ImportDraftEntity).insert({
    ...{ jobId, kind, state, createdBy, uploadId, pemdaCode, exportId, tahapanId: tahapan.id },
    supplied: [...supplied],
    agencies: [...agencies],
    decidedBy: isStored ? createdBy : null,
    decidedAt: isStored ? () => 'now()' : null,
  });
  const worthKeeping = draft.changes.filter(({ accepted }) => accepted || !isStored);
  await storeImportChanges(manager, jobId, worthKeeping);
}

/** All money of the plan that a file of this kind changes. */
export async function totalOf(
  manager: EntityManager,
  kind: ImportDraftKind,
  scope: { tahapanId: number; pemdaCode: string },
): Promise<Rupiah> {
  const sum = kind === 'renja' ? sumOfPagu : sumOfAnggaranDesa;
  return Rupiah.parse(await sum(manager, scope));
}

/** By how much the accepted changes make the plan grow. */
export function growthOf(kind: ImportDraftKind, changes: readonly ImportChangeRecord[]): Rupiah {
  const { amount } = IMPORT_TABLES[kind];
  const moneyOf = (side: object | null): Rupiah => {
    const value = (side as Record<string, unknown> | null)?.[amount];
    return typeof value === 'string' ? Rupiah.parse(value) : Rupiah.zero;
  };
  return Rupiah.sum(
    changes
      .filter(({ accepted }) => accepted)
      .map(({ before, after }) => moneyOf(after).minus(moneyOf(before))),
  );
}
