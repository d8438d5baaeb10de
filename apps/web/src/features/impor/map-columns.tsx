import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportMapping, JobStarted } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';
import { Loaded } from '../../ui/states';
import { MappingPlace } from './mapping-place';
import { MappingTable } from './mapping-table';
import { answerOf, firstChoice, stateOf, type MappingState } from './mapping-choice';

interface MapColumnsProps {
  jobId: string;
  /** leaves an earlier answer as it is; absent where nothing has been answered yet */
  onCancel?: () => void;
  onAnswered: () => void;
}

/** Which column of a file is which, said by a person over its first rows. */
export function MapColumns({ jobId, ...rest }: MapColumnsProps) {
  const query = useApi<ImportMapping>(`/imports/${jobId}/mapping`);
  return (
    <Loaded query={query} rows={6}>
      {(mapping) => <Mapping mapping={mapping} {...rest} />}
    </Loaded>
  );
}

function Mapping({
  mapping,
  onCancel,
  onAnswered,
}: Omit<MapColumnsProps, 'jobId'> & { mapping: ImportMapping }) {
  const t = text.pemetaan;
  const [choice, setChoice] = useState(() => firstChoice(mapping));
  const path = `/imports/${mapping.jobId}`;
  const send = useSend<JobStarted>({
    refresh: [`/jobs`, `${path}/mapping`, `${path}/preview`, '/imports'],
    onSuccess: onAnswered,
  });
  const sheet = mapping.sheets.find((one) => one.sheet === choice.sheet) ?? mapping.sheets[0]!;
  const form = mapping.forms.find(({ layout }) => layout === choice.layout) ?? mapping.forms[0]!;
  const state = stateOf(choice, form, sheet);
  const isReady = state.missing.length + state.twice.length === 0 && choice.headerRow > 0;
  return (
    <section className="stack" aria-labelledby="pemetaan">
      <h2 id="pemetaan">{t.title(mapping.fileName)}</h2>
      <p className="note" role="status">
        {mapping.answer ? t.again : t.intro}
      </p>
      {mapping.mayAnswer ? null : <p className="note">{t.readOnly}</p>}
      <MappingPlace {...{ mapping, choice, sheet }} onChange={setChoice} />
      <MappingTable {...{ choice, sheet, form }} onChange={setChoice} />
      <div className="card decide mapping-decide">
        <div role="status">
          <Standing state={state} />
          <ProblemNote error={send.error} />
        </div>
        <div className="actions">
          <Button
            disabled={!isReady || !mapping.mayAnswer}
            loading={send.isPending}
            onClick={() => send.mutate({ path: `${path}/mapping`, body: answerOf(choice) })}
          >
            {t.read}
          </Button>
          {onCancel ? (
            <Button variant="default" onClick={onCancel}>
              {t.cancel}
            </Button>
          ) : null}
        </div>
      </div>
    </section>
  );
}

function Standing({ state: { missing, twice } }: { state: MappingState }) {
  const t = text.pemetaan;
  if (missing.length + twice.length === 0) return <p>{t.complete}</p>;
  return (
    <>
      {missing.length > 0 ? <p className="late">{t.missing(missing)}</p> : null}
      {twice.map(({ label, letters }) => (
        <p key={label} className="late">
          {t.twice(label, letters)}
        </p>
      ))}
    </>
  );
}
