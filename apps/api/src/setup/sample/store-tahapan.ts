import type { EntityManager } from 'typeorm';
import { TahapanEntity } from '@app/database';
import type { Sample } from '@app/sample';
import type { StoryCalendar } from './story-calendar';

/** The stages of the story; returns the id of the one that holds its plans. */
export async function storeTahapan(
  manager: EntityManager,
  { tahun, tahapan, tahapanKind }: Sample,
  toToday: StoryCalendar,
): Promise<number> {
  const repository = manager.getRepository(TahapanEntity);
  await repository.insert(
    tahapan.map(({ kind, opensAt, closesAt, status }) => ({
      tahun,
      kind,
      status,
      opensAt: toToday(opensAt),
      closesAt: toToday(closesAt),
    })),
  );
  const { id } = await repository.findOneByOrFail({ tahun, kind: tahapanKind });
  return id;
}
