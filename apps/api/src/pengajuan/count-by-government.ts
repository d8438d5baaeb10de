import type { PengajuanListItem } from '@app/database';
import { AGREED_STATUSES, SENT_STATUSES } from '@app/vocabulary';
import type { PengajuanGovernmentDto } from './pengajuan.dto';

/** How many agencies of each government were expected, have sent, are verified; and how many got their plan back. */
export function countByGovernment(rows: readonly PengajuanListItem[]): PengajuanGovernmentDto[] {
  const governments = new Map<string, PengajuanGovernmentDto>();
  for (const { pemdaCode, pemdaName, status } of rows) {
    const government = governments.get(pemdaCode) ?? {
      code: pemdaCode,
      name: pemdaName,
      expected: 0,
      sent: 0,
      verified: 0,
      returned: 0,
    };
    government.expected += 1;
    if (SENT_STATUSES.includes(status)) government.sent += 1;
    if (AGREED_STATUSES.includes(status)) government.verified += 1;
    if (status === 'dikembalikan') government.returned += 1;
    governments.set(pemdaCode, government);
  }
  return [...governments.values()];
}
