import { useEffect, useState, type Dispatch } from 'react';
import { sendJson, ProblemError } from '../../api/client';
import { newKey } from '../../api/new-key';
import type { ConflictRow, EditableRow, InvalidRow } from '../../api/types';
import { keepDrafts, type Drafts } from './drafts';
import type { GridAction, GridState } from './grid-state';
import { toOrder, type RowOrder } from './to-changes';

const QUIET_MS = 800;
const RETRY_MS = 10_000;

interface Autosave {
  state: GridState;
  dispatch: Dispatch<GridAction>;
  /** `/programs` or `/kegiatan-desa` */
  path: string;
  draftKey: string;
  /** kept as they are until somebody decides on them */
  offered: Drafts;
  isLocked: (opdId: number) => boolean;
}

/** Stores rows when typing has paused; keeps drafts in the browser until they are stored. */
export function useAutosave({ state, dispatch, path, draftKey, offered, isLocked }: Autosave): {
  offline: boolean;
} {
  const [offline, setOffline] = useState(false);
  const { rows, columns } = state;
  useEffect(() => keepDrafts(draftKey, rows, offered), [draftKey, rows, offered]);
  useEffect(() => {
    const orders = rows
      .filter(
        (row) => (row.status === 'belum' || (offline && row.status === 'gagal')) && !row.conflict,
      )
      .filter((row) => !isLocked(row.stored.opdId))
      .flatMap((row) => toOrder(columns, row) ?? []);
    if (orders.length === 0) return undefined;
    const send = (): void => {
      dispatch({ type: 'saving', ids: orders.map(({ id }) => id) });
      void store(path, orders, dispatch).then((isAway) => setOffline(isAway));
    };
    const timer = setTimeout(send, offline ? RETRY_MS : QUIET_MS);
    if (offline) window.addEventListener('online', send, { once: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', send);
    };
  }, [rows, columns, dispatch, path, offline, isLocked]);
  return { offline };
}

/** Many rows go as one batch; when one of them is refused, each goes alone and gets its own word. */
async function store(
  path: string,
  orders: readonly RowOrder[],
  dispatch: Dispatch<GridAction>,
): Promise<boolean> {
  if (orders.length > 1 && orders.length <= 200) {
    const rows = orders.map(({ id, version, changes }) => ({ id, version, changes }));
    const headers = { 'Idempotency-Key': newKey() };
    try {
      const answer = await sendJson<{ rows: EditableRow[] }>(
        'POST',
        `${path}/batch`,
        { rows },
        headers,
      );
      answer.rows.forEach((row, index) =>
        dispatch({ type: 'saved', row, sent: orders[index]!.sent }),
      );
      return false;
    } catch (error) {
      const { status } = error as ProblemError;
      if (status === 0 || status >= 500) {
        dispatch({ type: 'failed', ids: orders.map(({ id }) => id) });
        return true;
      }
    }
  }
  let isAway = false;
  for (const order of orders) isAway = (await storeOne(path, order, dispatch)) || isAway;
  return isAway;
}

async function storeOne(
  path: string,
  order: RowOrder,
  dispatch: Dispatch<GridAction>,
): Promise<boolean> {
  const { id, version, changes, sent } = order;
  try {
    const row = await sendJson<EditableRow>('PATCH', `${path}/${id}`, { version, changes });
    dispatch({ type: 'saved', row, sent });
    return false;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.status === 409 && error.more['current']) {
      dispatch({ type: 'conflict', current: error.more['current'] as ConflictRow });
    } else dispatch({ type: 'failed', ids: [id], errors: errorsOf(error, sent) });
    return error.status === 0 || error.status >= 500;
  }
}

/** A refusal of the whole row stands beside its first changed field. */
function errorsOf(
  error: ProblemError,
  sent: Readonly<Record<string, string>>,
): Record<string, string> {
  const rows = (error.more['rows'] ?? []) as InvalidRow[];
  const errors = rows.flatMap((row) => row.errors).map(({ field, message }) => [field, message]);
  if (errors.length > 0) return Object.fromEntries(errors) as Record<string, string>;
  const [first] = Object.keys(sent);
  return error.status === 0 || !first ? {} : { [first]: error.message };
}
