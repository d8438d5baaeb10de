import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { sendJson, type ProblemError } from '../../api/client';
import type { DesaChoice, EditableRow, ProgramDetail } from '../../api/types';
import { useApi } from '../../api/use-api';
import { formatRupiah, sumRupiah } from '../../format/rupiah';
import { programPath } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { EmptyState, Loaded } from '../../ui/states';
import { DesaPicker } from './desa-picker';
import { chooseDesa, readLokus, readShares, toDraft, type LokusDraft } from './lokus-draft';

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

function LokusEditor({ program, choices }: { program: ProgramDetail; choices: DesaChoice[] }) {
  const { link } = useScope();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [rows, setRows] = useState<readonly LokusDraft[]>(() => program.lokus.map(toDraft));
  const { values, faults } = readLokus(rows);
  const t = text.penyuntingan.lokus;
  const save = useMutation<EditableRow, ProblemError>({
    mutationFn: () =>
      sendJson('PUT', `/programs/${program.id}/lokus`, { version: program.version, rows: values }),
    onSuccess: async () => {
      notifications.show({ message: t.saved });
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== '/session' });
      await navigate(link(programPath(program.id)));
    },
    onError: (error) =>
      notifications.show({ color: 'red', title: t.failed, message: error.message }),
  });
  const isFaulty = faults.some((fault) => Object.keys(fault).length > 0);
  const crumbs = <Link to={link(programPath(program.id))}>{program.nama}</Link>;
  const shares = sumRupiah(readShares(rows));
  const sum =
    program.pagu === null ? undefined : t.sum(formatRupiah(shares), formatRupiah(program.pagu));
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
    </>
  );
}

interface LokusRowsProps {
  rows: readonly LokusDraft[];
  faults: readonly Record<string, string>[];
  choices: readonly DesaChoice[];
  onChange: (rows: LokusDraft[]) => void;
}

const FIELDS = ['detail', 'volume', 'satuan', 'monthStart', 'monthEnd', 'pagu'] as const;

function LokusRows({ rows, faults, choices, onChange }: LokusRowsProps) {
  const t = text.penyuntingan.lokus;
  const heads = [t.detail, t.volume, t.satuan, t.start, t.end, t.pagu];
  const names = new Map(choices.map((desa) => [desa.code, desa]));
  if (rows.length === 0) {
    return (
      <section className="card">
        <EmptyState title={t.none}>{t.noneDetail}</EmptyState>
      </section>
    );
  }
  return (
    <section className="card flush table-scroll">
      <table className="table roomy cards" role="table">
        <caption className="visually-hidden">{t.chosen(rows.length)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[t.desa, ...heads].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr role="row" key={`${row.desaCode} ${index}`}>
              <td role="cell">
                <span className="cell-title">{names.get(row.desaCode)?.name ?? row.desaCode}</span>
                <div className="cell-sub">{names.get(row.desaCode)?.kecamatan}</div>
              </td>
              {FIELDS.map((field, at) => (
                <td role="cell" key={field} data-label={heads[at]}>
                  <TextInput
                    size="xs"
                    aria-label={`${heads[at]} ${names.get(row.desaCode)?.name ?? ''}`}
                    value={row[field]}
                    error={faults[index]?.[field]}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      onChange(
                        rows.map((one, i) => (i === index ? { ...one, [field]: value } : one)),
                      );
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
