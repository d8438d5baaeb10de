import { Button } from '@mantine/core';
import type { ImportPreview } from '../../api/types';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';

/** Answers all conflicts, or those of one agency, on every page alike. */
export function AnswerMany({ path, group }: { path: string; group: string | undefined }) {
  const t = text.pratinjau;
  const send = useSend<ImportPreview>({ refresh: [`${path}/changes`, `${path}/preview`] });
  const answer = (side: 'berkas' | 'basis-data'): void =>
    send.mutate({ path: `${path}/conflicts`, body: { answer: side, group } });
  return (
    <div className="actions bottom">
      <Button variant="default" loading={send.isPending} onClick={() => answer('berkas')}>
        {t.allFile}
      </Button>
      <Button variant="default" disabled={send.isPending} onClick={() => answer('basis-data')}>
        {t.allDatabase}
      </Button>
      <ProblemNote error={send.error} />
    </div>
  );
}
