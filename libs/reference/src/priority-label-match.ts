import lexicon from './data/priority-label-words.json';

const SIMILARITY_THRESHOLD = lexicon.similarityThreshold;
const MARGIN_TO_SECOND = lexicon.marginToSecond;
const FEWEST_WORDS = lexicon.fewestWordsForSimilarity;
const IGNORED = new Set(lexicon.ignored);
const VARIANTS = new Map(lexicon.variants.map(({ written, read }) => [written, read]));

/**
 * A priority text without what people write differently: case, leading numbering (`6.`, `PN 06:`,
 * `06.07`), punctuation, abbreviations in brackets such as `(SDM)`, known spelling variants.
 */
export function normalisePriorityText(text: string): string {
  const words = text
    .normalize('NFKC')
    .replace(/\((?:[A-Z]{2,}|[IVX]+)\)/g, ' ')
    .toLowerCase()
    .replace(/^\s*(?:(?:pn|pp|kp|prioritas nasional|misi)\s*)?\d*(?:\.\d+)*\s*[.:)\-–]*\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  return words.map((word) => VARIANTS.get(word) ?? word).join(' ');
}

/** Same word, or one letter more, less or other in a long word (`penyeludupan`). */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 7 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return endA - start <= 1 && endB - start <= 1;
}

function contentWords(normalised: string): string[] {
  return [...new Set(normalised.split(' '))].filter((word) => word && !IGNORED.has(word));
}

/** Dice coefficient over words, 0 to 1. */
function similarity(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let shared = 0;
  for (const word of a) {
    const found = left.findIndex((other) => isSameWord(word, other));
    if (found < 0) continue;
    left.splice(found, 1);
    shared += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/**
 * Finds the priority a SIPD label means: the same normalised text first, then the one text that is
 * nearly the same and clearly nearer than the next. Short texts must be equal.
 * @returns undefined when unsure; a wrong link is worse than none. Thresholds: pilihan produk.
 */
export function matchPriorityLabel<T extends { readonly name: string }>(
  labelText: string,
  nodes: readonly T[],
): T | undefined {
  const label = normalisePriorityText(labelText);
  if (!label) return undefined;
  const exact = nodes.filter((node) => normalisePriorityText(node.name) === label);
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const words = contentWords(label);
  if (words.length < FEWEST_WORDS) return undefined;
  const ranked = nodes
    .map((node) => ({
      node,
      score: similarity(words, contentWords(normalisePriorityText(node.name))),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.score < SIMILARITY_THRESHOLD) return undefined;
  return second && best.score - second.score < MARGIN_TO_SECOND ? undefined : best.node;
}
