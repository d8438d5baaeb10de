import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ManagedTahapan, TahapanException } from '../../api/types';
import { formatDateTime } from '../../format/dates';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { ChangeDialog } from './change-dialog';
import { GrantDialog } from './grant-dialog';
import { useChangeTahapan } from './use-change-tahapan';

const t = text.tahapan;

/** Who may send after the deadline, until when and why; what was taken back stays readable. */
export function Exceptions({ stage }: { stage: ManagedTahapan }) {
  const [granting, setGranting] = useState(false);
  const [revoking, setRevoking] = useState<TahapanException>();
  return (
    <div className="exceptions">
      <div className="actions">
        <h3>{t.exceptions}</h3>
        {stage.status === 'disahkan' ? null : (
          <Button size="compact-sm" variant="outline" onClick={() => setGranting(true)}>
            {t.grant}
          </Button>
        )}
      </div>
      {stage.exceptions.length === 0 ? <p className="muted">{t.exceptionsNone}</p> : null}
      <ul className="plain-list row-list">
        {stage.exceptions.map((exception) => (
          <ExceptionRow
            key={exception.id}
            exception={exception}
            onRevoke={stage.status === 'disahkan' ? undefined : () => setRevoking(exception)}
          />
        ))}
      </ul>
      {granting ? <GrantDialog stage={stage} onClose={() => setGranting(false)} /> : null}
      {revoking ? (
        <RevokeDialog stage={stage} exception={revoking} onClose={() => setRevoking(undefined)} />
      ) : null}
    </div>
  );
}

interface ExceptionRowProps {
  exception: TahapanException;
  /** absent where nothing changes any more */
  onRevoke: (() => void) | undefined;
}

function ExceptionRow({ exception, onRevoke }: ExceptionRowProps) {
  const { context } = useScope();
  const { opdName, pemdaName, until, reason, grantedBy, grantedAt, revokedAt } = exception;
  const isInForce = revokedAt === null && Date.parse(until) > Date.now();
  const when = (iso: string): string => formatDateTime(iso, context);
  const state = revokedAt ? t.revokedAt(when(revokedAt)) : isInForce ? '' : t.ended;
  return (
    <li>
      <span>
        <b>{opdName}</b>, {pemdaName}, {t.validUntil(when(until))}
        {state ? <span className="late"> ({state})</span> : null}
        <div>{reason}</div>
        <div className="cell-sub">{t.by(grantedBy, when(grantedAt))}</div>
      </span>
      {isInForce && onRevoke ? (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t.revokeOne(opdName)}
          onClick={onRevoke}
        >
          {t.revoke}
        </Button>
      ) : null}
    </li>
  );
}

interface RevokeDialogProps {
  stage: ManagedTahapan;
  exception: TahapanException;
  onClose: () => void;
}

function RevokeDialog({ stage, exception, onClose }: RevokeDialogProps) {
  const change = useChangeTahapan(t.revoked, onClose);
  const path = `/${stage.id}/exceptions/${exception.id}`;
  return (
    <ChangeDialog
      title={t.revokeTitle(exception.opdName)}
      button={t.revoke}
      error={change.error}
      busy={change.isPending}
      ready
      onClose={onClose}
      onSubmit={() => change.mutate({ method: 'DELETE', path })}
    >
      <p>{t.revokeWhat}</p>
    </ChangeDialog>
  );
}
