import type { EntityManager } from 'typeorm';
import { OpdEntity, insertRows } from '@app/database';
import type { Sample } from '@app/sample';

/** The agencies; returns their ids by their key in the story. */
export async function storeAgencies(
  manager: EntityManager,
  { opd }: Sample,
): Promise<Map<string, number>> {
  const inserted = await insertRows(
    manager,
    OpdEntity,
    opd.map(({ key: _key, bidangUrusan, ...row }) => ({ ...row, bidangUrusan: [...bidangUrusan] })),
  );
  return new Map(opd.map(({ key }, index) => [key, inserted[index]!['id'] as number]));
}
