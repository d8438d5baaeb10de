import { Alert, Button, NativeSelect, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError, sendJson } from '../../api/client';
import { newKey } from '../../api/new-key';
import type { DesaChoice, EditableRow, InvalidRow, LockBoard } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { Dialog } from '../../ui/dialog';

const t = text.penyuntingan.adding;

interface NewRowDialogProps {
  path: string;
  board: LockBoard;
  onClose: () => void;
  onAdded: (row: EditableRow) => void;
}

/** Asks for what makes a row a row; all else is typed in the sheet. */
export function NewRowDialog({ path, board, onClose, onAdded }: NewRowDialogProps) {
  const { tahapan } = useScope();
  const [place, setPlace] = useState('');
  const [kode, setKode] = useState('');
  const [nama, setNama] = useState('');
  // One key for one row: a second click, or a second try on a broken line, adds no second row.
  const [key] = useState(() => newKey());
  const isProgram = path === '/programs';
  const send = useMutation<EditableRow, ProblemError>({
    mutationFn: () =>
      sendJson<EditableRow>(
        'POST',
        path,
        {
          tahapan: tahapan.id,
          kode: kode.trim(),
          values: { nama: nama.trim() },
          ...(isProgram ? { opdId: Number(place) } : { desaCode: place, tahun: tahapan.tahun }),
        },
        { 'Idempotency-Key': key },
      ),
    onSuccess: onAdded,
  });
  const faults = faultsOf(send.error);
  return (
    <Dialog title={t.title} closeLabel={t.cancel} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        {isProgram ? (
          <AgencyField board={board} value={place} onChange={setPlace} />
        ) : (
          <DesaField value={place} onChange={setPlace} />
        )}
        <TextInput
          label={t.kode}
          placeholder={isProgram ? '2.13.04.2.01.0003' : '2.3.10'}
          required
          value={kode}
          error={faults['kode']}
          onChange={(event) => setKode(event.currentTarget.value)}
        />
        <TextInput
          label={t.nama}
          required
          value={nama}
          error={faults['nama']}
          onChange={(event) => setNama(event.currentTarget.value)}
        />
        {send.error && Object.keys(faults).length === 0 ? (
          <Alert color="red">{send.error.message}</Alert>
        ) : null}
        <div className="actions" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button
            type="submit"
            loading={send.isPending}
            disabled={place === '' || kode.trim() === '' || nama.trim() === ''}
          >
            {t.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface PlaceFieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** Only agencies whose rows may change now. */
function AgencyField({ board, value, onChange }: PlaceFieldProps & { board: LockBoard }) {
  const open = board.rows.filter(({ lock }) => !lock);
  return (
    <NativeSelect
      label={t.opd}
      required
      data-autofocus
      data={[
        { value: '', label: t.chooseOpd },
        ...open.map(({ opdId, opdName }) => ({ value: String(opdId), label: opdName })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function DesaField({ value, onChange }: PlaceFieldProps) {
  const desa = useApi<DesaChoice[]>('/editing/desa', {});
  return (
    <Select
      label={t.desa}
      required
      searchable
      data-autofocus
      limit={50}
      nothingFoundMessage={t.noDesa}
      data={(desa.data ?? [])
        .filter(({ code }) => /\.[23]\d{3}$/.test(code))
        .map(({ code, name, kecamatan }) => ({ value: code, label: `${name}, Kec. ${kecamatan}` }))}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}

function faultsOf(error: ProblemError | null): Record<string, string> {
  const rows = (error?.more['rows'] ?? []) as InvalidRow[];
  const faults = rows.flatMap((row) => row.errors).map(({ field, message }) => [field, message]);
  return Object.fromEntries(faults) as Record<string, string>;
}
