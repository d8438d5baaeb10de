import type { Evidence } from '../overlap-types';
import type { Meaning } from '../read/meaning';
import { isCopy } from './is-copy';
import { joinSorted, mitigates, supports } from './signal';

const keys = new Map<string, string>();
const MEMORY = 10_000;

/** Spelling of case and signs does not make another agency. */
function key(opd: string): string {
  let known = keys.get(opd);
  if (known === undefined) {
    known = opd.toLowerCase().replace(/[^a-z0-9]+/g, '');
    if (keys.size < MEMORY) keys.set(opd, known);
  }
  return known;
}

/** Two agencies plan without seeing each other; one agency usually splits its own work on purpose. */
export function isCrossAgency(a: Meaning, b: Meaning): boolean {
  return key(a.row.opd) !== key(b.row.opd) || a.row.level !== b.row.level;
}

export function agencySignal(a: Meaning, b: Meaning): Evidence | undefined {
  if (!a.row.opd || !b.row.opd) return undefined;
  if (isCrossAgency(a, b)) {
    return supports('opd', 0.5, `lintas OPD: ${joinSorted([a.row.opd, b.row.opd])}`);
  }
  if (isCopy(a, b)) return undefined;
  const sameFund = a.row.sumberDana.some((fund) => b.row.sumberDana.includes(fund));
  return mitigates('opd', sameFund ? 0.5 : 0.2, `satu OPD: ${a.row.opd}`);
}
