import { useScope } from '../../scope/scope';
import type { Filters } from '../../scope/use-filters';

export interface Stages {
  from: string;
  to: string;
  state: 'none' | 'same' | 'ready';
}

/** The two stages in the address; the frame's own stage is compared unless another is named. */
export function useStages(filters: Filters): Stages {
  const { tahapan } = useScope();
  const from = filters.get('dari');
  const to = filters.get('ke') || String(tahapan.id);
  return { from, to, state: from === '' ? 'none' : from === to ? 'same' : 'ready' };
}
