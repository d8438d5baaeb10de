import kewenanganData from './data/kewenangan.json';
import type { Meaning } from './read/meaning';

interface Authority {
  readonly level: string;
  readonly reason: string;
}

const authorityOf = new Map<string, Authority>();
for (const { objects, level, reason } of kewenanganData.levels) {
  for (const object of objects) authorityOf.set(object, { level, reason });
}

function authorityFor(meanings: readonly Meaning[]): Authority | undefined {
  for (const { objects } of meanings) {
    for (const object of objects) {
      const authority = authorityOf.get(object);
      if (authority) return authority;
    }
  }
  return undefined;
}

function bySizeThenStart(a: Meaning, b: Meaning): number {
  const size = b.row.anggaran.compare(a.row.anggaran);
  if (size !== 0) return size;
  const start = (a.months?.start ?? 13) - (b.months?.start ?? 13);
  return start !== 0 ? start : a.row.id < b.row.id ? -1 : 1;
}

/** Who should bring the others together: kewenangan first, then the larger budget, then who starts first. */
export function proposeLead(meanings: readonly Meaning[]): { opd: string; reason: string } {
  const ranked = [...meanings].sort(bySizeThenStart);
  const authority = authorityFor(ranked);
  const entitled = authority && ranked.find(({ row }) => row.level === authority.level);
  if (entitled) return { opd: entitled.row.opd, reason: authority.reason };
  const [first, second] = ranked as [Meaning, Meaning];
  const isLarger = first.row.anggaran.compare(second.row.anggaran) > 0;
  const reason = isLarger ? 'Anggaran terbesar di antara yang terlibat' : 'Mulai lebih dahulu';
  return { opd: first.row.opd, reason };
}
