import type { Evidence } from '../overlap-types';
import type { Meaning } from '../read/meaning';
import { mitigates, supports } from './signal';
import { monthsApart } from './time-signal';

/** Tahap I and II, semester I and II are parts of one work. */
export function phaseSignal(a: Meaning, b: Meaning): Evidence | undefined {
  const { tahap, semester } = a.phase;
  if (tahap !== undefined && b.phase.tahap !== undefined) {
    return tahap === b.phase.tahap
      ? supports('tahap', 0.4, `tahap ${tahap} pada keduanya`)
      : mitigates('tahap', 1, 'tahap berbeda dari satu pekerjaan');
  }
  if (semester !== undefined && b.phase.semester !== undefined) {
    return semester === b.phase.semester
      ? supports('tahap', 0.4, `semester ${semester} pada keduanya`)
      : mitigates('tahap', 1, 'semester berbeda');
  }
  const apart = monthsApart(a, b);
  const isService = a.deed === 'rutin' && b.deed === 'rutin';
  return isService && apart !== undefined && apart > 0
    ? mitigates('tahap', 0.8, 'masa layanan berbeda')
    : undefined;
}
