import type { Intervensi } from '@app/vocabulary';
import { decideKind, isSupported, type Judged } from './decide-kind';
import { gatherEvidence } from './gather-evidence';
import { missingFacts } from './missing-facts';
import type { Evidence, OverlapKind, OverlapPair } from './overlap-types';
import { learnNames } from './read/learn-names';
import { familyOf } from './read/lexicon';
import type { Meaning } from './read/meaning';
import { readMeaning } from './read/read-meaning';
import { scoreEvidence, SHIPPED_THRESHOLD } from './score-evidence';
import { isCrossAgency } from './signals/agency-signal';
import { mitigates, supports, type SignalContext } from './signals/signal';

/**
 * Compares two rows that are already read. Symmetric but for the order of `a` and `b`, which
 * follows the ids. Undefined when there is nothing to say.
 */
export function compareMeanings(
  first: Meaning,
  second: Meaning,
  context: SignalContext,
): OverlapPair | undefined {
  const [a, b] = first.row.id <= second.row.id ? [first, second] : [second, first];
  if (a.row.id === b.row.id || a.row.desaCode !== b.row.desaCode) return undefined;
  if (a.isTransfer || b.isTransfer || Math.abs(a.row.tahun - b.row.tahun) > 1) return undefined;
  const evidence = gatherEvidence(a, b, context);
  const score = scoreEvidence(evidence);
  const judged = decideKind(a, b, evidence, score);
  if (!judged) return undefined;
  const reasons = [...evidence, ...reasonOfKind(judged)];
  if (judged.kind !== 'saling_melengkapi' && !isSupported(reasons)) return undefined;
  const families = new Set([...a.objects, ...b.objects].map(familyOf));
  return {
    a: a.row.id,
    b: b.row.id,
    kind: judged.kind,
    score: scoreOfKind(judged.kind, score),
    evidence: reasons,
    missing: missingFacts(a, b, families),
    crossAgency: isCrossAgency(a, b),
  };
}

function reasonOfKind({ kind, reason }: Judged): Evidence[] {
  if (!reason) return [];
  return kind === 'saling_melengkapi'
    ? [mitigates('objek', 0.8, reason)]
    : [supports('waktu', 0.8, reason)];
}

/** Complements stay below the threshold; collisions stand above it but below clear duplicates. */
function scoreOfKind(kind: OverlapKind, score: number): number {
  if (kind === 'duplikasi' || kind === 'pendanaan_ganda') return score;
  const scaled =
    kind === 'saling_melengkapi'
      ? score * (SHIPPED_THRESHOLD - 0.01)
      : SHIPPED_THRESHOLD + 0.02 + 0.2 * score;
  return Math.round(scaled * 1000) / 1000;
}

/**
 * Do two intervensi of one desa collide, and why? Rows of different desa, transfers of Dana Desa
 * and years more than one apart never pair.
 */
export function comparePair(a: Intervensi, b: Intervensi): OverlapPair | undefined {
  if (a.desaCode !== b.desaCode) return undefined;
  const { names, numberOfHamlet } = learnNames([a, b]);
  return compareMeanings(readMeaning(a, names), readMeaning(b, names), { numberOfHamlet });
}
