import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AccountLink, AccountRow } from '../../api/types';
import { useSend } from '../../api/use-send';
import { text } from '../../text/id';
import { Dialog } from '../../ui/dialog';
import { ProblemNote } from '../../ui/problem-note';
import { AccountActions } from './account-actions';
import { AssignmentFields, type Assignment } from './assignment-fields';
import { LinkReady } from './link-ready';

interface AccountDialogProps {
  /** undefined: somebody new */
  account: AccountRow | undefined;
  governments: readonly { value: string; label: string }[];
  onClose: () => void;
}

/** Invites somebody, or changes what an account may do. */
export function AccountDialog({ account, governments, onClose }: AccountDialogProps) {
  const [link, setLink] = useState<AccountLink>();
  const t = text.pengguna;
  return (
    <Dialog title={account?.name ?? t.invite} closeLabel={t.cancel} onClose={onClose}>
      {link ? (
        <LinkReady link={link} onClose={onClose} />
      ) : (
        <div className="stack">
          <AccountForm
            account={account}
            governments={governments}
            onLink={setLink}
            onClose={onClose}
          />
          {account ? <AccountActions account={account} onLink={setLink} onClose={onClose} /> : null}
        </div>
      )}
    </Dialog>
  );
}

interface AccountFormProps extends AccountDialogProps {
  onLink: (link: AccountLink) => void;
}

function AccountForm({ account, governments, onLink, onClose }: AccountFormProps) {
  const [person, setPerson] = useState({
    username: '',
    name: account?.name ?? '',
    jabatan: account?.jabatan ?? '',
    email: account?.email ?? '',
  });
  const [assignment, setAssignment] = useState<Assignment>({
    role: account?.role ?? 'regency_official',
    pemdaCode: account?.pemdaCode ?? '',
    opdId: account?.opdId ?? null,
  });
  const invite = useSend<{ link: AccountLink }>({
    refresh: ['/accounts'],
    onSuccess: (answer) => onLink(answer.link),
  });
  const change = useSend({ refresh: ['/accounts', '/session'], onSuccess: onClose });
  const send = (): void => {
    const { username, email, ...names } = person;
    const common = { ...names, ...assignment };
    if (account) {
      const body = { ...common, email: email || null };
      change.mutate({ method: 'PATCH', path: `/accounts/${account.id}`, body });
    } else {
      const body = { ...common, username, ...(email ? { email } : {}) };
      invite.mutate({ path: '/accounts', body });
    }
  };
  const field = (name: keyof typeof person) => ({
    value: person[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setPerson((before) => ({ ...before, [name]: value })),
  });
  const t = text.pengguna;
  return (
    <form
      className="form-stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {account ? null : (
        <TextInput
          label={t.username}
          description={t.usernameHint}
          autoCapitalize="none"
          autoComplete="off"
          required
          data-autofocus
          {...field('username')}
        />
      )}
      <TextInput label={t.name} required {...field('name')} />
      <TextInput label={t.jabatan} {...field('jabatan')} />
      <TextInput label={t.email} type="email" {...field('email')} />
      <AssignmentFields value={assignment} governments={governments} onChange={setAssignment} />
      <ProblemNote error={invite.error ?? change.error} />
      <div className="actions" style={{ justifyContent: 'flex-end' }}>
        <Button variant="default" onClick={onClose}>
          {t.cancel}
        </Button>
        <Button type="submit" loading={invite.isPending || change.isPending}>
          {account ? t.save : t.send}
        </Button>
      </div>
    </form>
  );
}
