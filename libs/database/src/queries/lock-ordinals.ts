import type { EntityManager } from 'typeorm';
import { lockFor } from './lock-for';

/**
 * Whoever numbers rows of these agencies takes turns until the transaction ends, be it one row
 * from the sheet or a whole file. Comes before any other lock of the same transaction, and takes
 * agencies in one order, so that two never wait for each other. Agencies that nobody knows yet
 * have no rows; who makes one holds it by its row.
 */
export async function lockOrdinals(
  manager: EntityManager,
  { pemdaCode, codes }: { pemdaCode: string; codes: readonly string[] },
): Promise<void> {
  const rows = await manager.query<{ id: number }[]>(
    'SELECT id FROM opd WHERE pemda_code = $1 AND code = ANY($2::text[]) ORDER BY id',
    [pemdaCode, codes],
  );
  for (const { id } of rows) await lockFor(manager, 'ordinal', id);
}
