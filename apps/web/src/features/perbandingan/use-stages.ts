import { useScope } from '../../scope/scope';
import type { Filters } from '../../scope/use-filters';

export interface Stages {
  from: string;
  to: string;
  state: 'none' | 'same' | 'ready';
}

/**
 * The two stages in the address. Unless others are named, the frame's own stage is compared with
 * the one that came before it; the list of stages has the newest first.
 */
export function useStages(filters: Filters): Stages {
  const { tahapan, context } = useScope();
  const to = filters.get('ke') || String(tahapan.id);
  const stages = context.tahapanList;
  const older = stages.slice(stages.findIndex(({ id }) => String(id) === to) + 1);
  const before = older.find(({ hasData }) => hasData);
  const from = filters.get('dari') || String(before?.id ?? '');
  return { from, to, state: from === '' ? 'none' : from === to ? 'same' : 'ready' };
}
