import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** PostgreSQL takes 65,535 parameters in one statement; this many rows of any table stay below. */
const CHUNK = 500;

/** Inserts any number of rows; returns their identities in the same order. */
export async function insertRows<Entity extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Entity>,
  rows: readonly QueryDeepPartialEntity<Entity>[],
): Promise<ObjectLiteral[]> {
  const repository = manager.getRepository(target);
  const identities: ObjectLiteral[] = [];
  for (let start = 0; start < rows.length; start += CHUNK) {
    const inserted = await repository.insert(rows.slice(start, start + CHUNK));
    identities.push(...inserted.identifiers);
  }
  return identities;
}
