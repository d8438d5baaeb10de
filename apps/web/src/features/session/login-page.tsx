import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ProblemError, sendJson } from '../../api/client';
import { useApi } from '../../api/use-api';
import type { LoginInfo, Session } from '../../api/types';
import { text } from '../../text/id';
import { STEPS, StepPill } from '../../ui/step-pill';

interface Credentials {
  username: string;
  password: string;
}

function messageOf(error: ProblemError): string {
  if (error.status === 0) return text.states.offline;
  return error.status === 401 ? error.detail || text.login.wrong : error.message;
}

export default function LoginPage() {
  useEffect(() => {
    document.title = `${text.login.title} · ${text.app.name}`;
  }, []);
  return (
    <div className="login">
      <header className="login-story">
        <h1>{text.app.name}</h1>
        <p>{text.login.what}</p>
        <p style={{ marginTop: 14 }}>{text.login.how}</p>
        <div className="login-ladder">
          <p className="small">{text.login.ladder}</p>
          <ol className="plain-list login-ladder" style={{ marginTop: 4 }}>
            {STEPS.toReversed().map((step) => (
              <li key={step} style={{ marginLeft: step * 22 }}>
                <StepPill step={step} />
              </li>
            ))}
          </ol>
        </div>
      </header>
      <main className="login-form">
        <LoginForm />
      </main>
    </div>
  );
}

function LoginForm() {
  const client = useQueryClient();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const { data: info } = useApi<LoginInfo>('/login-info');
  const login = useMutation<Session, ProblemError, Credentials>({
    mutationFn: (credentials) => sendJson<Session>('POST', '/session', credentials),
    onSuccess: (session) => {
      // rows that another person read must not be shown to this one
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== '/session' });
      client.setQueryData(['/session'], session);
    },
  });
  const enterAs = (account: Credentials): void => {
    setUsername(account.username);
    setPassword(account.password);
    login.mutate({ username: account.username, password: account.password });
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          login.mutate({ username: username.trim(), password });
        }}
      >
        <h2 style={{ fontSize: 21, marginBottom: 4 }}>{text.login.title}</h2>
        {login.error ? (
          <p className="note bad" role="alert" style={{ margin: 0 }}>
            {messageOf(login.error)}
          </p>
        ) : null}
        <TextInput
          label={text.login.username}
          autoComplete="username"
          autoCapitalize="none"
          required
          size="md"
          value={username}
          onChange={(event) => setUsername(event.currentTarget.value)}
        />
        <PasswordInput
          label={text.login.password}
          autoComplete="current-password"
          required
          size="md"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={login.isPending}>
          {text.login.submit}
        </Button>
      </form>
      {info?.isSample ? <SampleAccounts info={info} onChoose={enterAs} /> : null}
    </>
  );
}

interface SampleAccountsProps {
  info: LoginInfo;
  onChoose: (account: Credentials) => void;
}

function SampleAccounts({ info, onChoose }: SampleAccountsProps) {
  return (
    <section className="login-accounts" aria-label={text.login.sampleTitle}>
      <h2 style={{ margin: 0 }}>
        {text.login.sampleTitle} <span className="sample-mark">{text.shell.sample}</span>
      </h2>
      <p className="muted">{text.login.sampleIntro}</p>
      <div className="login-roles">
        {info.accounts.map((account) => (
          <button key={account.username} type="button" onClick={() => onChoose(account)}>
            {account.label}
          </button>
        ))}
      </div>
      <p className="muted small">{text.shell.sampleHint}</p>
    </section>
  );
}
