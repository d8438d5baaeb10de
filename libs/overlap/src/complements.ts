import complementData from './data/complements.json';
import type { Evidence } from './overlap-types';
import { familyOf } from './read/lexicon';
import type { Meaning } from './read/meaning';

const reasons = new Map<string, string>();
for (const { a, b, reason } of complementData.pairs) {
  reasons.set(`${a}|${b}`, reason);
  reasons.set(`${b}|${a}`, reason);
}

/** Why two different objects are parts of one whole, where they are not at different places. */
export function complementReason(
  a: Meaning,
  b: Meaning,
  evidence: readonly Evidence[],
): string | undefined {
  const place = evidence.find(({ signal }) => signal === 'tempat');
  if (!place || place.direction === 'meringankan') return undefined;
  for (const x of a.objects) {
    for (const y of b.objects) {
      const reason = reasons.get(`${familyOf(x)}|${familyOf(y)}`);
      if (reason) return reason;
    }
  }
  return undefined;
}
