import type { Evidence } from '../overlap-types';
import { familyOf, OBJECTS, parentOf } from '../read/lexicon';
import type { Meaning, Topic } from '../read/meaning';
import { isCopy } from './is-copy';
import { joinSorted, mitigates, shared, supports } from './signal';

export const SAME = 1;
export const PART = 0.75;
export const FAMILY = 0.55;

const label = (id: string) => OBJECTS.get(id)?.label ?? id;

function bestObjects(
  a: Meaning,
  b: Meaning,
): { strength: number; pair: [string, string] } | undefined {
  let best: { strength: number; pair: [string, string] } | undefined;
  for (const x of a.objects) {
    for (const y of b.objects) {
      const strength = relate(x, y);
      if (strength > (best?.strength ?? 0)) best = { strength, pair: [x, y] };
    }
  }
  return best;
}

function relate(x: string, y: string): number {
  if (x === y) return SAME;
  if (parentOf(x) === y || parentOf(y) === x) return PART;
  return familyOf(x) === familyOf(y) ? FAMILY : 0;
}

function compareTopics(a: readonly Topic[], b: readonly Topic[]): Evidence | undefined {
  let sameArea = false;
  for (const x of a) {
    for (const y of b) {
      if (x.area !== y.area) continue;
      if (x.topic === y.topic) return supports('objek', SAME, 'materi kegiatan sama');
      if (!x.topic || !y.topic)
        return supports('objek', PART, 'materi sebidang; satu baris tidak merinci');
      sameArea = true;
    }
  }
  return sameArea ? mitigates('objek', 0.6, 'bidang pelatihan sama, materi berbeda') : undefined;
}

/** Do both rows speak of the same thing: `jalan usaha tani` = `JUT`, a training of the same subject? */
export function objectSignal(a: Meaning, b: Meaning): Evidence | undefined {
  if (isCopy(a, b)) return supports('objek', SAME, 'judul dan tempat sama persis');
  if (a.deed === 'latih' && b.deed === 'latih' && a.topics.length > 0 && b.topics.length > 0) {
    return compareTopics(a.topics, b.topics);
  }
  const best = bestObjects(a, b);
  if (!best) return undefined;
  const words = joinSorted(best.pair.map(label));
  if (best.strength === SAME) return supports('objek', SAME, `objek sama: ${words}`);
  if (best.strength === PART) return supports('objek', PART, `${words} adalah satu objek`);
  return supports('objek', FAMILY, `${words} sejenis`);
}

/** Both rows name objects or topics that have nothing in common. */
export function haveOtherSubjects(a: Meaning, b: Meaning): boolean {
  const subjects = (meaning: Meaning) =>
    new Set([
      ...[...meaning.objects].map(familyOf),
      ...meaning.topics.map(({ area }) => `materi:${area}`),
    ]);
  const inA = subjects(a);
  const inB = subjects(b);
  return inA.size > 0 && inB.size > 0 && shared(inA, inB).length === 0;
}
