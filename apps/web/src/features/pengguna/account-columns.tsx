import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleOff, IconMail, IconUserOff } from '@tabler/icons-react';
import type { AccountRow, AccountState } from '../../api/types';
import { formatDateTime } from '../../format/dates';
import { text } from '../../text/id';
import { ACCOUNT_STATE_WORDS, ROLE_WORDS } from '../../text/id/akun';
import type { Column } from '../../ui/data-table';
import { WordPill } from '../../ui/word-pill';

const SIGNS = {
  aktif: { tone: 4, icon: IconCircleCheck },
  diundang: { tone: 2, icon: IconMail },
  nonaktif: { tone: 'neutral', icon: IconCircleOff },
  dihapus: { tone: 'neutral', icon: IconUserOff },
} as const satisfies Record<AccountState, object>;

export function accountColumns(
  onOpen: (row: AccountRow) => void,
  zone: { timeZone: string; timeZoneLabel: string },
): Column<AccountRow>[] {
  const t = text.pengguna;
  return [
    {
      key: 'who',
      head: t.who,
      cardLabel: '',
      cell: (row) => (
        <div>
          <span className="cell-title">{row.name}</span>
          <div className="cell-sub break-anywhere">
            {[row.username, row.jabatan].filter(Boolean).join(' · ')}
          </div>
        </div>
      ),
    },
    {
      key: 'scope',
      head: t.scope,
      cardLabel: '',
      cell: (row) => (
        <div>
          {ROLE_WORDS[row.role]}
          <div className="cell-sub">{[row.opdName, row.pemdaName].filter(Boolean).join(', ')}</div>
        </div>
      ),
    },
    {
      key: 'state',
      head: t.state,
      cell: (row) => <WordPill {...SIGNS[row.state]} word={ACCOUNT_STATE_WORDS[row.state]} />,
    },
    {
      key: 'last',
      head: t.lastSignIn,
      cell: (row) => (
        <div>
          {row.lastSignInAt ? formatDateTime(row.lastSignInAt, zone) : t.never}
          {row.hasSecondFactor ? <div className="cell-sub">{t.secondFactor}</div> : null}
          {row.isTied ? <div className="cell-sub">{t.tied}</div> : null}
        </div>
      ),
    },
    {
      key: 'change',
      head: t.step,
      cardLabel: '',
      align: 'number',
      cell: (row) =>
        row.state === 'dihapus' ? null : (
          <Button variant="outline" size="compact-sm" onClick={() => onOpen(row)}>
            {t.change}
          </Button>
        ),
    },
  ];
}
