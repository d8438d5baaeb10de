import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AccountRow } from '../../api/types';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { ProblemNote } from '../../ui/problem-note';

/** Asks once more before the personal data of an account is gone for good. */
export function ForgetPerson({ account, onDone }: { account: AccountRow; onDone: () => void }) {
  const [asking, setAsking] = useState(false);
  const forget = useSend({ refresh: ['/accounts'], onSuccess: onDone });
  const t = text.pengguna;
  if (!asking) {
    return (
      <div className="actions">
        <Button variant="subtle" color="red" px={0} onClick={() => setAsking(true)}>
          {t.forget}
        </Button>
      </div>
    );
  }
  return (
    <section className="form-stack" aria-label={t.forgetTitle}>
      <strong>{t.forgetTitle}</strong>
      <p className="muted small">{t.forgetHint(account.name)}</p>
      <ProblemNote error={forget.error} />
      <div className="actions">
        <Button
          color="red"
          loading={forget.isPending}
          onClick={() =>
            forget.mutate({ method: 'DELETE', path: `/accounts/${account.id}/personal-data` })
          }
        >
          {t.forgetConfirm}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {t.cancel}
        </Button>
      </div>
    </section>
  );
}
