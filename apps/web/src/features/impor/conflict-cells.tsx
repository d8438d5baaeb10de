import { Radio } from '@mantine/core';
import { useState } from 'react';
import type { ImportChange, ImportPreview } from '../../api/types';
import { useSend } from '../../api/use-send';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';
import { Changes, shown } from './preview-cells';

type Conflict = ImportChange['conflicts'][number];
type Answer = 'berkas' | 'basis-data';

/** What a row has in the file and in the database where both were changed, and which one counts. */
export function ConflictCells({ preview, row }: { preview: ImportPreview; row: ImportChange }) {
  const t = text.pratinjau;
  const isGone = row.conflicts.some(({ theirs }) => theirs === null);
  return (
    <div className="conflicts">
      {row.conflicts.map((conflict) => (
        <ConflictChoice key={conflict.field} preview={preview} row={row} conflict={conflict} />
      ))}
      {row.cells.length > 0 ? (
        <div>
          <div className="cell-sub">{isGone ? t.wouldBring : t.alsoChanged}</div>
          <Changes cells={row.cells} />
        </div>
      ) : null}
    </div>
  );
}

interface ConflictChoiceProps {
  preview: ImportPreview;
  row: ImportChange;
  conflict: Conflict;
}

/** One cell: as it was exported, in the file, in the database with who changed it and when. */
function ConflictChoice({ preview, row, conflict }: ConflictChoiceProps) {
  const t = text.pratinjau;
  const path = `/imports/${preview.jobId}`;
  const [wanted, setWanted] = useState(conflict.answer);
  const send = useSend<ImportPreview>({ refresh: [`${path}/changes`, `${path}/preview`] });
  const choose = (value: string): void => {
    const answer = value as Answer;
    setWanted(answer);
    send.mutate({ path: `${path}/conflicts`, body: { answer, id: row.id, field: conflict.field } });
  };
  const [file, database] = useOptions(conflict);
  return (
    <Radio.Group
      label={t.conflictOf(conflict.label, row.nama)}
      labelProps={{ className: 'visually-hidden' }}
      name={`${row.id} ${conflict.field}`}
      value={(send.isPending ? wanted : conflict.answer) ?? ''}
      onChange={choose}
      readOnly={!preview.mayDecide}
    >
      <Heading conflict={conflict} />
      <div className="conflict-sides">
        <Radio value="berkas" {...file} disabled={!preview.mayDecide} />
        <Radio value="basis-data" {...database} disabled={!preview.mayDecide} />
      </div>
      <ProblemNote error={send.error} />
    </Radio.Group>
  );
}

function Heading({ conflict }: { conflict: Conflict }) {
  const { context } = useScope();
  const t = text.pratinjau;
  const { base, theirs, by, at, label } = conflict;
  if (theirs === null) {
    return <div>{t.rowGone(by, at ? formatDateTime(at, context) : '')}</div>;
  }
  const was = base === null ? t.notExported : shown(conflict, base);
  return (
    <div>
      <b>{label}</b>{' '}
      <span className="muted small">
        {t.whenExported}: {was}
      </span>
    </div>
  );
}

/** The words of both choices: the value itself is what is chosen, not a name for it. */
function useOptions(conflict: Conflict) {
  const { context } = useScope();
  const t = text.pratinjau;
  const { mine, theirs, by, at } = conflict;
  if (theirs === null) return [{ label: t.bringBack }, { label: t.leaveGone }] as const;
  const hand = by && at ? t.changedBy(by, formatDateTime(at, context)) : undefined;
  return [
    { label: `${t.inFile}: ${shown(conflict, mine)}` },
    { label: `${t.inDatabase}: ${shown(conflict, theirs)}`, description: hand },
  ] as const;
}
