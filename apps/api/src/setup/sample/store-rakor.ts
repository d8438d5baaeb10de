import type { EntityManager } from 'typeorm';
import { RakorEntity } from '@app/database';
import type { Sample } from '@app/sample';
import type { StoryCalendar } from './story-calendar';

const SCOPE = '63';

/** The meeting that the story prepares. */
export async function storeRakor(
  manager: EntityManager,
  { rakor }: Sample,
  { tahapanId, toToday }: { tahapanId: number; toToday: StoryCalendar },
): Promise<void> {
  await manager.getRepository(RakorEntity).insert({
    tahapanId,
    title: rakor.title,
    heldOn: toToday(rakor.date).toISOString().slice(0, 10),
    place: rakor.place,
    scopeCode: SCOPE,
    status: rakor.status,
    participants: rakor.participants,
  });
}
