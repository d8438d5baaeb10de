import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { getJson, type ProblemError } from '../api/client';
import { formatCount } from '../format/number';
import { PATHS } from '../scope/paths';
import { useScope } from '../scope/scope';
import { text } from '../text/id';

const EVERY_MINUTE = 60_000;

/** How much is unread: asked every minute while the page is looked at, and when it is looked at again. */
export function NotificationBell() {
  const { link } = useScope();
  const { data } = useQuery<{ count: number }, ProblemError>({
    queryKey: ['/notifications/unread'],
    queryFn: ({ signal }) => getJson('/notifications/unread', {}, signal),
    refetchInterval: EVERY_MINUTE,
    refetchOnWindowFocus: true,
    staleTime: EVERY_MINUTE / 2,
  });
  const count = data?.count ?? 0;
  const t = text.pemberitahuan;
  return (
    <Link className="bell" to={link(PATHS.pemberitahuan)} aria-label={t.bell(count)}>
      <IconBell size={22} aria-hidden="true" />
      {count > 0 ? (
        <span className="bell-count" aria-hidden="true">
          {count > 99 ? t.many : formatCount(count)}
        </span>
      ) : null}
    </Link>
  );
}
