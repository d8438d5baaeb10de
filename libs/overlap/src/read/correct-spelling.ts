import abbreviationData from '../data/abbreviations.json';
import markerData from '../data/place-markers.json';
import noiseData from '../data/noise-words.json';
import { LEXICON_WORDS, TERM_ROOT } from './lexicon';
import { streetMarkers } from './place-words';
import { isWord, type Token } from './tokenise';

const abbreviations = new Map(Object.entries(abbreviationData.abbreviations));
const phrases = new Map(
  abbreviationData.phrases.map(([from, to]) => [from!, to!.split(' ')] as const),
);
const phraseStarts = new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0]!));
const LONGEST_PHRASE = 4;

const known = new Set<string>([...LEXICON_WORDS, ...abbreviations.keys()]);
for (const list of Object.values(markerData)) {
  if (Array.isArray(list))
    list.forEach((term) => term.split(' ').forEach((word) => known.add(word)));
}
noiseData.words.forEach((term) => term.split(' ').forEach((word) => known.add(word)));

/** Shorter words are too alike to be corrected: `lama` is no `laman`, `empat` no `tempat`. */
const SHORTEST_CORRECTED = 6;

/** Known words under each spelling with one letter left out. */
const byDeletion = new Map<string, string[]>();
for (const word of known) {
  if (word.length < SHORTEST_CORRECTED) continue;
  for (const shorter of withoutOneLetter(word)) {
    const list = byDeletion.get(shorter);
    if (list) list.push(word);
    else byDeletion.set(shorter, [word]);
  }
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** The known word one slip away (a letter missing, doubled, swapped or wrong), if there is one. */
function nearestKnown(word: string): string | undefined {
  if (word.length < SHORTEST_CORRECTED - 1) return undefined;
  const missing = byDeletion.get(word)?.find((full) => full.length > SHORTEST_CORRECTED);
  if (missing) return missing;
  if (word.length < SHORTEST_CORRECTED) return undefined;
  const shorter = withoutOneLetter(word);
  const doubled = shorter.find((text) => text.length >= SHORTEST_CORRECTED - 1 && known.has(text));
  if (doubled) return doubled;
  for (const text of shorter) {
    const other = byDeletion.get(text)?.find((full) => isOneSlip(full, word));
    if (other) return other;
  }
  return undefined;
}

/** Same length and one letter wrong, or two neighbours swapped. */
function isOneSlip(full: string, word: string): boolean {
  const at = [...full].findIndex((letter, index) => letter !== word[index]);
  if (full.slice(at + 1) === word.slice(at + 1)) return true;
  return (
    full[at] === word[at + 1] &&
    full[at + 1] === word[at] &&
    full.slice(at + 2) === word.slice(at + 2)
  );
}

/** `honorkader` is two words written as one. */
function splitJoined(word: string): string[] | undefined {
  for (let at = 4; at <= word.length - 4; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (known.has(head) && known.has(tail)) return [head, tail];
  }
  return undefined;
}

function resolve(word: string): string[] {
  const full = abbreviations.get(word);
  if (full) return full.split(' ');
  if (known.has(word) || word.length < 4) return [word];
  const single = word.replace(/(.)\1+/g, '$1');
  if (known.has(single)) return abbreviations.get(single)?.split(' ') ?? [single];
  const split = word.length >= 8 ? splitJoined(word) : undefined;
  if (split) return split.flatMap((part) => abbreviations.get(part)?.split(' ') ?? [part]);
  const near = nearestKnown(word);
  return near ? (abbreviations.get(near)?.split(' ') ?? [near]) : [word];
}

const resolved = new Map<string, string[]>();
const MEMORY = 50_000;

function resolveOnce(word: string): string[] {
  let known = resolved.get(word);
  if (!known) {
    known = resolve(word);
    if (resolved.size < MEMORY) resolved.set(word, known);
  }
  return known;
}

function replacePhrase(
  tokens: readonly Token[],
  at: number,
): { length: number; words: string[] } | undefined {
  let text = tokens[at]!.text;
  if (!phraseStarts.has(text)) return undefined;
  for (let length = 2; length <= LONGEST_PHRASE && at + length <= tokens.length; length++) {
    text += ` ${tokens[at + length - 1]!.text}`;
    const words = phrases.get(text);
    if (words) return { length, words };
  }
  return undefined;
}

/** A slipped space, `gur uPAUD`: one letter moved back makes both words known. */
function healSlippedSpace(tokens: Token[]): void {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const left = tokens[at]!;
    const right = tokens[at + 1]!;
    if (!isWord(left) || !isWord(right) || left.text.length < 2 || right.text.length < 3) continue;
    if (known.has(left.text) && known.has(right.text)) continue;
    const forward = [left.text + right.text[0]!, right.text.slice(1)] as const;
    const back = [left.text.slice(0, -1), left.text.at(-1)! + right.text] as const;
    const healed = [forward, back].find(([a, b]) => known.has(a) && known.has(b));
    if (!healed) continue;
    left.text = healed[0];
    right.text = healed[1];
  }
}

/**
 * `Jl. Andaman` is no `jalan anyaman`: behind a street marker a word is a slip of the pen only
 * where the corrected one goes on with a term, as in `jalan lingkugan`.
 */
function isStreetName(
  word: string,
  corrected: readonly string[],
  before: string | undefined,
): boolean {
  if (before === undefined || !streetMarkers.has(before)) return false;
  if (abbreviations.has(word) || corrected[0] === word) return false;
  return !TERM_ROOT.next.get(before)?.next.has(corrected[0]!);
}

/** Resolves abbreviations, joined words, slipped spaces and single slips of the pen. */
export function correctSpelling(raw: Token[]): Token[] {
  healSlippedSpace(raw);
  const tokens: Token[] = [];
  for (const token of raw) {
    if (!isWord(token)) {
      tokens.push(token);
      continue;
    }
    const { start, end } = token;
    const words = resolveOnce(token.text);
    const isName = isStreetName(token.text, words, tokens.at(-1)?.text);
    for (const text of isName ? [token.text] : words) tokens.push({ text, start, end });
  }
  return joinPhrases(tokens);
}

function joinPhrases(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = replacePhrase(tokens, at);
    if (!phrase) {
      joined.push(tokens[at++]!);
      continue;
    }
    const last = tokens[at + phrase.length - 1]!;
    for (const text of phrase.words) joined.push({ text, start: tokens[at]!.start, end: last.end });
    at += phrase.length;
  }
  return joined;
}
