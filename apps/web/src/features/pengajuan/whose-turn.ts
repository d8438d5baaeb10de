import type { PengajuanRow } from '../../api/types';

export const isJudgeable = ({ actions }: PengajuanRow): boolean =>
  actions.some((action) => action !== 'ajukan');

export const maySend = ({ actions }: PengajuanRow): boolean => actions.includes('ajukan');

/** Drafts that can go as they are; what was returned is mended first and sent one by one. */
export const isReadyDraft = (row: PengajuanRow): boolean => row.status === 'draf' && maySend(row);

/** Whoever must act comes first: what was returned, then drafts; the rest keeps its order. */
export function nextStepFirst(rows: readonly PengajuanRow[]): PengajuanRow[] {
  const rank = (row: PengajuanRow): number =>
    !maySend(row) ? 2 : row.status === 'dikembalikan' ? 0 : 1;
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
