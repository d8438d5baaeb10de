import type { Evidence } from '../overlap-types';
import type { Meaning } from '../read/meaning';
import { isCopy } from './is-copy';
import { shared, supports } from './signal';

/** Same words that no lexicon knows. Comes last: likeness of words alone proves nothing. */
export function textSignal(a: Meaning, b: Meaning): Evidence | undefined {
  if (isCopy(a, b)) return supports('teks', 1, 'judul sama persis');
  const same = shared(a.words, b.words);
  if (same.length === 0) return undefined;
  const share = same.length / Math.min(a.words.size, b.words.size);
  const strength = Math.round(share * Math.min(1, same.join('').length / 8) * 100) / 100;
  return supports('teks', strength, `kata sama: ${same.slice(0, 4).join(', ')}`);
}
