import type { EditableRow, EditValue } from '../../api/types';
import type { GridRow } from './grid-state';

/** What was typed into one row and not stored, and what stood there when it was typed. */
export interface KeptDraft {
  version: number;
  base: Readonly<Record<string, EditValue>>;
  values: Readonly<Record<string, string>>;
}

/** by the number of the row */
export type Drafts = Readonly<Record<string, KeptDraft>>;

/** Drafts outlive a closed tab or a broken line; a browser that keeps nothing loses only that. */
export function readDrafts(key: string): Drafts {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, KeptDraft>;
    return Object.fromEntries(Object.entries(kept).filter(([, draft]) => isDraft(draft)));
  } catch {
    return {};
  }
}

const isDraft = (kept: Partial<KeptDraft> | null): boolean =>
  typeof kept?.version === 'number' &&
  [kept.base, kept.values].every((part) => typeof part === 'object' && part !== null);

/** Drafts that are still on offer stay, also below what is typed into their row meanwhile. */
export function keepDrafts(key: string, rows: readonly GridRow[], offered: Drafts): void {
  const kept: Record<string, KeptDraft> = { ...readDrafts(key), ...offered };
  for (const row of rows) {
    const { id } = row.stored;
    const draft = joinDrafts(offered[id], draftOf(row));
    if (draft) kept[id] = draft;
    else delete kept[id];
  }
  write(key, kept);
}

export function forgetDrafts(key: string, ids: readonly string[]): void {
  const gone = new Set(ids);
  write(key, Object.fromEntries(Object.entries(readDrafts(key)).filter(([id]) => !gone.has(id))));
}

export const countChanges = (drafts: Drafts): number =>
  Object.values(drafts).reduce((sum, { values }) => sum + Object.keys(values).length, 0);

/** The row as it stood when the draft began, so that a change of somebody else since then shows. */
export function backToBase(stored: EditableRow, { version, base }: KeptDraft): EditableRow {
  const isUntouched = Object.entries(base).every(
    ([field, value]) => stored.values[field] === value,
  );
  // Others changed other cells: no question is left.
  return isUntouched ? stored : { ...stored, version, values: { ...stored.values, ...base } };
}

function draftOf({ stored, draft }: GridRow): KeptDraft | undefined {
  const fields = Object.keys(draft);
  if (fields.length === 0) return undefined;
  const base = fields.map((field) => [field, stored.values[field] ?? null] as const);
  return { version: stored.version, base: Object.fromEntries(base), values: { ...draft } };
}

function joinDrafts(
  older: KeptDraft | undefined,
  newer: KeptDraft | undefined,
): KeptDraft | undefined {
  if (!older || !newer) return older ?? newer;
  return {
    version: older.version,
    base: { ...newer.base, ...older.base },
    values: { ...older.values, ...newer.values },
  };
}

function write(key: string, drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(drafts));
  } catch {
    // A full or forbidden store: the page itself still holds the draft.
  }
}
