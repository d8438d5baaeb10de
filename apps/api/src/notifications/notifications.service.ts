import { Injectable } from '@nestjs/common';
import { NOTIFICATION_KINDS, countUnread, listNotifications, markRead } from '@app/database';
import type { NotificationRow } from '@app/database';
import type { Account } from '../access/account';
import { scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { wordsOf } from './notification-words';
import type {
  MarkReadDto,
  NotificationDto,
  NotificationPageDto,
  NotificationQuestionDto,
  UnreadByKindDto,
  UnreadDto,
} from './notification.dto';

/** What one person was told. Row-level security shows everybody the own ones and no others. */
@Injectable()
export class NotificationsService {
  constructor(private readonly database: ScopedDatabase) {}

  list(account: Account, question: NotificationQuestionDto): Promise<NotificationPageDto> {
    const { page, size, kind, unread } = question;
    return this.database.read(scopeOf(account), async (manager) => {
      const found = await listNotifications(manager, { kind, unreadOnly: unread, page, size });
      const counts = NOTIFICATION_KINDS.map((name) => [name, found.unreadByKind[name] ?? 0]);
      return {
        rows: found.rows.map(describeNotification),
        unread: Object.fromEntries(counts) as unknown as UnreadByKindDto,
        total: found.total,
        page,
        size,
      };
    });
  }

  countUnread(account: Account): Promise<UnreadDto> {
    return this.database.read(scopeOf(account), async (manager) => ({
      count: await countUnread(manager),
    }));
  }

  /** Ids of other people's notifications mark nothing. */
  markRead(account: Account, { ids }: MarkReadDto): Promise<UnreadDto> {
    return this.database.write(scopeOf(account), async (manager) => {
      await markRead(manager, ids);
      return { count: await countUnread(manager) };
    });
  }
}

function describeNotification(row: NotificationRow): NotificationDto {
  const { id, kind, at, read } = row;
  return { id, kind, ...wordsOf(row), at: at.toISOString(), read };
}
