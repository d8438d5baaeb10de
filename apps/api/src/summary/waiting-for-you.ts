import type { Account } from '../access/account';
import { may } from '../access/permissions';
import { deadlineWords } from './pengajuan-waiting';
import type { SummaryDto, WaitingDto } from './summary.dto';

const number = new Intl.NumberFormat('id-ID');

/** What waits for this person's decision, the nearest step first. */
export function waitingForYou(
  account: Account,
  summary: Omit<SummaryDto, 'waiting'>,
  daysLeft: number,
): WaitingDto[] {
  return [
    ...proposedLinks(account, summary),
    ...lateAgencies(summary, daysLeft),
    ...overlaps(summary),
    ...unlocated(summary),
  ];
}

function proposedLinks(
  account: Account,
  { priorities }: Omit<SummaryDto, 'waiting'>,
): WaitingDto[] {
  if (priorities.proposedLinks === 0 || !may(account.role, 'decideLinks')) return [];
  return [
    {
      strong: `${number.format(priorities.proposedLinks)} usulan tautan`,
      text: 'ke prioritas nasional menunggu verifikasi',
      action: 'Tinjau',
      href: '/tautan',
    },
  ];
}

function lateAgencies(
  { completeness }: Omit<SummaryDto, 'waiting'>,
  daysLeft: number,
): WaitingDto[] {
  const waiting = completeness.expected - completeness.sent;
  if (waiting === 0) return [];
  const again =
    completeness.returned > 0
      ? ` (${number.format(completeness.returned)} di antaranya perlu mengirim lagi)`
      : '';
  return [
    {
      strong: `${number.format(waiting)} OPD`,
      text: `belum mengirim${again}; ${deadlineWords(daysLeft)}`,
      action: 'Lihat siapa',
      href: '/pengajuan',
    },
  ];
}

function overlaps({ overlaps: found }: Omit<SummaryDto, 'waiting'>): WaitingDto[] {
  if (found.cases === 0) return [];
  return [
    {
      strong: `${number.format(found.cases)} potensi tumpang tindih`,
      text: `di ${number.format(found.desa)} desa perlu diklarifikasi`,
      action: 'Buka daftar',
      href: '/tumpang-tindih',
    },
  ];
}

function unlocated({ counts }: Omit<SummaryDto, 'waiting'>): WaitingDto[] {
  if (counts.unlocated === 0) return [];
  return [
    {
      strong: `${number.format(counts.unlocated)} program`,
      text: 'belum berlokasi sampai desa',
      action: 'Lengkapi',
      href: '/belum-berlokasi',
    },
  ];
}
