import type { EntityManager } from 'typeorm';
import {
  keepImages,
  noteApplied,
  proposeLabelLinks,
  removeMissingRows,
  upsertKegiatanDesa,
  upsertOpd,
  upsertPrograms,
} from '@app/database';
import type {
  ImportChangeRecord,
  ImportDraftKind,
  KegiatanDesaRecord,
  OpdRecord,
  ProgramRecord,
} from '@app/database';
import { VILLAGE_AGENCY_CODE } from '@app/vocabulary';
import { desaOfPrograms, placePrograms } from './place-programs';
import type { AcceptedChange } from './import-rows';
import type { ImportTarget } from './import-target';
import { LabelReader } from './label-links';
import type { JobContext } from '../jobs/job-worker.service';
import { requireWritable } from '../pengajuan/require-writable';

export interface ImportToApply {
  readonly jobId: string;
  readonly kind: ImportDraftKind;
  readonly agencies: readonly OpdRecord[];
  readonly changes: readonly ImportChangeRecord[];
  /** is told how many rows are stored so far */
  readonly onStored?: (done: number) => void;
}

/** Tells the job how many rows are stored. */
export function storingOf(report: JobContext['report'], total: number): (done: number) => void {
  const tell = (done: number): void => report({ done, total, label: 'Menyimpan baris' });
  tell(0);
  return tell;
}

export interface AppliedImport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly touchedDesa: readonly string[];
  readonly touchesPlan: boolean;
}

/**
 * Stores the accepted changes of an import behind the gate, and keeps what was there before.
 * The changes are those of `import_change`, compared in this transaction with the rows held.
 *
 * @throws Problem 423 when the rows of an agency may not be changed
 */
export async function applyImport(
  manager: EntityManager,
  target: ImportTarget,
  file: ImportToApply,
): Promise<AppliedImport> {
  const { kind, changes } = file;
  const chosen = changes.filter(({ accepted, class: of }) => accepted && of !== 'sama');
  const stored = chosen.filter((change): change is AcceptedChange => change.after !== null);
  const opdIds = await openAgencies(manager, target, { ...file, changes: chosen });
  await keepImages(manager, file);
  const desaBefore = await desaOfPrograms(manager, kind, chosen);
  const records = stored.map((change) => toRecord(target, change, opdIds));
  const upserted =
    kind === 'renja'
      ? await upsertPrograms(manager, records as unknown as ProgramRecord[], file.onStored)
      : await upsertKegiatanDesa(
          manager,
          records as unknown as KegiatanDesaRecord[],
          file.onStored,
        );
  const rows = upserted.map(({ id, index, outcome }) => {
    const change = stored[index]!;
    const expected = change.class === 'baru' ? 'added' : 'changed';
    // Somebody stored this very row a moment ago: the job is tried again, and compares anew.
    if (outcome !== expected) throw new Error(`Row ${change.row_key} was ${outcome}`);
    return { id, change };
  });
  const placed = kind === 'renja' ? await placePrograms(manager, target, rows) : [];
  if (kind === 'renja') await proposeLinks(manager, target, rows);
  const removed = await removeMissingRows(manager, file);
  await noteApplied(
    manager,
    file,
    rows.map(({ id, change }) => ({ id, rowKey: change.row_key })),
  );
  const count = (of: string): number => stored.filter((change) => change.class === of).length;
  const desa = kind === 'renja' ? [...desaBefore, ...placed] : chosen.map((row) => row.group_code);
  return {
    added: count('baru'),
    changed: count('berubah'),
    removed: removed.length,
    unchanged: changes.filter(({ class: of }) => of === 'sama').length,
    touchedDesa: [...new Set(desa)].sort(),
    touchesPlan: kind === 'renja' && chosen.length > 0,
  };
}

/** The agencies whose rows change, each with its number; the gate is asked about all of them. */
async function openAgencies(
  manager: EntityManager,
  target: ImportTarget,
  { kind, agencies, changes }: ImportToApply,
): Promise<Map<string, number>> {
  const codes = new Set(changes.map((change) => change.group_code));
  const touched =
    kind === 'renja' ? agencies.filter(({ code }) => codes.has(code)) : codes.size > 0 && agencies;
  if (!touched || touched.length === 0) return new Map();
  const tahapanId = target.tahapan.id;
  const scope = { tahapanId, pemdaCode: target.pemdaCode };
  const opdIds = await upsertOpd(manager, scope, touched);
  const { receivedAt } = target;
  await requireWritable(manager, { tahapanId, opdIds: [...opdIds.values()], receivedAt });
  return opdIds;
}

function toRecord(
  target: ImportTarget,
  change: AcceptedChange,
  opdIds: ReadonlyMap<string, number>,
): object {
  return {
    ...change.key,
    ...change.after,
    tahapan_id: target.tahapan.id,
    pemda_code: target.pemdaCode,
    opd_id: opdIds.get(change.group_code) ?? opdIds.get(VILLAGE_AGENCY_CODE),
    upload_id: target.uploadId,
    source_row: change.source_row,
  };
}

/** Labels arrive as proposals: a person verifies them before they count. */
async function proposeLinks(
  manager: EntityManager,
  target: ImportTarget,
  rows: readonly { id: number; change: AcceptedChange }[],
): Promise<void> {
  const labels = await LabelReader.load(manager, target.tahapan.tahun);
  await proposeLabelLinks(
    manager,
    rows.map(({ id }) => id),
    rows.flatMap(({ id, change }) =>
      labels
        .prioritiesOf(change.after as ProgramRecord)
        .map((priorityId) => ({ programId: id, priorityId })),
    ),
  );
}
