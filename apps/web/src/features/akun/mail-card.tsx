import { Switch } from '@mantine/core';
import type { OwnAccount } from '../../api/types';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';

/** The daily mail: wanted or not, and why it may not come. */
export function MailCard({ account }: { account: OwnAccount }) {
  const save = useSend({ refresh: ['/me'] });
  const t = text.akun;
  const { email, mailDigest, sendsMail } = account;
  return (
    <section className="card">
      <h2>{t.mail}</h2>
      <div className="form-stack">
        <p className="muted break-anywhere">
          {!sendsMail ? t.mailOff : email === null ? t.mailNoAddress : t.mailTo(email)}
        </p>
        <Switch
          label={t.mailWanted}
          checked={mailDigest}
          disabled={save.isPending}
          onChange={(event) =>
            save.mutate({
              method: 'PATCH',
              path: '/me/mail',
              body: { digest: event.currentTarget.checked },
            })
          }
        />
        <ProblemNote error={save.error} />
        {save.isSuccess ? <span role="status">{t.saved}</span> : null}
      </div>
    </section>
  );
}
