import complementData from './data/complements.json';
import { familyOf } from './read/lexicon';
import type { Meaning } from './read/meaning';
import { namedTargets } from './signals/target-signal';

/** Complementary families meet under a key of their own. */
const partners = new Map<string, string[]>();
complementData.pairs.forEach(({ a, b }) => {
  const key = `bagian:${a}+${b}`;
  for (const family of [a, b]) partners.set(family, [...(partners.get(family) ?? []), key]);
});

const dug = new Set(complementData.dug);

/** The keys under which a row can meet another: object family, training area, people, words. */
function keysOf(meaning: Meaning): Set<string> {
  const keys = new Set<string>();
  for (const object of meaning.objects) {
    const family = familyOf(object);
    keys.add(`objek:${family}`);
    if (family === 'jalan' || dug.has(object)) keys.add('galian');
    for (const key of partners.get(family) ?? []) keys.add(key);
  }
  for (const { area } of meaning.topics) keys.add(`materi:${area}`);
  if (meaning.deed === 'latih' || meaning.deed === 'bantuan') {
    for (const target of namedTargets(meaning)) keys.add(`sasaran:${target}`);
  }
  for (const word of meaning.words) keys.add(`kata:${word}`);
  return keys;
}

/** Index pairs worth comparing, each once, in order; rows that share no key have nothing in common. */
export function candidatePairs(meanings: readonly Meaning[]): [number, number][] {
  const rowsByKey = new Map<string, number[]>();
  meanings.forEach((meaning, at) => {
    if (meaning.isTransfer) return;
    for (const key of keysOf(meaning)) {
      const rows = rowsByKey.get(key);
      if (rows) rows.push(at);
      else rowsByKey.set(key, [at]);
    }
  });
  const seen = new Set<number>();
  for (const rows of rowsByKey.values()) {
    for (let i = 0; i < rows.length; i++) {
      for (let j = i + 1; j < rows.length; j++) seen.add(rows[i]! * meanings.length + rows[j]!);
    }
  }
  return [...seen]
    .sort((x, y) => x - y)
    .map((code) => [Math.floor(code / meanings.length), code % meanings.length]);
}
