import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { AccountLink, AccountRow } from '../../api/types';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { ForgetPerson } from './forget-person';
import { ProblemNote } from '../../ui/problem-note';

interface AccountActionsProps {
  account: AccountRow;
  onLink: (link: AccountLink) => void;
  onClose: () => void;
}

/** Lets somebody back in, or keeps them out. */
export function AccountActions({ account, onLink, onClose }: AccountActionsProps) {
  const [dropsSecondFactor, setDrops] = useState(false);
  const issue = useSend<AccountLink>({ refresh: ['/accounts'], onSuccess: onLink });
  const change = useSend({ refresh: ['/accounts'], onSuccess: onClose });
  const path = `/accounts/${account.id}`;
  const active = account.state !== 'nonaktif';
  const t = text.pengguna;
  return (
    <section className="form-stack beside">
      {active && account.hasSecondFactor ? (
        <Checkbox
          label={t.dropSecondFactor}
          checked={dropsSecondFactor}
          onChange={(event) => setDrops(event.currentTarget.checked)}
        />
      ) : null}
      <ProblemNote error={issue.error ?? change.error} />
      <div className="actions">
        {active ? (
          <Button
            variant="outline"
            loading={issue.isPending}
            onClick={() => issue.mutate({ path: `${path}/link`, body: { dropsSecondFactor } })}
          >
            {account.state === 'diundang' ? t.linkAgain : t.link}
          </Button>
        ) : null}
        <Button
          variant="outline"
          color={active ? 'red' : undefined}
          loading={change.isPending}
          onClick={() => change.mutate({ method: 'PATCH', path, body: { active: !active } })}
        >
          {active ? t.disable : t.enable}
        </Button>
      </div>
      {active ? <p className="muted small">{t.disableHint}</p> : null}
      {account.isTied ? <LoosenTie path={path} onDone={onClose} /> : null}
      <ForgetPerson account={account} onDone={onClose} />
    </section>
  );
}

function LoosenTie({ path, onDone }: { path: string; onDone: () => void }) {
  const loosen = useSend({ refresh: ['/accounts'], onSuccess: onDone });
  const t = text.pengguna;
  return (
    <>
      <ProblemNote error={loosen.error} />
      <div className="actions">
        <Button
          variant="outline"
          loading={loosen.isPending}
          onClick={() => loosen.mutate({ method: 'DELETE', path: `${path}/identity` })}
        >
          {t.loosen}
        </Button>
      </div>
      <p className="muted small">{t.loosenHint}</p>
    </>
  );
}
