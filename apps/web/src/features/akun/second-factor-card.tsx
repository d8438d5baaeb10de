import { Button, PasswordInput, TextInput } from '@mantine/core';
import { QRCodeSVG } from 'qrcode.react';
import { useState } from 'react';
import type { OwnAccount } from '../../api/types';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';

interface SetUp {
  secret: string;
  address: string;
}

/** Off: the password turns it on. On: password and code turn it off or give new recovery codes. */
export function SecondFactorCard({ account }: { account: OwnAccount }) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [setUp, setSetUp] = useState<SetUp>();
  const [codes, setCodes] = useState<string[]>();
  // A password left standing would let the next person at this desk turn the codes off.
  const forget = (): void => {
    setPassword('');
    setCode('');
  };
  const begin = useSend<SetUp>({
    onSuccess: (answer) => {
      forget();
      setSetUp(answer);
    },
  });
  const renew = useSend<{ codes: string[] }>({
    refresh: ['/me'],
    onSuccess: (answer) => {
      forget();
      setCodes(answer.codes);
    },
  });
  const remove = useSend({ refresh: ['/me'], onSuccess: forget });
  const t = text.akun;
  const on = account.hasSecondFactor;
  const order = (path: string) => ({ path, body: { password, ...(on ? { code } : {}) } });
  if (codes) return <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />;
  if (setUp && !on) {
    return <Confirmation setUp={setUp} onCodes={setCodes} />;
  }
  return (
    <section className="card">
      <h2>{t.totp}</h2>
      <form
        className="form-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (on) renew.mutate(order('/me/recovery-codes'));
          else begin.mutate(order('/me/totp'));
        }}
      >
        <p className="muted">{on ? t.totpOn(account.recoveryCodesLeft) : t.totpOff}</p>
        <PasswordInput
          label={t.passwordNow}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {on ? (
          <TextInput
            label={text.login.code}
            autoComplete="one-time-code"
            required
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        ) : null}
        <ProblemNote error={begin.error ?? renew.error ?? remove.error} />
        <div className="actions">
          <Button type="submit" loading={begin.isPending || renew.isPending}>
            {on ? t.newCodes : t.totpStart}
          </Button>
          {on ? (
            <Button
              variant="outline"
              disabled={password === '' || code === ''}
              loading={remove.isPending}
              onClick={() => remove.mutate(order('/me/totp/remove'))}
            >
              {t.totpRemove}
            </Button>
          ) : null}
        </div>
      </form>
    </section>
  );
}

interface ConfirmationProps {
  setUp: SetUp;
  onCodes: (codes: string[]) => void;
}

function Confirmation({ setUp, onCodes }: ConfirmationProps) {
  const [code, setCode] = useState('');
  const confirm = useSend<{ codes: string[] }>({
    refresh: ['/me'],
    onSuccess: (answer) => onCodes(answer.codes),
  });
  const t = text.akun;
  return (
    <section className="card">
      <h2>{t.totp}</h2>
      <form
        className="form-stack"
        onSubmit={(event) => {
          event.preventDefault();
          confirm.mutate({ path: '/me/totp/confirm', body: { code } });
        }}
      >
        <p>{t.totpScan}</p>
        <QRCodeSVG className="qr" value={setUp.address} size={190} title={t.totpQr} />
        <p className="muted break-anywhere">
          {t.totpSecret} <b>{setUp.secret}</b>
        </p>
        <TextInput
          label={t.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <ProblemNote error={confirm.error} />
        <div>
          <Button type="submit" loading={confirm.isPending}>
            {t.confirm}
          </Button>
        </div>
      </form>
    </section>
  );
}

function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = text.akun;
  return (
    <section className="card">
      <h2>{t.codes}</h2>
      <p className="note">{t.codesHint}</p>
      <ul className="plain-list code-list" style={{ marginBottom: 12 }}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button onClick={onKept}>{t.codesKept}</Button>
    </section>
  );
}
