import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  OpdEntity,
  TahapanEntity,
  TahapanExceptionEntity,
  asOwner,
  countSnapshotRows,
  expectEveryAgency,
  giveReason,
  holdTahapan,
  listDesaWithIntervensi,
  listExceptions,
  ratifyPengajuanOf,
  readClock,
  revokeException,
  startFromSnapshot,
  storeTahapanStatus,
  takeDue,
  takeSnapshot,
} from '@app/database';
import { RATIFIED_FROM, moveTahapan } from '@app/workflow';
import type { Account } from '../access/account';
import { scopeOf } from '../access/scope';
import { AnalyseTouchedService } from '../analysis/analyse-touched.service';
import { askForAnalysis } from '../analysis/ask-for-analysis';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { refuseRatified } from '../pengajuan/require-writable';
import { describeTahapan } from './describe-tahapan';
import type {
  ManagedTahapanDto,
  ManagedTahapanListDto,
  NewExceptionDto,
  NewTahapanDto,
  TahapanDatesDto,
  TahapanStepDto,
} from './tahapan.dto';

/** The planning stages: prepared, opened, closed, ratified; and exceptions to their deadlines. */
@Injectable()
export class TahapanService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly analysis: AnalyseTouchedService,
  ) {}

  list(account: Account): Promise<ManagedTahapanListDto> {
    return this.database.read(scopeOf(account), async (manager) => ({
      rows: await describeAll(manager),
    }));
  }

  /** A new stage starts empty, or from the plan that an earlier one was ratified with. */
  create(account: Account, order: NewTahapanDto): Promise<ManagedTahapanDto> {
    requireOrder(order);
    return this.database.write(scopeOf(account), async (manager) => {
      const { tahun, kind, startFrom } = order;
      const repository = manager.getRepository(TahapanEntity);
      if (await repository.existsBy({ tahun, kind })) {
        throw Problem.conflict('tahapan.exists', 'Tahapan ini sudah ada untuk tahun itu.');
      }
      const { opensAt, closesAt } = toDates(order);
      await repository.insert({ tahun, kind, opensAt, closesAt });
      const { id } = await repository.findOneByOrFail({ tahun, kind });
      await asOwner(manager, async () => {
        if (startFrom !== undefined) await copyPlan(manager, { tahapanId: id, from: startFrom });
        await expectEveryAgency(manager, id);
        // A copied plan climbs the ladder like any other; the province stands for all governments.
        if (startFrom === undefined) return;
        const desaCodes = await listDesaWithIntervensi(manager, { tahapanId: id });
        const { pemdaCode } = account;
        await askForAnalysis(manager, [{ tahapanId: id, pemdaCode, touchesPlan: true, desaCodes }]);
      });
      return describeOne(manager, id);
    });
  }

  changeDates(account: Account, id: number, dates: TahapanDatesDto): Promise<ManagedTahapanDto> {
    requireOrder(dates);
    return this.database.write(scopeOf(account), async (manager) => {
      refuseRatified({ status: await requireHeld(manager, id) });
      await manager.getRepository(TahapanEntity).update({ id }, toDates(dates));
      return describeOne(manager, id);
    });
  }

  /**
   * Ratifying keeps every row as it stands then, what was agreed to, and figures that follow all
   * of it, in the same transaction.
   */
  step(account: Account, id: number, order: TahapanStepDto): Promise<ManagedTahapanDto> {
    return this.database.write(scopeOf(account), async (manager) => {
      const reason = order.reason?.trim() ?? '';
      await giveReason(manager, reason);
      const status = await requireHeld(manager, id);
      const moved = moveTahapan({ action: order.action, status, reason });
      if (!moved.ok) throw Problem.conflict('tahapan.step', moved.reason);
      if (moved.status === 'disahkan') await this.analyseDue(manager, account, id);
      await storeTahapanStatus(manager, { id, status: moved.status });
      if (moved.status === 'disahkan') {
        await asOwner(manager, async () => {
          await takeSnapshot(manager, id);
          await ratifyPengajuanOf(manager, { tahapanId: id, from: RATIFIED_FROM });
        });
      }
      return describeOne(manager, id);
    });
  }

  /** What waits for a job could not be computed afterwards. The province stands for all. */
  private async analyseDue(
    manager: EntityManager,
    { pemdaCode }: Account,
    tahapanId: number,
  ): Promise<void> {
    const due = await asOwner(manager, () => takeDue(manager, { tahapanId }));
    if (due) await this.analysis.analyse(manager, { tahapanId, pemdaCode, ...due });
  }

  grantException(account: Account, id: number, order: NewExceptionDto): Promise<ManagedTahapanDto> {
    return this.database.write(scopeOf(account), async (manager) => {
      refuseRatified({ status: await requireHeld(manager, id) });
      const opd = await manager.getRepository(OpdEntity).findOneBy({ id: order.opdId });
      if (!opd) throw Problem.notFound('OPD');
      const until = new Date(order.until);
      if (until <= (await readClock(manager))) {
        throw Problem.invalid(['Akhir pengecualian harus di masa depan.']);
      }
      await giveReason(manager, order.reason.trim());
      await manager.getRepository(TahapanExceptionEntity).insert({
        tahapanId: id,
        opdId: opd.id,
        pemdaCode: opd.pemdaCode,
        until,
        reason: order.reason.trim(),
        grantedBy: account.username,
      });
      return describeOne(manager, id);
    });
  }

  revokeException(account: Account, id: number, exceptionId: number): Promise<ManagedTahapanDto> {
    return this.database.write(scopeOf(account), async (manager) => {
      await requireHeld(manager, id);
      if (!(await revokeException(manager, { id: exceptionId, tahapanId: id }))) {
        throw Problem.notFound('Pengecualian');
      }
      return describeOne(manager, id);
    });
  }
}

async function copyPlan(
  manager: EntityManager,
  { tahapanId, from }: { tahapanId: number; from: number },
): Promise<void> {
  const source = await manager.getRepository(TahapanEntity).findOneBy({ id: from });
  if (source?.status !== 'disahkan') {
    throw Problem.conflict(
      'tahapan.not-ratified',
      'Hanya tahapan yang sudah disahkan dapat menjadi awal tahapan lain.',
    );
  }
  await startFromSnapshot(manager, { tahapanId, from });
}

async function requireHeld(manager: EntityManager, id: number) {
  const status = await holdTahapan(manager, id);
  if (!status) throw Problem.notFound('Tahapan');
  return status;
}

async function describeAll(manager: EntityManager): Promise<ManagedTahapanDto[]> {
  const rows = await manager
    .getRepository(TahapanEntity)
    .find({ order: { tahun: 'DESC', opensAt: 'DESC' } });
  const exceptions = await listExceptions(manager);
  const snapshots = await countSnapshotRows(manager);
  return rows.map((row) => describeTahapan(row, exceptions, snapshots.get(row.id) ?? 0));
}

async function describeOne(manager: EntityManager, id: number): Promise<ManagedTahapanDto> {
  const all = await describeAll(manager);
  return all.find((row) => row.id === id)!;
}

function requireOrder({ opensAt, closesAt }: TahapanDatesDto): void {
  if (Date.parse(opensAt) < Date.parse(closesAt)) return;
  throw Problem.invalid(['Batas waktu harus sesudah tanggal dibuka.']);
}

const toDates = ({ opensAt, closesAt }: TahapanDatesDto) => ({
  opensAt: new Date(opensAt),
  closesAt: new Date(closesAt),
});
