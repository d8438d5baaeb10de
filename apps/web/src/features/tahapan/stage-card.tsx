import { Button } from '@mantine/core';
import { IconLock, IconLockOpen, IconPencil, IconRosette, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import type { ManagedTahapan, TahapanAction, TahapanStatus } from '../../api/types';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { TAHAPAN_STATUS_WORDS } from '../../text/id/words';
import { WordPill, type Tone } from '../../ui/word-pill';
import { Exceptions } from './exceptions';
import { DatesDialog, StageStepDialog } from './stage-dialogs';

const t = text.tahapan;

const SIGNS: Record<TahapanStatus, { tone: Tone; icon: Icon }> = {
  disiapkan: { tone: 'neutral', icon: IconPencil },
  dibuka: { tone: 4, icon: IconLockOpen },
  ditutup: { tone: 1, icon: IconLock },
  disahkan: { tone: 5, icon: IconRosette },
};

/** One stage: where it stands, its dates, its next steps, its exceptions. */
export function StageCard({ stage }: { stage: ManagedTahapan }) {
  return (
    <section className="card" aria-label={stage.label}>
      <div className="page-head">
        <div>
          <h2>{stage.label}</h2>
          <WordPill {...SIGNS[stage.status]} word={TAHAPAN_STATUS_WORDS[stage.status]} />
        </div>
        <StageSteps stage={stage} />
      </div>
      <Dates stage={stage} />
      <Exceptions stage={stage} />
    </section>
  );
}

function StageSteps({ stage }: { stage: ManagedTahapan }) {
  const [asked, setAsked] = useState<TahapanAction | 'tanggal'>();
  const close = (): void => setAsked(undefined);
  if (stage.status === 'disahkan') return null;
  return (
    <div className="actions">
      <Button size="compact-md" variant="default" onClick={() => setAsked('tanggal')}>
        {t.changeDates}
      </Button>
      {stage.actions.map((action) => (
        <Button
          key={action}
          size="compact-md"
          variant={action === 'buka_kembali' ? 'outline' : 'filled'}
          onClick={() => setAsked(action)}
        >
          {t.steps[action].button}
        </Button>
      ))}
      {asked === 'tanggal' ? <DatesDialog stage={stage} onClose={close} /> : null}
      {asked && asked !== 'tanggal' ? (
        <StageStepDialog stage={stage} action={asked} onClose={close} />
      ) : null}
    </div>
  );
}

function Dates({ stage }: { stage: ManagedTahapan }) {
  const { context } = useScope();
  const { opensAt, closesAt, ratifiedAt, status, snapshotRows } = stage;
  const isOverdue = status === 'dibuka' && Date.parse(closesAt) <= Date.now();
  const isEarly = status === 'dibuka' && Date.parse(opensAt) > Date.now();
  return (
    <>
      <dl className="facts">
        <dt>{t.opens}</dt>
        <dd>{formatDateTime(opensAt, context)}</dd>
        <dt>{t.closes}</dt>
        <dd>{formatDateTime(closesAt, context)}</dd>
        {ratifiedAt ? (
          <>
            <dt>{t.ratified}</dt>
            <dd>
              {formatDateTime(ratifiedAt, context)}; {t.snapshot(snapshotRows)}
            </dd>
          </>
        ) : null}
      </dl>
      {isOverdue ? <p className="note">{t.overdue}</p> : null}
      {isEarly ? <p className="note">{t.early}</p> : null}
    </>
  );
}
