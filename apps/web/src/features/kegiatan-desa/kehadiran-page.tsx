import { useNavigate } from 'react-router';
import type { Presence } from '../../api/types';
import { useApi } from '../../api/use-api';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import { PageHead } from '../../ui/page-head';
import { EmptyState, Loaded } from '../../ui/states';
import { PresenceTable } from './presence-table';

export default function KehadiranPage() {
  const { context, pemda, link } = useScope();
  const navigate = useNavigate();
  const t = text.kehadiran;
  const choices = context.governments.filter(
    ({ hasDesa, level }) => hasDesa && level === 'kabupaten',
  );
  if (pemda?.hasDesa && pemda.level === 'kabupaten') {
    return (
      <>
        <PageHead title={`${t.title} ${pemda.name}`} sub={t.sub} />
        <PresenceOf />
      </>
    );
  }
  return (
    <>
      <PageHead title={t.title} sub={t.sub} />
      <div className="card">
        <EmptyState
          title={t.choose}
          action={
            <div style={{ maxWidth: 280, margin: '0 auto', textAlign: 'left' }}>
              <Choice
                label={t.government}
                all={t.chooseOne}
                options={choices.map(({ code, name }) => ({ value: code, label: name }))}
                value=""
                onChange={(code) => void navigate(link(PATHS.kehadiran, { pemda: code }))}
              />
            </div>
          }
        >
          {t.chooseDetail}
        </EmptyState>
      </div>
    </>
  );
}

function PresenceOf() {
  const { params } = useScope();
  const filters = useFilters();
  const presence = useApi<Presence>('/presence', params);
  const t = text.kehadiran;
  return (
    <Loaded query={presence} rows={12}>
      {(data) => {
        const kecamatan = [...new Set(data.rows.map((row) => row.kecamatan))].sort();
        const wanted = filters.get('kecamatan');
        const rows = data.rows.filter((row) => !wanted || row.kecamatan === wanted);
        return (
          <>
            <div className="filters">
              <Choice
                label={t.kecamatan}
                all={t.allKecamatan}
                options={kecamatan.map((name) => ({ value: name, label: name }))}
                value={wanted}
                onChange={(name) => filters.set({ kecamatan: name })}
              />
              <span className="muted">{t.emptyDesa(rows.length)}</span>
            </div>
            <div className="card flush">
              {rows.length === 0 ? (
                <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
              ) : (
                <PresenceTable bidang={data.bidang} rows={rows} />
              )}
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
