import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { ProblemError } from '../../api/client';
import { sendFile, type SendingProgress } from '../../api/send-file';
import { formatDateTime } from '../../format/dates';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import { FileDrop } from './file-drop';
import { TemplateCard } from './template-card';
import { Sending } from './sending';

const REFERENCE = new Set(['nomenklatur', 'prioritas']);

interface Upload {
  file: File;
  kind: string;
  tahapan: number;
}

function useUpload(onStarted: (jobId: string) => void) {
  const client = useQueryClient();
  const [progress, setProgress] = useState<SendingProgress>();
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const upload = useMutation<{ jobId: string }, ProblemError | DOMException, Upload>({
    mutationFn: ({ file, kind, tahapan }) => {
      stop.current = new AbortController();
      const fields = { kind, tahapan: String(tahapan), mode: 'pratinjau' };
      const { signal } = stop.current;
      return sendFile('/imports', fields, file, { onProgress: setProgress, signal });
    },
    onSuccess: ({ jobId }) => {
      onStarted(jobId);
      void client.invalidateQueries({ queryKey: ['/imports'] });
    },
  });
  return { upload, progress, cancel: () => stop.current?.abort() };
}

/** Plans go to the own government only, whoever asks; lists of reference belong to the province. */
function useKinds() {
  const { session, context } = useScope();
  const t = text.impor;
  const kinds = Object.entries(t.kinds)
    .filter(([value]) => session.may.importReference || !REFERENCE.has(value))
    .map(([value, label]) => ({ value, label }));
  const belongsTo = (kind: string): string =>
    REFERENCE.has(kind) ? t.reference(context.provinsi.name) : t.ownPlan(session.pemdaName);
  const elsewhere = session.may.seeAllGovernments ? t.othersImport : '';
  return { kinds, belongsTo, elsewhere };
}

export function ImportForm({ onStarted }: { onStarted: (jobId: string) => void }) {
  const { tahapan } = useScope();
  const [kind, setKind] = useState('renja');
  const [file, setFile] = useState<File>();
  const { kinds, belongsTo, elsewhere } = useKinds();
  const { upload, progress, cancel } = useUpload(onStarted);
  const t = text.impor;
  const isPlan = kind === 'renja' || kind === 'kegiatan-desa';
  const form = (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) upload.mutate({ file, kind, tahapan: tahapan.id });
      }}
    >
      <div className="filters">
        <Choice label={t.kind} options={kinds} value={kind} onChange={setKind} width={320} />
      </div>
      <p className="muted" style={{ marginBottom: 12 }}>
        {belongsTo(kind)} {elsewhere} {t.tahapan(tahapan.label)}
      </p>
      <FileDrop file={file} onFile={setFile} />
      {upload.error instanceof ProblemError ? <UploadRefused error={upload.error} /> : null}
      {upload.isPending && progress ? <Sending progress={progress} onCancel={cancel} /> : null}
      <Button type="submit" mt={14} disabled={!file} loading={upload.isPending}>
        {t.upload}
      </Button>
    </form>
  );
  return (
    <>
      {form}
      {isPlan ? <TemplateCard key={kind} kind={kind} /> : null}
    </>
  );
}

/** A locked plan says since when, and where to look who is late and why. */
function UploadRefused({ error }: { error: ProblemError }) {
  const { context, link } = useScope();
  const t = text.impor;
  const { closedAt } = error.more;
  return (
    <div className="note bad" role="alert" style={{ marginTop: 12 }}>
      <b>{error.title || t.failed}.</b>{' '}
      {error.detail || (error.status === 0 ? text.states.offline : '')}{' '}
      {typeof closedAt === 'string' ? t.closedAt(formatDateTime(closedAt, context)) : null}{' '}
      {error.status === 423 ? <Link to={link(PATHS.pengajuan)}>{t.toPengajuan}</Link> : null}
    </div>
  );
}
