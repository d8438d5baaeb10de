import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  deleteRow,
  findFreeOrdinal,
  findOwnRows,
  listLokus,
  lockOrdinals,
  updateRow,
} from '@app/database';
import type { ColumnValues, PlanRow } from '@app/database';
import { VILLAGE_AGENCY_CODE } from '@app/vocabulary';
import type { Account } from '../access/account';
import { scopeOf } from '../access/scope';
import { askForAnalysis } from '../analysis/ask-for-analysis';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import type { InvalidRow } from '../errors/problem';
import { requireWritable } from '../pengajuan/require-writable';
import { answerOnce } from './answer-once';
import { conflictProblem, describeConflict, describeRow } from './describe-row';
import type { RowKind } from './editable-fields';
import type { BatchItemDto, ConflictRowDto, EditableRowDto } from './editing.dto';
import { followLokus } from './follow-lokus';
import { errorsBetween, readChanges } from './read-changes';

interface Change {
  readonly index: number;
  readonly before: PlanRow;
  readonly version: number;
  readonly values: ColumnValues;
}

/** Changes and removes rows of a plan: all of an order or nothing. */
@Injectable()
export class EditRowsService {
  constructor(private readonly database: ScopedDatabase) {}

  change(
    account: Account,
    kind: RowKind,
    { items, key }: { items: readonly BatchItemDto[]; key?: string },
  ): Promise<EditableRowDto[]> {
    return this.database.write(scopeOf(account), (manager) => {
      const order = { account: account.username, key, request: [kind.table, items] };
      return answerOnce(manager, order, () => this.store(manager, account, { kind, items }));
    });
  }

  remove(
    account: Account,
    kind: RowKind,
    { id, version }: { id: number; version: number | undefined },
  ): Promise<void> {
    return this.database.write(scopeOf(account), async (manager) => {
      const [row] = await this.hold(manager, account, { kind, ids: [id] });
      if (version === undefined) throw Problem.versionMissing();
      const desaCodes = await desaOf(manager, kind, row!);
      if (!(await deleteRow(manager, kind.table, { id, version }))) {
        throw await this.conflict(manager, account, { kind, stale: [{ id, version }] });
      }
      await requireOpen(manager, [row!]);
      await this.analyse(manager, kind, { rows: [row!], desaCodes });
    });
  }

  private async store(
    manager: EntityManager,
    account: Account,
    { kind, items }: { kind: RowKind; items: readonly BatchItemDto[] },
  ): Promise<EditableRowDto[]> {
    const isRenaming = items.some(({ changes }) => changes['nama'] !== undefined);
    if (kind.table === 'kegiatan_desa' && isRenaming) {
      const { pemdaCode } = account;
      await lockOrdinals(manager, { pemdaCode, codes: [VILLAGE_AGENCY_CODE] });
    }
    const rows = await this.hold(manager, account, { kind, ids: items.map(({ id }) => id) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    if (items.some(({ version }) => version === undefined)) throw Problem.versionMissing();
    const changes = readAll(kind, items, byId);
    const stale: { id: number; version: number }[] = [];
    const stored: EditableRowDto[] = [];
    const desaCodes: string[] = [];
    // Everybody takes rows in the same order, so that two batches never wait for each other.
    for (const change of [...changes].sort((a, b) => a.before.id - b.before.id)) {
      const after = await write(manager, kind, change);
      if (!after) stale.push({ id: change.before.id, version: change.version });
      else {
        desaCodes.push(...(await follow(manager, kind, { ...change, after })));
        stored.push(describeRow(kind, after));
      }
    }
    if (stale.length > 0) throw await this.conflict(manager, account, { kind, stale });
    await requireOpen(manager, rows);
    await this.analyse(manager, kind, { rows, desaCodes });
    const order = new Map(items.map(({ id }, index) => [id, index]));
    return stored.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  }

  /** The rows of the own government, behind the gate. */
  private async hold(
    manager: EntityManager,
    { pemdaCode }: Account,
    { kind, ids }: { kind: RowKind; ids: readonly number[] },
  ): Promise<PlanRow[]> {
    const rows = await findOwnRows(manager, kind.table, { ids, pemdaCode });
    if (new Set(ids).size !== ids.length) throw Problem.invalid(['Satu baris disebut dua kali.']);
    if (rows.length !== ids.length) throw Problem.notFound(kind.what);
    await requireOpen(manager, rows);
    return rows;
  }

  private async conflict(
    manager: EntityManager,
    { pemdaCode }: Account,
    { kind, stale }: { kind: RowKind; stale: readonly { id: number; version: number }[] },
  ): Promise<Problem> {
    const conflicts: ConflictRowDto[] = [];
    const ids = stale.map(({ id }) => id);
    for (const row of await findOwnRows(manager, kind.table, { ids, pemdaCode })) {
      const sinceVersion = stale.find(({ id }) => id === row.id)!.version;
      conflicts.push(await describeConflict(manager, kind, { row, sinceVersion }));
    }
    return conflicts.length === 0 ? Problem.notFound(kind.what) : conflictProblem(kind, conflicts);
  }

  private async analyse(
    manager: EntityManager,
    kind: RowKind,
    { rows, desaCodes }: { rows: readonly PlanRow[]; desaCodes: readonly string[] },
  ): Promise<void> {
    const touchesPlan = kind.table === 'program';
    const { pemda_code: pemdaCode } = rows[0]!;
    const stages = [...new Set(rows.map((row) => row.tahapan_id))];
    await askForAnalysis(
      manager,
      stages.map((tahapanId) => ({ tahapanId, pemdaCode, touchesPlan, desaCodes })),
    );
  }
}

/** The gate for rows of any stage; asked again after the writes, which may have waited. */
async function requireOpen(manager: EntityManager, rows: readonly PlanRow[]): Promise<void> {
  for (const tahapanId of new Set(rows.map((row) => row.tahapan_id))) {
    const inTahapan = rows.filter((row) => row.tahapan_id === tahapanId);
    const opdIds = [...new Set(inTahapan.map((row) => row.opd_id))];
    await requireWritable(manager, { tahapanId, opdIds });
  }
}

function readAll(
  kind: RowKind,
  items: readonly BatchItemDto[],
  byId: ReadonlyMap<number, PlanRow>,
): Change[] {
  const invalid: InvalidRow[] = [];
  const changes = items.map((item, index) => {
    const before = byId.get(item.id)!;
    const { values, errors } = readChanges(kind, item.changes);
    if (Object.keys(item.changes).length === 0) {
      errors.push({ field: '', message: 'Tidak ada isian yang diubah.' });
    }
    const all = [...errors, ...errorsBetween({ ...before, ...values })];
    if (all.length > 0) invalid.push({ index, id: item.id, errors: all });
    return { index, before, version: item.version!, values };
  });
  if (invalid.length > 0) throw Problem.invalidRows(invalid);
  return changes;
}

/** A kegiatan desa is known by its name, so under another name it is counted anew. */
async function write(
  manager: EntityManager,
  { table }: RowKind,
  { before, version, values }: Change,
): Promise<PlanRow | undefined> {
  const { id } = before;
  const isRenamed = values['nama'] !== undefined && values['nama'] !== before.nama;
  if (table === 'program' || !isRenamed) return updateRow(manager, table, { id, version, values });
  const ordinal = await findFreeOrdinal(manager, table, {
    tahapan_id: before.tahapan_id,
    desa_code: before['desa_code'],
    tahun: before['tahun'],
    kode: before.kode,
    nama: values['nama'],
  });
  return updateRow(manager, table, { id, version, values: { ...values, ordinal } });
}

function follow(
  manager: EntityManager,
  kind: RowKind,
  change: Change & { after: PlanRow },
): Promise<string[]> {
  return kind.table === 'program'
    ? followLokus(manager, change)
    : desaOf(manager, kind, change.after);
}

async function desaOf(manager: EntityManager, { table }: RowKind, row: PlanRow): Promise<string[]> {
  if (table === 'kegiatan_desa') return [row['desa_code'] as string];
  return (await listLokus(manager, row.id)).map(({ desaCode }) => desaCode);
}
