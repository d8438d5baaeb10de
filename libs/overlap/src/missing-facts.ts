import type { Meaning } from './read/meaning';
import { isDetailed } from './read/place';
import { namedTargets } from './signals/target-signal';

const LINEAR = new Set(['jalan', 'saluran_jalan', 'penahan', 'pengairan']);

/** What neither row tells and would settle the question. */
export function missingFacts(a: Meaning, b: Meaning, families: ReadonlySet<string>): string[] {
  const missing: string[] = [];
  const undetailed = [a, b].filter((meaning) => !isDetailed(meaning.place)).length;
  if (undetailed > 0) {
    missing.push(
      undetailed === 2 ? 'RT atau dusun pada kedua baris' : 'RT atau dusun pada satu baris',
    );
  }
  const isLinear = [...families].some((family) => LINEAR.has(family));
  if (isLinear && a.place.segments.size + b.place.segments.size < 2) {
    missing.push('titik awal dan akhir ruas');
  }
  if (!a.months || !b.months) missing.push('bulan pelaksanaan');
  if (!a.volume || !b.volume) missing.push('volume dan satuan');
  const forPeople = [a, b].some(
    ({ deed }) => deed === 'bantuan' || deed === 'latih' || deed === 'rutin',
  );
  if (forPeople && (namedTargets(a).size === 0 || namedTargets(b).size === 0)) {
    missing.push('daftar penerima atau peserta');
  }
  return missing;
}
