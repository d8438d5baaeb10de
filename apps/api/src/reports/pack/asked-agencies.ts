import type { LoadedPriority } from '@app/database';
import { chainOf } from './pack-source';
import type { PackSource } from './pack-source';

const MOST = 3;
const NOBODY = 'Belum ada OPD yang bertaut pada PN ini; tetapkan dalam Rakor';

/**
 * Whom to ask about a priority: the agencies whose programs are linked, or proposed, to it; else
 * to the nearest priority above it. The basis is said with the names.
 */
export function nameAskedAgencies(source: PackSource): (priority: LoadedPriority) => string {
  const linked = countAgencies(source);
  return (priority) => {
    for (const node of chainOf(source.byPriority, priority.id).reverse()) {
      const agencies = [...(linked.get(node.id) ?? [])].sort(
        ([name, count], [other, otherCount]) => otherCount - count || name.localeCompare(other),
      );
      if (agencies.length === 0) continue;
      const names = agencies.slice(0, MOST).map(([name]) => name);
      const basis = node.id === priority.id ? 'prioritas ini' : `${node.tier} ${node.code}`;
      return `${names.join('; ')} (bertaut pada ${basis})`;
    }
    return NOBODY;
  };
}

/** Links per priority and agency; a link counts for every priority above its own as well. */
function countAgencies({ links, byPriority }: PackSource): Map<number, Map<string, number>> {
  const counts = new Map<number, Map<string, number>>();
  for (const { priorityId, opdName } of links) {
    if (priorityId === null) continue;
    for (const { id } of chainOf(byPriority, priorityId)) {
      const agencies = counts.get(id) ?? new Map<string, number>();
      agencies.set(opdName, (agencies.get(opdName) ?? 0) + 1);
      counts.set(id, agencies);
    }
  }
  return counts;
}
