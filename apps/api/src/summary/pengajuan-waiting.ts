import type { Account } from '../access/account';
import type { PengajuanDto } from '../pengajuan/pengajuan.dto';
import type { WaitingDto } from './summary.dto';

const number = new Intl.NumberFormat('id-ID');

/** The steps that this account itself can take now: mend and send what is its own, check what came in. */
export function pengajuanWaiting(
  account: Account,
  rows: readonly PengajuanDto[],
  daysLeft: number,
): WaitingDto[] {
  const count = (action: PengajuanDto['actions'][number], status: PengajuanDto['status']): number =>
    rows.filter((row) => row.status === status && row.actions.includes(action)).length;
  const own = `/pengajuan?daerah=${account.pemdaCode}`;
  const lines: [number, Omit<WaitingDto, 'strong'>][] = [
    [
      count('ajukan', 'dikembalikan'),
      {
        text: `dikembalikan provinsi: baca catatannya, perbaiki, ajukan lagi (${deadlineWords(daysLeft)})`,
        action: 'Baca catatan',
        href: `${own}&status=dikembalikan`,
      },
    ],
    [
      count('ajukan', 'draf'),
      {
        text: `berisi draf yang siap diajukan (${deadlineWords(daysLeft)})`,
        action: 'Ajukan',
        href: `${own}&status=draf`,
      },
    ],
    [
      count('verifikasi', 'diajukan'),
      {
        text: 'diajukan dan menunggu diverifikasi',
        action: 'Periksa',
        href: '/pengajuan?status=diajukan',
      },
    ],
  ];
  return lines
    .filter(([many]) => many > 0)
    .map(([many, line]) => ({ strong: `${number.format(many)} pengajuan`, ...line }));
}

/** How long the stage takes plans still; the last day counts as one. */
export function deadlineWords(daysLeft: number): string {
  return daysLeft > 0 ? `tenggat ${number.format(daysLeft)} hari lagi` : 'tenggat sudah lewat';
}
