import weightData from './data/weights.json';
import type { Evidence } from './overlap-types';

/** Changes whenever lexicon, signals or weights change: stored findings carry it. */
export const OVERLAP_VERSION: string = weightData.version;

/** A pair at or above this score is shown. */
export const SHIPPED_THRESHOLD: number = weightData.threshold;

/** Weighs all reasons for and against into 0..1 (logistic; weights and their source are data). */
export function scoreEvidence(evidence: readonly Evidence[]): number {
  let sum = weightData.bias;
  for (const { signal, direction, strength } of evidence) {
    sum += weightData.weights[signal][direction] * strength;
  }
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
