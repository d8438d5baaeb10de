import type { EntityManager } from 'typeorm';

/** Cancels a job that waits or runs; one that has ended stays as it is. */
export async function cancelJob(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `UPDATE job SET status = 'dibatalkan', finished_at = clock_timestamp()
     WHERE id = $1 AND status IN ('menunggu', 'berjalan')`,
    [id],
  );
}
