import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { sendJson, type ProblemError } from '../../api/client';
import type { ConflictLokus, DesaChoice, EditableRow, ProgramDetail } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatRupiah, sumRupiah } from '../../format/rupiah';
import { programPath } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { Loaded } from '../../ui/states';
import { DesaPicker } from './desa-picker';
import { LokusConflictDialog } from './lokus-conflict-dialog';
import { chooseDesa, readLokus, readShares, toDraft, type LokusDraft } from './lokus-draft';
import { LokusRows } from './lokus-rows';

/** In which desa a program lies: chosen by kecamatan, each with its place, volume and share. */
export default function LokusPage() {
  const { id = '' } = useParams();
  const program = useApi<ProgramDetail>(`/programs/${encodeURIComponent(id)}`);
  const desa = useApi<DesaChoice[]>('/editing/desa');
  return (
    <Loaded query={program} rows={10} wholePage>
      {(data) => (
        <Loaded query={desa} rows={10}>
          {(choices) => <LokusEditor key={data.version} program={data} choices={choices} />}
        </Loaded>
      )}
    </Loaded>
  );
}

/** The list as it was stored when my changes began. */
interface Base {
  version: number;
  pagu: string | null;
  lokus: readonly LokusDraft[];
}

function LokusEditor({ program, choices }: { program: ProgramDetail; choices: DesaChoice[] }) {
  const { link } = useScope();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [base, setBase] = useState<Base>(() => baseOf(program));
  const [rows, setRows] = useState<readonly LokusDraft[]>(base.lokus);
  const [conflict, setConflict] = useState<ConflictLokus>();
  const { values, faults } = readLokus(rows);
  const t = text.penyuntingan.lokus;
  const save = useMutation<EditableRow, ProblemError>({
    mutationFn: () =>
      sendJson('PUT', `/programs/${program.id}/lokus`, { version: base.version, rows: values }),
    onSuccess: async () => {
      notifications.show({ message: t.saved });
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== '/session' });
      await navigate(link(programPath(program.id)));
    },
    onError: (error) => {
      const current = error.more['current'] as ConflictLokus | undefined;
      if (error.status === 409 && current) setConflict(current);
      else notifications.show({ color: 'red', title: t.failed, message: error.message });
    },
  });
  const isFaulty = faults.some((fault) => Object.keys(fault).length > 0);
  const crumbs = <Link to={link(programPath(program.id))}>{program.nama}</Link>;
  const shares = sumRupiah(readShares(rows));
  const sum = base.pagu === null ? undefined : t.sum(formatRupiah(shares), formatRupiah(base.pagu));
  const actions = (
    <Button loading={save.isPending} disabled={isFaulty} onClick={() => save.mutate()}>
      {t.save}
    </Button>
  );
  return (
    <>
      <PageHead title={t.title} crumbs={crumbs} sub={sum} actions={actions} />
      <div className="lokus-editor">
        <DesaPicker
          choices={choices}
          chosen={new Set(rows.map(({ desaCode }) => desaCode))}
          onChoose={(codes, isChosen) => setRows(chooseDesa(rows, codes, isChosen))}
        />
        <LokusRows {...{ rows, faults, choices }} onChange={setRows} />
      </div>
      {conflict ? (
        <LokusConflictDialog
          {...{ conflict, choices }}
          base={base.lokus}
          mine={rows}
          onClose={() => setConflict(undefined)}
          onResolve={(chosen) => {
            setRows(chosen);
            setBase(baseOf({ ...conflict, pagu: conflict.values['pagu'] as string | null }));
            setConflict(undefined);
          }}
        />
      ) : null}
    </>
  );
}

function baseOf({ version, pagu, lokus }: Pick<ProgramDetail, keyof Base>): Base {
  return { version, pagu, lokus: lokus.map(toDraft) };
}
