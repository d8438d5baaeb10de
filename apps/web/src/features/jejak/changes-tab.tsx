import { Button } from '@mantine/core';
import { apiUrl } from '../../api/client';
import type { AuditEntry, AuditPage } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import { Pager } from '../../ui/pager';
import { EmptyState, Loaded } from '../../ui/states';
import { TrailFilters, trailParams } from './trail-filters';

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export function ChangesTab({ filters }: { filters: Filters }) {
  const { params, session } = useScope();
  const t = text.jejak;
  const kinds = session.may.manageAccounts ? { ...t.kinds, ...t.accountKinds } : t.kinds;
  const table = filters.get('jenis');
  const row = filters.get('baris');
  const asked = { pemda: params.pemda, table, row, field: filters.get('isian') };
  const query = { ...asked, ...trailParams(filters) };
  const trail = useApi<AuditPage>('/audit', query);
  return (
    <>
      <TrailFilters
        filters={filters}
        actions={
          <Button
            component="a"
            variant="default"
            href={apiUrl('/audit/export', { ...query, page: undefined })}
            download
          >
            {t.export}
          </Button>
        }
      >
        <Choice
          label={t.kind}
          all={t.allKinds}
          options={optionsOf(kinds)}
          value={table}
          onChange={(jenis) => filters.set({ jenis, baris: '' })}
        />
        <Choice
          label={t.field}
          all={t.allFields}
          options={optionsOf(t.fields)}
          value={filters.get('isian')}
          onChange={(isian) => filters.set({ isian })}
        />
      </TrailFilters>
      {row ? (
        <p className="muted">
          {t.oneRow(
            (kinds[table] ?? table).toLowerCase(),
            trail.data?.rows[0]?.rowName ?? t.rowNumber(row),
          )}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => filters.set({ baris: '' })}>
            {t.allRows}
          </Button>
        </p>
      ) : null}
      <Loaded query={trail} rows={10}>
        {(data) => (
          <div className="card">
            {data.rows.length === 0 ? (
              <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
            ) : (
              <ol className="plain-list stack">
                {data.rows.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </ol>
            )}
            <Pager {...data} onChange={(page) => filters.set({ page: String(page) })} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const { context } = useScope();
  const t = text.jejak;
  const where = [entry.pemdaName, entry.opdName].filter(Boolean).join(', ');
  return (
    <li>
      <p className="muted small">
        {formatDateTime(entry.at, context)}
        {where ? ` · ${where}` : ''}
      </p>
      <p style={{ overflowWrap: 'anywhere' }}>{entry.sentence}</p>
      {entry.reason ? <p>{t.reason(entry.reason)}</p> : null}
      {entry.changes.length > 0 ? (
        <details>
          <summary className="small">{t.details(entry.changes.length)}</summary>
          <dl className="facts">
            {entry.changes.map(({ field, label, before, after }) => (
              <Change key={field} label={label} told={`${before} → ${after}`} />
            ))}
          </dl>
          {entry.requestId ? (
            <p className="muted small">
              {t.request(entry.requestId)} · {entry.ip}
            </p>
          ) : null}
        </details>
      ) : null}
    </li>
  );
}

function Change({ label, told }: { label: string; told: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd style={{ overflowWrap: 'anywhere' }}>{told}</dd>
    </>
  );
}
