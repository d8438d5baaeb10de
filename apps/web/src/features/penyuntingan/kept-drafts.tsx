import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState, type Dispatch } from 'react';
import { getJson, type ProblemError } from '../../api/client';
import type { EditablePage } from '../../api/types';
import { text } from '../../text/id';
import { countChanges, forgetDrafts, readDrafts, type Drafts } from './drafts';
import type { GridAction } from './grid-state';

interface KeptDraftsQuestion {
  draftKey: string;
  /** `/programs` or `/kegiatan-desa` */
  path: string;
  tahapan: number;
  dispatch: Dispatch<GridAction>;
}

interface KeptDrafts {
  /** drafts of an earlier visit that nobody has decided on */
  offered: Drafts;
  isPending: boolean;
  restore: () => void;
  discard: () => void;
}

/** As many rows as one page of the server holds. */
const AT_ONCE = 200;

/** Changes that an earlier visit could not store, also of rows that this page does not show. */
export function useKeptDrafts({
  draftKey,
  path,
  tahapan,
  dispatch,
}: KeptDraftsQuestion): KeptDrafts {
  const [offered, setOffered] = useState<Drafts>(() => readDrafts(draftKey));
  const ids = Object.keys(offered).slice(0, AT_ONCE);
  const left = Object.fromEntries(Object.entries(offered).filter(([id]) => !ids.includes(id)));
  const found = useMutation<EditablePage, ProblemError>({
    mutationFn: () => getJson(`/editing${path}`, { tahapan, ids: ids.join(','), size: AT_ONCE }),
    onSuccess: ({ rows }) => {
      const known = new Set(rows.map(({ id }) => String(id)));
      const gone = ids.filter((id) => !known.has(id));
      forgetDrafts(draftKey, gone);
      if (gone.length > 0) {
        notifications.show({ color: 'yellow', message: text.penyuntingan.kept.gone(gone.length) });
      }
      setOffered(left);
      dispatch({ type: 'restore', rows, drafts: offered });
    },
    onError: ({ message }) =>
      notifications.show({ color: 'red', message: message || text.penyuntingan.offline }),
  });
  return {
    offered,
    isPending: found.isPending,
    restore: () => found.mutate(),
    discard: () => {
      forgetDrafts(draftKey, Object.keys(offered));
      setOffered({});
    },
  };
}

export function KeptDraftsOffer({ offered, isPending, restore, discard }: KeptDrafts) {
  const t = text.penyuntingan.kept;
  const count = countChanges(offered);
  if (count === 0) return null;
  return (
    <Alert color="yellow" radius={0}>
      <div className="stack">
        <span>
          <b>{t.title(count)}.</b> {t.detail}
        </span>
        <div className="actions">
          <Button size="xs" loading={isPending} onClick={restore}>
            {t.restore}
          </Button>
          <Button size="xs" variant="default" disabled={isPending} onClick={discard}>
            {t.discard}
          </Button>
        </div>
      </div>
    </Alert>
  );
}
