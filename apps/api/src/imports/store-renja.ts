import type { EntityManager } from 'typeorm';
import {
  loadPriorityTree,
  proposeLabelLinks,
  replaceLokus,
  sumOfPagu,
  upsertOpd,
  upsertPrograms,
} from '@app/database';
import type { LabelLink, ProgramRecord, UpsertedRow } from '@app/database';
import { matchPriorityLabel } from '@app/reference';
import type { LocationReading } from '@app/places';
import { Rupiah } from '@app/vocabulary';
import type { RenjaRow } from '@app/workbook';
import { agenciesOf } from './agencies-of';
import { describeRenja } from './describe-renja';
import type { StoredRows } from './import-outcome';
import { toProgramRecord } from './to-program-record';
import type { ImportTarget } from './import-target';
import { lokusOf } from './lokus-of';
import { requireWritable } from '../pengajuan/require-writable';

/** One row as it goes in: the record, and where its location text points. */
export interface PreparedProgram {
  readonly record: ProgramRecord;
  readonly location: LocationReading;
}

/** Stores the rows of one Renja: agencies, programs, lokus, and labels as proposed links. */
export async function storeRenja(
  manager: EntityManager,
  target: ImportTarget,
  rows: readonly RenjaRow[],
): Promise<StoredRows> {
  const scope = { tahapanId: target.tahapan.id, pemdaCode: target.pemdaCode };
  const totalBefore = Rupiah.parse(await sumOfPagu(manager, scope));
  const opdIds = await upsertOpd(manager, scope, agenciesOf(rows));
  const prepared = prepare(target, rows, opdIds);
  const stored = await upsertPrograms(
    manager,
    prepared.map(({ record }) => record),
  );
  const touched = stored.filter(({ outcome }) => outcome !== 'unchanged');
  await requireWritable(manager, {
    tahapanId: target.tahapan.id,
    opdIds: [...new Set(touched.map(({ index }) => prepared[index]!.record.opd_id))],
    receivedAt: target.receivedAt,
  });
  const touchedDesa = await replaceLokus(
    manager,
    touched.map(({ id }) => id),
    touched.flatMap(({ id, index }) => lokusOf(id, prepared[index]!)),
  );
  const links = await linkLabels(manager, target, prepared, touched);
  const outcomes = countOutcomes(stored);
  return {
    ...outcomes,
    totalBefore,
    totalAfter: Rupiah.parse(await sumOfPagu(manager, scope)),
    ...describeRenja(target, rows, prepared, links),
    touchedDesa,
    touchesPlan: touched.length > 0,
  };
}

function prepare(
  target: ImportTarget,
  rows: readonly RenjaRow[],
  opdIds: ReadonlyMap<string, number>,
): PreparedProgram[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const location = target.locate(row.lokasiText);
    const opdId = opdIds.get(row.kodeSkpd || row.namaSkpd)!;
    const record = toProgramRecord(row, { target, location, opdId });
    const key = `${opdId} ${record.kode}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return { record: { ...record, ordinal }, location };
  });
}

export interface LabelMatches {
  readonly matched: number;
  /** label texts that fit no priority of a document valid in the tahun rencana */
  readonly unmatched: readonly string[];
}

/** Labels arrive as proposals: a person verifies them before they count. */
async function linkLabels(
  manager: EntityManager,
  target: ImportTarget,
  prepared: readonly PreparedProgram[],
  touched: readonly UpsertedRow[],
): Promise<LabelMatches> {
  const tree = await loadPriorityTree(manager, target.tahapan.tahun);
  const nodes = tree.filter(({ expired }) => !expired);
  const national = nodes.filter(({ level }) => level === 'nasional');
  const provincial = nodes.filter(({ level }) => level === 'provinsi');
  const cache = new Map<string, number | undefined>();
  const find = (label: string, among: typeof nodes): number | undefined => {
    if (label === '' || among.length === 0) return undefined;
    const key = `${among === national ? 'n' : 'p'} ${label}`;
    if (!cache.has(key)) cache.set(key, matchPriorityLabel(label, among)?.id);
    return cache.get(key);
  };
  const links: LabelLink[] = touched.flatMap(({ id, index }) => {
    const { record } = prepared[index]!;
    const found = [find(record.label_nasional, national), find(record.label_provinsi, provincial)];
    return found
      .filter((priorityId) => priorityId !== undefined)
      .map((priorityId) => ({ programId: id, priorityId }));
  });
  await proposeLabelLinks(
    manager,
    touched.map(({ id }) => id),
    links,
  );
  const labels = new Set(prepared.map(({ record }) => record.label_nasional).filter(Boolean));
  const unmatched = [...labels].filter((label) => find(label, national) === undefined);
  const withLabel = prepared.filter(({ record }) => find(record.label_nasional, national));
  return { matched: withLabel.length, unmatched };
}

export function countOutcomes(
  rows: readonly UpsertedRow[],
): Record<'added' | 'changed' | 'unchanged', number> {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
