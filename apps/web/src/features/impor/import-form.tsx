import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sendForm, type ProblemError } from '../../api/client';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import { FileDrop } from './file-drop';

interface Upload {
  file: File;
  kind: string;
  tahapan: number;
  pemda: string;
}

function useUpload(onStarted: (jobId: string) => void) {
  return useMutation<{ jobId: string }, ProblemError, Upload>({
    mutationFn: ({ file, kind, tahapan, pemda }) => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('tahapan', String(tahapan));
      form.set('pemda', pemda);
      form.set('file', file);
      return sendForm('/imports', form);
    },
    onSuccess: ({ jobId }) => onStarted(jobId),
  });
}

/** A regency official imports for the own government only; the server holds that too. */
function useGovernment() {
  const { session, context, pemda } = useScope();
  const own = session.may.seeAllGovernments ? pemda?.code : session.pemdaCode;
  const [chosen, setChosen] = useState(own ?? '');
  const options = context.governments
    .filter(({ code }) => session.may.seeAllGovernments || code === session.pemdaCode)
    .map(({ code, name }) => ({ value: code, label: name }));
  return { chosen, setChosen, options };
}

export function ImportForm({ onStarted }: { onStarted: (jobId: string) => void }) {
  const { tahapan } = useScope();
  const [kind, setKind] = useState('renja');
  const [file, setFile] = useState<File>();
  const government = useGovernment();
  const upload = useUpload(onStarted);
  const t = text.impor;
  const kinds = Object.entries(t.kinds).map(([value, label]) => ({ value, label }));
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (file && government.chosen)
          upload.mutate({ file, kind, tahapan: tahapan.id, pemda: government.chosen });
      }}
    >
      <div className="filters">
        <Choice label={t.kind} options={kinds} value={kind} onChange={setKind} width={320} />
        <Choice
          label={t.government}
          all={government.chosen ? undefined : t.chooseGovernment}
          options={government.options}
          value={government.chosen}
          onChange={government.setChosen}
          width={320}
        />
      </div>
      <p className="muted" style={{ marginBottom: 12 }}>
        {t.tahapan(tahapan.label)}
      </p>
      <FileDrop file={file} onFile={setFile} />
      {upload.error ? (
        <p className="note bad" role="alert" style={{ marginTop: 12 }}>
          <b>{upload.error.title || t.failed}</b>{' '}
          {upload.error.detail || (upload.error.status === 0 ? text.states.offline : '')}
        </p>
      ) : null}
      <Button
        type="submit"
        mt={14}
        disabled={!file || !government.chosen}
        loading={upload.isPending}
      >
        {t.upload}
      </Button>
    </form>
  );
}
