import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ProblemError } from '../../api/client';
import type { LoginInfo, Session } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { SampleAccounts } from './sample-accounts';

/** The server does not tell which of them was wrong; where a code was asked for, the password was right. */
function messageOf(error: ProblemError, askedCode: boolean): string {
  if (error.status === 0) return text.states.offline;
  if (askedCode && error.code === 'session.wrong-credentials') return text.login.wrongCode;
  return error.status === 401 ? error.detail || text.login.wrong : error.message;
}

function useLogin() {
  const client = useQueryClient();
  return useSend<Session>({
    onSuccess: (session) => {
      // rows that another person read must not be shown to this one
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== '/session' });
      client.setQueryData(['/session'], session);
    },
  });
}

export function LoginForm() {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const { data: info } = useApi<LoginInfo>('/login-info');
  const [search] = useSearchParams();
  const login = useLogin();
  const send = (body: { username: string; password: string; code?: string }): void =>
    login.mutate(
      { path: '/session', body },
      { onError: (error) => setAsksCode(asksCode || error.code === 'session.code-needed') },
    );
  const problem =
    login.error && login.error.code !== 'session.code-needed'
      ? messageOf(login.error, asksCode)
      : text.login.ssoProblems[search.get('sso') ?? ''];
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send({ username: username.trim(), password, ...(asksCode ? { code } : {}) });
        }}
      >
        <h2 style={{ fontSize: 21, marginBottom: 4 }}>{text.login.title}</h2>
        {problem ? (
          <p className="note bad" role="alert" style={{ margin: 0 }}>
            {problem}
          </p>
        ) : null}
        {asksCode ? (
          <CodeField code={code} onChange={setCode} />
        ) : (
          <>
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
          </>
        )}
        <Button type="submit" size="md" loading={login.isPending}>
          {text.login.submit}
        </Button>
        {asksCode ? (
          <Button variant="subtle" onClick={() => setAsksCode(false)}>
            {text.login.codeBack}
          </Button>
        ) : null}
        {info?.ssoLabel && !asksCode ? (
          <Button component="a" href="/api/oidc/start" variant="outline" size="md">
            {text.login.sso(info.ssoLabel)}
          </Button>
        ) : null}
      </form>
      {info?.isSample && !asksCode ? <SampleAccounts info={info} onChoose={send} /> : null}
    </>
  );
}

function CodeField({ code, onChange }: { code: string; onChange: (code: string) => void }) {
  return (
    <>
      <p className="muted">{text.login.codeIntro}</p>
      <TextInput
        label={text.login.code}
        autoComplete="one-time-code"
        autoCapitalize="none"
        required
        autoFocus
        size="md"
        value={code}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
}
