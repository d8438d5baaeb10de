import type { EntityManager } from 'typeorm';
import { OpdEntity, PengajuanEntity, insertRows } from '@app/database';
import type { Sample } from '@app/sample';
import type { StoryCalendar } from './story-calendar';

/** The agencies and what each has sent; returns the ids of the agencies by their key in the story. */
export async function storeAgencies(
  manager: EntityManager,
  { opd, pengajuan }: Sample,
  { tahapanId, toToday }: { tahapanId: number; toToday: StoryCalendar },
): Promise<Map<string, number>> {
  const inserted = await insertRows(
    manager,
    OpdEntity,
    opd.map(({ key: _key, bidangUrusan, ...row }) => ({ ...row, bidangUrusan: [...bidangUrusan] })),
  );
  const ids = new Map(opd.map(({ key }, index) => [key, inserted[index]!['id'] as number]));
  await insertRows(
    manager,
    PengajuanEntity,
    pengajuan.map(({ opdKey, status, submittedAt, note }) => ({
      tahapanId,
      opdId: ids.get(opdKey)!,
      pemdaCode: opdKey.split('/')[0]!,
      status,
      isSent: submittedAt !== undefined,
      note,
      submittedAt: submittedAt ? toToday(submittedAt) : null,
    })),
  );
  return ids;
}
