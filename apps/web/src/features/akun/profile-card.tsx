import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OwnAccount } from '../../api/types';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { ROLE_WORDS } from '../../text/id/akun';
import { ProblemNote } from '../../ui/problem-note';

export function ProfileCard({ account }: { account: OwnAccount }) {
  const [name, setName] = useState(account.name);
  const [jabatan, setJabatan] = useState(account.jabatan);
  const save = useSend({ refresh: ['/me', '/session'] });
  const t = text.akun;
  return (
    <section className="card">
      <h2>{t.profile}</h2>
      <form
        className="form-stack"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ method: 'PATCH', path: '/me', body: { name, jabatan } });
        }}
      >
        <dl className="facts">
          <dt>{t.username}</dt>
          <dd className="break-anywhere">{account.username}</dd>
          <dt>{t.role}</dt>
          <dd>{ROLE_WORDS[account.role]}</dd>
          <dt>{t.pemda}</dt>
          <dd>{[account.opdName, account.pemdaName].filter(Boolean).join(', ')}</dd>
        </dl>
        <TextInput
          label={text.pengguna.name}
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={text.pengguna.jabatan}
          value={jabatan}
          onChange={(event) => setJabatan(event.currentTarget.value)}
        />
        <ProblemNote error={save.error} />
        <div className="actions">
          <Button type="submit" loading={save.isPending}>
            {t.save}
          </Button>
          {save.isSuccess ? <span role="status">{t.saved}</span> : null}
        </div>
      </form>
    </section>
  );
}
