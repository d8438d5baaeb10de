import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  giveReason,
  listPengajuan,
  lockPengajuan,
  readClock,
  storePengajuanMove,
  storePengajuanNotes,
} from '@app/database';
import type { LockedPengajuan, LockedTahapan } from '@app/database';
import { movePengajuan } from '@app/workflow';
import type { PengajuanAction, PengajuanActor } from '@app/workflow';
import type { Account } from '../access/account';
import { scopeOf } from '../access/scope';
import { askForAnalysis } from '../analysis/ask-for-analysis';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { tellVerdicts } from '../notifications/tell-verdicts';
import type { Verdict } from '../notifications/verdict-notices';
import type {
  PengajuanStepDto,
  PengajuanStepItemDto,
  PengajuanStepResultDto,
  SubmissionsDto,
  VerdictsDto,
} from './pengajuan-step.dto';
import { refuseRatified, requireOpenFor, requireTahapan } from './require-writable';

/** Sends, verifies and returns pengajuan: one by one, or many in one transaction. */
@Injectable()
export class PengajuanStepService {
  constructor(private readonly database: ScopedDatabase) {}

  /** The owners of the plans send them. */
  send(account: Account, order: SubmissionsDto): Promise<PengajuanStepResultDto> {
    return this.take(account, { ...order, action: 'ajukan' }, 'pemilik');
  }

  /** The province says what it makes of them. */
  judge(account: Account, order: VerdictsDto): Promise<PengajuanStepResultDto> {
    return this.take(account, order, 'provinsi');
  }

  /** All steps happen or none: a refusal names the agency and why, and nothing was stored. */
  private take(
    account: Account,
    order: StepOrder,
    by: PengajuanActor,
  ): Promise<PengajuanStepResultDto> {
    return this.database.write(scopeOf(account), async (manager) => {
      const tahapan = await requireTahapan(manager, order.tahapan);
      refuseRatified(tahapan);
      await giveReason(manager, order.note?.trim() ?? '');
      const held = await this.hold(manager, order);
      const now = await readClock(manager);
      const rows = await rowsByOpd(manager, order.tahapan);
      const asked = { account, order, by, tahapan, now, rows };
      const moved: PengajuanStepDto[] = [];
      const verdicts: Verdict[] = [];
      for (const item of order.items) {
        const pengajuan = held.get(item.opdId)!;
        const taken = await step(manager, { ...asked, pengajuan, item });
        moved.push(taken);
        const { status, version } = taken;
        verdicts.push({ pengajuan, status, version, note: noteOf(order, item) });
      }
      if (by === 'provinsi') {
        await tellVerdicts(manager, verdicts, { tahapan, actor: account.username });
      }
      if (by === 'pemilik') await this.analyseAgain(manager, order.tahapan, [...held.values()]);
      return { moved };
    });
  }

  private async hold(
    manager: EntityManager,
    { tahapan: tahapanId, items }: StepOrder,
  ): Promise<Map<number, LockedPengajuan>> {
    const opdIds = items.map(({ opdId }) => opdId);
    const held = await lockPengajuan(manager, { tahapanId, opdIds, mode: 'update' });
    const byOpd = new Map(held.map((pengajuan) => [pengajuan.opdId, pengajuan]));
    if (opdIds.some((id) => !byOpd.has(id))) throw Problem.notFound('Pengajuan');
    return byOpd;
  }

  /** Findings say how many agencies have not sent yet, so a sending changes their words. */
  private async analyseAgain(
    manager: EntityManager,
    tahapanId: number,
    moved: readonly LockedPengajuan[],
  ): Promise<void> {
    const codes = [...new Set(moved.map(({ pemdaCode }) => pemdaCode))];
    await askForAnalysis(
      manager,
      codes.map((pemdaCode) => ({ tahapanId, pemdaCode, touchesPlan: true, desaCodes: [] })),
    );
  }
}

interface StepOrder extends SubmissionsDto {
  readonly action: PengajuanAction;
}

interface StepQuestion {
  readonly account: Account;
  readonly order: StepOrder;
  readonly by: PengajuanActor;
  readonly tahapan: LockedTahapan;
  readonly now: Date;
  readonly pengajuan: LockedPengajuan;
  readonly item: PengajuanStepItemDto;
  readonly rows: ReadonlyMap<number, number>;
}

async function step(
  manager: EntityManager,
  { account, order, by, tahapan, now, pengajuan, item, rows }: StepQuestion,
): Promise<PengajuanStepDto> {
  const { opdId, opdName, status, version } = pengajuan;
  if (item.version === undefined) throw Problem.versionMissing();
  if (by === 'pemilik' && item.rows !== undefined) {
    throw Problem.invalid(['Catatan per baris ditulis provinsi ketika memeriksa.']);
  }
  if (by === 'pemilik' && pengajuan.pemdaCode !== account.pemdaCode) {
    throw Problem.notFound('Pengajuan');
  }
  if (item.version !== version) {
    throw Problem.versionConflict(`Pengajuan ${opdName}`, { opdId, status, version });
  }
  const note = noteOf(order, item);
  const moved = movePengajuan({
    action: order.action,
    by,
    status,
    rows: rows.get(opdId) ?? 0,
    note,
    rowNotes: item.rows?.length ?? 0,
  });
  if (!moved.ok) throw Problem.conflict(`pengajuan.${moved.why}`, `${opdName}: ${moved.reason}`);
  if (by === 'pemilik') requireOpenFor(tahapan, pengajuan, now);
  const isSending = by === 'pemilik';
  const next = await storePengajuanMove(manager, {
    id: pengajuan.id,
    status: moved.status,
    note,
    isSending,
  });
  const notes = (item.rows ?? []).map((row) => ({
    programId: row.programId ?? null,
    kegiatanDesaId: row.kegiatanDesaId ?? null,
    note: row.note,
  }));
  const written = { notes, writtenBy: account.username };
  if ((await storePengajuanNotes(manager, pengajuan.id, written)) !== notes.length) {
    throw Problem.notFound('Baris yang diberi catatan');
  }
  return { opdId, status: moved.status, version: next };
}

function noteOf(order: StepOrder, item: PengajuanStepItemDto): string {
  return (item.note ?? order.note ?? '').trim();
}

async function rowsByOpd(
  manager: EntityManager,
  tahapanId: number,
): Promise<ReadonlyMap<number, number>> {
  const rows = await listPengajuan(manager, { tahapanId });
  return new Map(rows.map(({ opdId, programs }) => [opdId, programs]));
}
