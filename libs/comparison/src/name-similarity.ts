/** A name as it is compared: its pairs of letters with their counts, and the numbers in it. */
export interface ReadName {
  readonly text: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
  /** `RT 01` and `RT 02` are never the same place, however alike the names are */
  readonly numbers: string;
}

export function readName(name: string): ReadName {
  const text = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const numbers = [...text.matchAll(/\d+|\b[ivx]+\b/g)].map(([number]) => number).sort();
  return { text, pairs, size: Math.max(0, text.length - 1), numbers: numbers.join(' ') };
}

/**
 * Dice's coefficient over pairs of letters: 1 for the same words, 0 for nothing in common or
 * other numbers. The same whichever name comes first.
 */
export function similarity(one: ReadName, other: ReadName): number {
  if (one.text === other.text) return one.text === '' ? 0 : 1;
  if (one.numbers !== other.numbers || one.size + other.size === 0) return 0;
  let shared = 0;
  for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0);
  return (2 * shared) / (one.size + other.size);
}
