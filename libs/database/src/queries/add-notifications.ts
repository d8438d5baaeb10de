import type { EntityManager } from 'typeorm';
import type { NotificationKind } from '../entities';
import type { Reader } from './list-readers';

export interface NewNotification {
  readonly reader: Reader;
  readonly kind: NotificationKind;
  /** names the event; what was told once is not told again */
  readonly subject: string;
  readonly tahapanId: number | null;
  readonly facts: object;
}

const CHUNK = 1_000;

/** Tells people, as the owner, in the transaction of what happened. @returns how many were new */
export async function addNotifications(
  manager: EntityManager,
  rows: readonly NewNotification[],
): Promise<number> {
  let added = 0;
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK).map(({ reader, ...row }) => ({
      ...row,
      userId: reader.id,
      pemdaCode: reader.pemdaCode,
      opdId: reader.opdId,
    }));
    const inserted = await manager.query<object[]>(
      `INSERT INTO notification (user_id, pemda_code, opd_id, tahapan_id, kind, subject, facts)
       SELECT "userId", "pemdaCode", "opdId", "tahapanId", kind, subject, facts
       FROM jsonb_to_recordset($1::jsonb) AS n("userId" int, "pemdaCode" text, "opdId" int,
         "tahapanId" int, kind text, subject text, facts jsonb)
       ON CONFLICT ON CONSTRAINT uq_notification_subject DO NOTHING RETURNING id`,
      [JSON.stringify(chunk)],
    );
    added += inserted.length;
  }
  return added;
}
