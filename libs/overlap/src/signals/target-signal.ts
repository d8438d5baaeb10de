import type { Evidence } from '../overlap-types';
import { TARGET_LABELS } from '../read/lexicon';
import type { Meaning } from '../read/meaning';
import { joinSorted, mitigates, shared, supports } from './signal';

/** Everybody is nobody in particular: `masyarakat` cannot tell two rows apart or together. */
export const EVERYBODY = 'umum';

export function namedTargets(meaning: Meaning): Set<string> {
  const named = new Set(meaning.targets);
  named.delete(EVERYBODY);
  return named;
}

const label = (id: string) => TARGET_LABELS.get(id) ?? id;

/** Do both rows serve the same people? */
export function targetSignal(a: Meaning, b: Meaning): Evidence | undefined {
  const inA = namedTargets(a);
  const inB = namedTargets(b);
  if (inA.size === 0 && inB.size === 0) return undefined;
  if (inA.size === 0 || inB.size === 0) return compareWithEverybody(a, b);
  const same = shared(inA, inB);
  if (same.length > 0)
    return supports('sasaran', 0.9, `sasaran sama: ${same.map(label).join(', ')}`);
  const isWritten = a.writtenTargets.size > 0 && b.writtenTargets.size > 0;
  const isWork = a.deed === 'fisik' && b.deed === 'fisik';
  return mitigates(
    'sasaran',
    isWritten && !isWork ? 0.9 : 0.4,
    `sasaran berbeda: ${joinSorted([...inA, ...inB].map(label))}`,
  );
}

function compareWithEverybody(a: Meaning, b: Meaning): Evidence | undefined {
  if (!a.targets.has(EVERYBODY) && !b.targets.has(EVERYBODY)) return undefined;
  const [named] = [...namedTargets(a), ...namedTargets(b)].sort();
  return mitigates(
    'sasaran',
    0.45,
    `satu baris untuk ${label(named!)}, satu untuk masyarakat umum`,
  );
}
