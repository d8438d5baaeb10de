import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { OwnAccount } from '../../api/types';
import { useSend } from '../../api/use-send';
import { useZone } from '../../api/use-zone';
import { formatDateTime } from '../../format/dates';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';

export function PasswordCard({ account }: { account: OwnAccount }) {
  const zone = useZone();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [again, setAgain] = useState('');
  const change = useSend({
    refresh: ['/me', '/me/sessions'],
    onSuccess: () => [setPassword, setNewPassword, setAgain].forEach((set) => set('')),
  });
  const t = text.akun;
  const differs = again !== '' && again !== newPassword;
  const { passwordChangedAt } = account;
  return (
    <section className="card">
      <h2>{t.password}</h2>
      <form
        className="form-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!differs) change.mutate({ path: '/me/password', body: { password, newPassword } });
        }}
      >
        {passwordChangedAt ? (
          <p className="muted">{t.changedAt(formatDateTime(passwordChangedAt, zone))}</p>
        ) : null}
        <input type="hidden" autoComplete="username" value={account.username} />
        <PasswordInput
          label={t.passwordNow}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <PasswordInput
          label={t.passwordNew}
          description={t.passwordHint(account.minimumLength)}
          autoComplete="new-password"
          required
          value={newPassword}
          onChange={(event) => setNewPassword(event.currentTarget.value)}
        />
        <PasswordInput
          label={t.passwordAgain}
          autoComplete="new-password"
          required
          error={differs ? t.differs : undefined}
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
        <ProblemNote error={change.error} />
        {change.isSuccess ? (
          <p className="note good" role="status" style={{ margin: 0 }}>
            {t.passwordChanged}
          </p>
        ) : null}
        <div>
          <Button type="submit" loading={change.isPending}>
            {t.passwordChange}
          </Button>
        </div>
      </form>
    </section>
  );
}
