import type { Evidence } from '../overlap-types';
import type { Meaning } from '../read/meaning';
import { joinSorted, mitigates, shared, supports } from './signal';

/**
 * Same plant, animal or fish? Coffee and rubber seedlings are two things, a shed for
 * cows and one for goats less surely.
 */
export function commoditySignal(a: Meaning, b: Meaning): Evidence | undefined {
  if (a.commodities.size === 0 || b.commodities.size === 0) return undefined;
  const same = shared(a.commodities, b.commodities);
  if (same.length > 0) return supports('komoditas', 0.7, `komoditas sama: ${same.join(', ')}`);
  const both = joinSorted([...a.commodities, ...b.commodities]);
  const isHandedOut = [a, b].every(({ deed }) => deed === 'bantuan' || deed === 'latih');
  return mitigates('komoditas', isHandedOut ? 1 : 0.4, `komoditas berbeda: ${both}`);
}
