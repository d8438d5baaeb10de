import { Button } from '@mantine/core';
import type { OwnSession } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useSend } from '../../api/use-send';
import { useZone } from '../../api/use-zone';
import { formatDateTime } from '../../format/dates';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';
import { Loaded } from '../../ui/states';
import { nameOfAgent } from './name-of-agent';

export function OwnSessions() {
  const zone = useZone();
  const sessions = useApi<{ rows: OwnSession[] }>('/me/sessions');
  const end = useSend({ refresh: ['/me/sessions'] });
  const t = text.akun;
  return (
    <section className="card">
      <h2>{t.sessions}</h2>
      <Loaded query={sessions} rows={2}>
        {({ rows }) => (
          <>
            <ul className="plain-list row-list">
              {rows.map((row) => (
                <li key={row.id}>
                  <span>
                    {nameOfAgent(row.userAgent)} · {row.ip}
                    <span className="cell-sub" style={{ display: 'block' }}>
                      {t.seen(formatDateTime(row.seenAt, zone))}
                    </span>
                  </span>
                  {row.current ? (
                    <span className="pill tone-4">{t.thisOne}</span>
                  ) : (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      onClick={() =>
                        end.mutate({ method: 'DELETE', path: `/me/sessions/${row.id}` })
                      }
                    >
                      {t.sessionEnd}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            <ProblemNote error={end.error} />
            {rows.length > 1 ? (
              <Button
                variant="outline"
                mt={10}
                onClick={() => end.mutate({ method: 'DELETE', path: '/me/sessions' })}
              >
                {t.sessionEndOthers}
              </Button>
            ) : null}
          </>
        )}
      </Loaded>
    </section>
  );
}
