import type { PengajuanListItem, TahapanEntity } from '@app/database';
import { actionsFor, lockOfPengajuan, lockOfWindow } from '@app/workflow';
import type { PengajuanAction } from '@app/workflow';
import type { Account } from '../access/account';
import { may } from '../access/permissions';
import type { PengajuanDto } from './pengajuan.dto';

/** A pengajuan as one account sees it now: why it is locked, and what this account may do. */
export function describePengajuan(
  row: PengajuanListItem,
  { account, tahapan, now }: { account: Account; tahapan: TahapanEntity; now: Date },
): PengajuanDto {
  const { id: _id, submittedAt, exceptionUntil, ...rest } = row;
  const question = {
    tahapan: {
      status: tahapan.status,
      opensAt: tahapan.opensAt.toISOString(),
      closesAt: tahapan.closesAt.toISOString(),
    },
    status: row.status,
    exceptionUntil: exceptionUntil?.toISOString(),
    now: now.toISOString(),
  };
  const isClosed = lockOfWindow(question) !== undefined;
  return {
    ...rest,
    submittedAt: submittedAt?.toISOString() ?? null,
    exceptionUntil: exceptionUntil?.toISOString() ?? null,
    lock: lockOfPengajuan(question) ?? null,
    actions: tahapan.status === 'disahkan' ? [] : actionsOf(account, row, isClosed),
  };
}

function actionsOf(
  account: Account,
  { pemdaCode, status, programs }: PengajuanListItem,
  isClosed: boolean,
): PengajuanAction[] {
  const isOwner = pemdaCode === account.pemdaCode && may(account.role, 'submitPlans');
  const own = isOwner && !isClosed && programs > 0 ? actionsFor('pemilik', status) : [];
  const judged = may(account.role, 'verifyPlans') ? actionsFor('provinsi', status) : [];
  return [...own, ...judged];
}
