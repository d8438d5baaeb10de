import { Button, Checkbox } from '@mantine/core';
import { useIsMutating } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportPreview, JobStarted } from '../../api/types';
import { useSend } from '../../api/use-send';
import { formatRupiah } from '../../format/rupiah';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';

/** Stores what is ticked, or gives the preview up. Removing rows asks for a yes to their number. */
export function DecideImport({ preview }: { preview: ImportPreview }) {
  const t = text.pratinjau;
  const path = `/imports/${preview.jobId}`;
  const [agreed, setAgreed] = useState(0);
  const send = useSend<JobStarted>({ refresh: [`${path}/preview`, '/imports'] });
  // A tick that is still on its way must arrive before what it decides is stored.
  const isDeciding = useIsMutating() > 0;
  const accepted = (name: string): number =>
    preview.classes.find((row) => row.class === name)?.accepted ?? 0;
  const { count: removals, total } = preview.removals;
  const [added, changed] = [accepted('baru'), accepted('berubah') + accepted('bentrok')];
  const { unanswered } = preview;
  const isNothing = added + changed + removals === 0;
  const isBlocked = isNothing || agreed !== removals || unanswered.cells > 0;
  return (
    <div className="card decide">
      <div>
        <h2>{t.decide}</h2>
        {unanswered.cells > 0 ? (
          <p className="late">{t.unanswered(unanswered.cells, unanswered.rows)}</p>
        ) : null}
        <p>{isNothing ? t.nothingTicked : t.willStore(added, changed, removals)}</p>
        {removals > 0 ? (
          <Checkbox
            mt={8}
            label={t.removals(removals, formatRupiah(total))}
            checked={agreed === removals}
            onChange={(event) => setAgreed(event.currentTarget.checked ? removals : 0)}
          />
        ) : null}
        <ProblemNote error={send.error} />
      </div>
      <div className="actions">
        <Button
          loading={send.isPending}
          disabled={isBlocked || (isDeciding && !send.isPending)}
          onClick={() => send.mutate({ path: `${path}/accept`, body: { removals } })}
        >
          {t.accept}
        </Button>
        <Button
          variant="default"
          disabled={isDeciding}
          onClick={() => send.mutate({ path: `${path}/discard`, body: {} })}
        >
          {t.discard}
        </Button>
      </div>
    </div>
  );
}
