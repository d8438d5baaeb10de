import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Invitation, Session } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useSend } from '../../api/use-send';
import { PATHS } from '../../scope/paths';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';
import { EmptyState, LoadingState } from '../../ui/states';

/** Where a one-time link leads: choose a password, and be inside. */
export default function InvitationPage({ token }: { token: string }) {
  const invitation = useApi<Invitation>(`/invitations/${token}`);
  const { data, error } = invitation;
  useEffect(() => {
    document.title = `${text.undangan.title[data?.kind ?? 'undangan']} · ${text.app.name}`;
  }, [data?.kind]);
  const toLogin = <a href={PATHS.ringkasan}>{text.undangan.toLogin}</a>;
  return (
    <div className="login">
      <header className="login-story">
        <h1>{text.app.name}</h1>
        <p>{text.login.what}</p>
      </header>
      <main className="login-form">
        {data ? <AcceptForm token={token} invitation={data} /> : null}
        {error ? (
          <EmptyState title={error.title || text.states.failed} action={toLogin}>
            {error.detail || text.states.failedDetail}
          </EmptyState>
        ) : null}
        {data || error ? null : <LoadingState rows={3} />}
      </main>
    </div>
  );
}

function AcceptForm({ token, invitation }: { token: string; invitation: Invitation }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState(invitation.name);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [code, setCode] = useState('');
  const accept = useSend<Session>({
    onSuccess: (session) => {
      client.clear();
      client.setQueryData(['/session'], session);
      void navigate(PATHS.ringkasan, { replace: true });
    },
  });
  const t = text.undangan;
  const differs = again !== '' && again !== password;
  const isNew = invitation.kind === 'undangan';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (again !== password) return;
        const body = {
          password,
          ...(isNew ? { name } : {}),
          ...(invitation.needsCode ? { code } : {}),
        };
        accept.mutate({ path: `/invitations/${token}`, body });
      }}
    >
      <h2 style={{ fontSize: 21, marginBottom: 0 }}>{t.title[invitation.kind]}</h2>
      <p className="muted">{t.intro[invitation.kind]}</p>
      <ProblemNote error={accept.error} />
      <TextInput
        label={text.login.username}
        value={invitation.username}
        autoComplete="username"
        readOnly
        size="md"
      />
      {isNew ? (
        <TextInput
          label={t.name}
          value={name}
          autoComplete="name"
          required
          size="md"
          onChange={(event) => setName(event.currentTarget.value)}
        />
      ) : null}
      <PasswordInput
        label={t.password}
        description={text.akun.passwordHint(invitation.minimumLength)}
        autoComplete="new-password"
        required
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <PasswordInput
        label={t.again}
        autoComplete="new-password"
        required
        size="md"
        error={differs ? text.akun.differs : undefined}
        value={again}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
      {invitation.needsCode ? (
        <TextInput
          label={text.login.code}
          autoComplete="one-time-code"
          required
          size="md"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      ) : null}
      <Button type="submit" size="md" loading={accept.isPending} disabled={again !== password}>
        {t.submit}
      </Button>
    </form>
  );
}
