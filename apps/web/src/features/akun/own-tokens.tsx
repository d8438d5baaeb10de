import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ApiToken, OwnAccount, TokenScope } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useSend } from '../../api/use-send';
import { useZone } from '../../api/use-zone';
import { formatDate } from '../../format/dates';
import { text } from '../../text/id';
import { TOKEN_SCOPE_WORDS } from '../../text/id/akun';
import { Choice } from '../../ui/choice';
import { OneTimeSecret } from '../../ui/one-time-secret';
import { ProblemNote } from '../../ui/problem-note';
import { Loaded } from '../../ui/states';

const SCOPES = Object.entries(TOKEN_SCOPE_WORDS).map(([value, label]) => ({ value, label }));
const DAYS = [30, 90, 180, 366].map((days) => ({
  value: String(days),
  label: text.akun.days(days),
}));

export function OwnTokens({ account }: { account: OwnAccount }) {
  const tokens = useApi<{ rows: ApiToken[] }>('/me/tokens');
  const t = text.akun;
  return (
    <section className="card">
      <h2>{t.tokens}</h2>
      <p className="muted" style={{ marginBottom: 10 }}>
        {t.tokensHint}
      </p>
      <LendForm needsCode={account.hasSecondFactor} />
      <Loaded query={tokens} rows={2}>
        {({ rows }) => (
          <ul className="plain-list row-list" style={{ marginTop: 10 }}>
            {rows.length === 0 ? <li className="muted">{t.none}</li> : null}
            {rows.map((row) => (
              <TokenRow key={row.id} token={row} />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function TokenRow({ token }: { token: ApiToken }) {
  const { timeZone } = useZone();
  const revoke = useSend({ refresh: ['/me/tokens'] });
  const t = text.akun;
  const until = token.expired
    ? t.tokenExpired
    : t.tokenUntil(formatDate(token.expiresAt, timeZone));
  const used = token.lastUsedAt
    ? t.tokenUsed(formatDate(token.lastUsedAt, timeZone))
    : t.tokenUnused;
  return (
    <li>
      <span>
        <b>{token.name}</b>
        <span className="cell-sub" style={{ display: 'block' }}>
          {[TOKEN_SCOPE_WORDS[token.scope], until, used].join(' · ')}
        </span>
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={revoke.isPending}
        onClick={() => revoke.mutate({ method: 'DELETE', path: `/me/tokens/${token.id}` })}
      >
        {t.tokenRevoke}
      </Button>
    </li>
  );
}

/** A token outlives the session, so its owner proves once more who they are. */
function LendForm({ needsCode }: { needsCode: boolean }) {
  const [name, setName] = useState('');
  const [scope, setScope] = useState<string>('baca' satisfies TokenScope);
  const [days, setDays] = useState('90');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [token, setToken] = useState<string>();
  const lend = useSend<{ token: string }>({
    refresh: ['/me/tokens'],
    onSuccess: (answer) => {
      setToken(answer.token);
      [setName, setPassword, setCode].forEach((set) => set(''));
    },
  });
  const t = text.akun;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const body = { name, scope, days: Number(days), password, ...(needsCode ? { code } : {}) };
        lend.mutate({ path: '/me/tokens', body });
      }}
    >
      <div className="filters">
        <TextInput
          className="grow"
          label={t.tokenName}
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Choice label={t.tokenScope} options={SCOPES} value={scope} onChange={setScope} />
        <Choice label={t.tokenDays} options={DAYS} value={days} onChange={setDays} />
        <PasswordInput
          className="grow"
          label={t.passwordNow}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {needsCode ? (
          <TextInput
            label={text.login.code}
            autoComplete="one-time-code"
            required
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        ) : null}
        <Button type="submit" loading={lend.isPending}>
          {t.tokenLend}
        </Button>
      </div>
      <ProblemNote error={lend.error} />
      {token ? (
        <div className="note good" role="status">
          <p>{t.tokenReady}</p>
          <OneTimeSecret label={t.tokenLabel} value={token} />
        </div>
      ) : null}
    </form>
  );
}
