import type { GridRow } from './grid-state';

export type Drafts = Record<string, Record<string, string>>;

/** Drafts outlive a closed tab or a broken line; a browser that keeps nothing loses only that. */
export function readDrafts(key: string): Drafts {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Drafts;
  } catch {
    return {};
  }
}

export function keepDrafts(key: string, rows: readonly GridRow[]): void {
  const others = readDrafts(key);
  for (const { stored, draft } of rows) {
    if (Object.keys(draft).length > 0) others[stored.id] = { ...draft };
    else delete others[stored.id];
  }
  try {
    localStorage.setItem(key, JSON.stringify(others));
  } catch {
    // A full or forbidden store: the page itself still holds the draft.
  }
}
