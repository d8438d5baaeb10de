import type { Evidence } from '../overlap-types';
import type { Meaning } from '../read/meaning';
import { isCopy } from './is-copy';
import { joinSorted, mitigates, supports } from './signal';

/**
 * Two sources for one work is what makes a duplicate a double funding; lines of one source were
 * usually divided on purpose.
 */
export function fundSignal(a: Meaning, b: Meaning): Evidence | undefined {
  const inA = a.row.sumberDana;
  const inB = b.row.sumberDana;
  if (inA.length === 0 || inB.length === 0) return undefined;
  const same = inA.filter((fund) => inB.includes(fund)).sort();
  if (same.length > 0 && isCopy(a, b)) return undefined;
  if (same.length > 0) return mitigates('sumber_dana', 0.4, `sumber dana sama: ${same.join(', ')}`);
  return supports('sumber_dana', 0.6, joinSorted([...inA, ...inB]));
}
