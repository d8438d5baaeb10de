import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ManagedTahapan } from '../../api/types';
import { useApi } from '../../api/use-api';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { EmptyState, Loaded, PageState } from '../../ui/states';
import { NewStageDialog } from './new-stage-dialog';
import { StageCard } from './stage-card';

const t = text.tahapan;

/** The planning stages and who may be late. */
export default function TahapanPage() {
  const { session, link } = useScope();
  if (session.may.manageTahapan) return <Stages />;
  const back = <Link to={link(PATHS.pengajuan)}>{text.nav.pengajuan}</Link>;
  return (
    <PageState title={t.denied} action={back}>
      {t.deniedDetail}
    </PageState>
  );
}

function Stages() {
  const stages = useApi<{ rows: ManagedTahapan[] }>('/tahapan');
  const [creating, setCreating] = useState(false);
  const rows = stages.data?.rows ?? [];
  const create = <Button onClick={() => setCreating(true)}>{t.create}</Button>;
  return (
    <>
      <PageHead title={t.title} sub={t.sub} actions={create} />
      <Loaded query={stages} rows={8}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t.empty}>{t.emptyDetail}</EmptyState>
          ) : (
            <div className="stack">
              {rows.map((stage) => (
                <StageCard key={stage.id} stage={stage} />
              ))}
            </div>
          )
        }
      </Loaded>
      {creating ? <NewStageDialog stages={rows} onClose={() => setCreating(false)} /> : null}
    </>
  );
}
