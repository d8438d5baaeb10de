import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Notification } from '../../api/types';
import { useSend } from '../../api/use-send';
import { useZone } from '../../api/use-zone';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { NOTIFICATION_KIND_WORDS } from '../../text/id/pemberitahuan';
import { NOTICE_ADDRESSES } from './notice-addresses';

/** One notification; opening its page marks it as read. */
export function NoticeRow({ notice }: { notice: Notification }) {
  const { link } = useScope();
  const zone = useZone();
  const mark = useSend({ refresh: NOTICE_ADDRESSES });
  const t = text.pemberitahuan;
  const { id, kind, title, detail, path, at, read } = notice;
  const markRead = (): void => {
    if (!read) mark.mutate({ path: '/notifications/read', body: { ids: [id] } });
  };
  return (
    <li className={read ? undefined : 'unread'}>
      <div>
        <Link className="notice-title" to={link(path)} onClick={markRead}>
          {title}
        </Link>
        <div className="notice-detail">{detail}</div>
        <div className="cell-sub">
          {NOTIFICATION_KIND_WORDS[kind]} · {formatDateTime(at, zone)}
          {read ? '' : ` · ${t.unread}`}
        </div>
      </div>
      {read ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t.markLabel(title)}
          loading={mark.isPending}
          onClick={markRead}
        >
          {t.mark}
        </Button>
      )}
    </li>
  );
}
