import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ProblemError } from '../../api/client';
import { text } from '../../text/id';
import { Dialog } from '../../ui/dialog';

interface ChangeDialogProps {
  title: string;
  button: string;
  error: ProblemError | null;
  busy: boolean;
  ready: boolean;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
}

/** The frame of every change of a stage: says what it does, and why it was refused. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { title, button, error, busy, ready, onClose, onSubmit, children } = props;
  const t = text.tahapan;
  return (
    <Dialog title={title} closeLabel={t.cancel} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {error ? (
          <div className="note bad" role="alert">
            <b>{error.title || t.refused}.</b>{' '}
            {error.detail || (error.status === 0 ? text.states.offline : text.states.failedDetail)}
          </div>
        ) : null}
        {children}
        <div className="actions" style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={busy} disabled={!ready}>
            {button}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
