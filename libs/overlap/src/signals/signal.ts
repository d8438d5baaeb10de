import type { Evidence, Signal } from '../overlap-types';
import type { Meaning } from '../read/meaning';

/** What the desa as a whole knows and a signal may use. */
export interface SignalContext {
  readonly numberOfHamlet: ReadonlyMap<string, number>;
}

/** A signal looks at one aspect of two rows; undefined means the rows do not tell. */
export type SignalOf = (a: Meaning, b: Meaning, context: SignalContext) => Evidence | undefined;

export function supports(signal: Signal, strength: number, reason: string): Evidence {
  return { signal, direction: 'menguatkan', strength, reason };
}

export function mitigates(signal: Signal, strength: number, reason: string): Evidence {
  return { signal, direction: 'meringankan', strength, reason };
}

export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...a].filter((item) => b.has(item)).sort();
}

/** `x dan y`, both orders of the rows giving the same sentence */
export function joinSorted(items: Iterable<string>): string {
  return [...new Set(items)].sort().join(' dan ');
}
