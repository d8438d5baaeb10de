import type { EntityManager } from 'typeorm';
import { addNotifications, asOwner, listReaders } from '@app/database';
import type { LockedTahapan } from '@app/database';
import type { TahapanKind } from '@app/vocabulary';
import { labelTahapan } from '../context/tahapan-label';
import { verdictNotices } from './verdict-notices';
import type { Verdict } from './verdict-notices';

/** Tells the owners what became of their plans, in the transaction of the verdicts. */
export async function tellVerdicts(
  manager: EntityManager,
  verdicts: readonly Verdict[],
  { tahapan, actor }: { tahapan: LockedTahapan; actor: string },
): Promise<void> {
  // The province may write to accounts that it cannot read.
  await asOwner(manager, async () => {
    const codes = [...new Set(verdicts.map(({ pengajuan }) => pengajuan.pemdaCode))];
    const readers = await listReaders(manager, codes);
    const label = labelTahapan({ kind: tahapan.kind as TahapanKind, tahun: tahapan.tahun });
    const about = { tahapanId: tahapan.id, tahapan: label, actor };
    await addNotifications(manager, verdictNotices(verdicts, readers, about));
  });
}
