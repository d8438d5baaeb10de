import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ImportPreview, JobStarted } from '../../api/types';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';

/** Puts the plan back; rows that somebody changed since stay, once a person agreed to that. */
export function UndoImport({ preview }: { preview: ImportPreview }) {
  const t = text.pratinjau;
  const path = `/imports/${preview.jobId}`;
  const [leaveChanged, setLeave] = useState(false);
  const send = useSend<JobStarted>({ refresh: [`${path}/preview`, '/imports'] });
  const isAsked = send.error?.code === 'import.changed-since' || leaveChanged;
  return (
    <div className="card decide">
      <div>
        <h2>{t.undoTitle}</h2>
        <p>{t.undoAsk}</p>
        <ProblemNote error={send.error} />
        {isAsked ? (
          <Checkbox
            mt={8}
            label={t.leave}
            checked={leaveChanged}
            onChange={(event) => setLeave(event.currentTarget.checked)}
          />
        ) : null}
      </div>
      <div className="actions">
        <Button
          variant="outline"
          loading={send.isPending}
          disabled={isAsked && !leaveChanged}
          onClick={() => send.mutate({ path: `${path}/undo`, body: { leaveChanged } })}
        >
          {t.undo}
        </Button>
      </div>
    </div>
  );
}
