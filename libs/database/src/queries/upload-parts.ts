import type { EntityManager } from 'typeorm';

export interface UploadPart {
  readonly sentBy: string;
  readonly fileKey: string;
  /** from 0 */
  readonly number: number;
  readonly content: Buffer;
}

/**
 * Keeps one piece; the same piece again changes nothing, so a piece whose answer was lost may be
 * sent once more. The pieces of one account come one after the other, so that all are counted.
 *
 * @returns false when the account has `limit` pieces on their way already
 */
export async function keepUploadPart(
  manager: EntityManager,
  { sentBy, fileKey, number, content }: UploadPart,
  limit: number,
): Promise<boolean> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `upload parts of ${sentBy}`,
  ]);
  await manager.query(`DELETE FROM upload_part WHERE sent_by = $1 AND received_at < ${OLD}`, [
    sentBy,
  ]);
  const [{ kept }] = await manager.query<[{ kept: number }]>(
    `SELECT count(*)::int AS kept FROM upload_part
      WHERE sent_by = $1 AND joined_at IS NULL AND (file_key, number) <> ($2::uuid, $3::int)`,
    [sentBy, fileKey, number],
  );
  if (kept >= limit) return false;
  await manager.query(
    `INSERT INTO upload_part (sent_by, file_key, number, content) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [sentBy, fileKey, number, content],
  );
  return true;
}

/**
 * The file of `count` pieces in their order; undefined while one of them is missing. Its pieces
 * stay for who did not hear the answer; those of files put together before go.
 */
export async function joinUploadParts(
  manager: EntityManager,
  { sentBy, fileKey, count }: { sentBy: string; fileKey: string; count: number },
): Promise<Buffer | undefined> {
  const parts = await manager.query<{ content: Buffer }[]>(
    `SELECT content FROM upload_part
      WHERE sent_by = $1 AND file_key = $2 AND number < $3 ORDER BY number`,
    [sentBy, fileKey, count],
  );
  if (parts.length < count) return undefined;
  await manager.query(
    'DELETE FROM upload_part WHERE sent_by = $1 AND file_key <> $2 AND joined_at IS NOT NULL',
    [sentBy, fileKey],
  );
  await manager.query(
    'UPDATE upload_part SET joined_at = clock_timestamp() WHERE sent_by = $1 AND file_key = $2',
    [sentBy, fileKey],
  );
  return Buffer.concat(parts.map(({ content }) => content));
}

/** Pieces of files that were sent, or given up, more than an hour ago. */
export async function dropOldUploadParts(manager: EntityManager): Promise<void> {
  await manager.query(`DELETE FROM upload_part WHERE received_at < ${OLD}`);
}

const OLD = `clock_timestamp() - interval '1 hour'`;
