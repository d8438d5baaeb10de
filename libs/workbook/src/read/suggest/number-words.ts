const ONES = new Map(
  [...['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']].map(
    (word, value) => [word, BigInt(value)] as const,
  ),
);
const SCALES = new Map([
  ['ribu', 1_000n],
  ['juta', 1_000_000n],
  ['miliar', 1_000_000_000n],
  ['milyar', 1_000_000_000n],
  ['triliun', 1_000_000_000_000n],
]);
/** `seratus`, `seribu`, `sebelas`: one of something is written as one word. */
const ONE_OF = /^se(?=puluh$|belas$|ratus$|ribu$|juta$|miliar$|milyar$|triliun$)/;

/**
 * Reads a whole number written in Indonesian words: "lima ratus ribu", "Rp tujuh juta rupiah".
 *
 * @returns undefined where any word is no number word, or the words do not make one number
 */
export function readNumberWords(text: string): bigint | undefined {
  const words = text
    .toLowerCase()
    .replace(/^rp\.?\s*|\s*rupiah\.?$/g, '')
    .replace(ONE_OF, 'satu ')
    .split(/\s+/)
    .flatMap((word) => word.replace(ONE_OF, 'satu ').split(' '))
    .filter((word) => word !== '');
  return words.length === 0 ? undefined : sumOf(words);
}

/** Below a thousand the parts gather; ribu, juta and so on close them, each smaller than the last. */
function sumOf(words: readonly string[]): bigint | undefined {
  let total = 0n;
  let below = 0n;
  let digit: bigint | undefined;
  let last = 10n ** 18n;
  for (const word of words) {
    const scale = SCALES.get(word);
    if (ONES.has(word)) {
      if (digit !== undefined) return undefined;
      digit = ONES.get(word)!;
    } else if (word === 'puluh' || word === 'belas' || word === 'ratus') {
      if (digit === undefined) return undefined;
      below += word === 'belas' ? 10n + digit : digit * (word === 'puluh' ? 10n : 100n);
      digit = undefined;
    } else if (scale !== undefined && scale < last) {
      below += digit ?? 0n;
      if (below === 0n) return undefined;
      total += below * scale;
      [below, digit, last] = [0n, undefined, scale];
    } else return undefined;
  }
  return total + below + (digit ?? 0n);
}
