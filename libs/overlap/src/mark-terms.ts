import type { Mark, MarkField } from './overlap-types';
import { correctSpelling } from './read/correct-spelling';
import { findTerms } from './read/find-terms';
import { familyOf } from './read/lexicon';
import type { Meaning } from './read/meaning';
import { tokenise, type Token } from './read/tokenise';
import { namedTargets } from './signals/target-signal';

const FIELDS: readonly MarkField[] = ['judul', 'lokasi', 'sasaran'];

/** Everything about a row that another row may share, as comparable keys. */
function keysOf(meaning: Meaning): Set<string> {
  const { objects, topics, commodities, words, place } = meaning;
  const keys = new Set<string>();
  for (const id of objects) keys.add(`objek:${familyOf(id)}`);
  for (const { area } of topics) keys.add(`topik:${area}`);
  for (const id of namedTargets(meaning)) keys.add(`sasaran:${id}`);
  for (const id of commodities) keys.add(`komoditas:${id}`);
  for (const word of words) keys.add(`kata:${word}`);
  for (const set of [place.names, place.groups, place.hints]) {
    for (const name of set) for (const word of name.split(' ')) keys.add(`kata:${word}`);
  }
  for (const value of place.rt) keys.add(`rt:${value}`);
  for (const value of place.rw) keys.add(`rw:${value}`);
  return keys;
}

function keyOfTerm(kind: string, id: string): string {
  if (kind === 'objek') return `objek:${familyOf(id)}`;
  if (kind === 'topik') return `topik:${id.split('/')[0]!}`;
  return `${kind}:${id}`;
}

function markNumbers(tokens: readonly Token[], at: number, wanted: ReadonlySet<string>): boolean {
  const before = tokens[at - 1]?.text;
  return (
    (before === 'rt' || before === 'rw') && wanted.has(`${before}:${Number(tokens[at]!.text)}`)
  );
}

function marksIn(field: MarkField, text: string, wanted: ReadonlySet<string>): Mark[] {
  const tokens = correctSpelling(tokenise(text));
  const marks: Mark[] = [];
  const add = (from: number, to: number) =>
    marks.push({ field, start: tokens[from]!.start, end: tokens[to - 1]!.end });
  for (const term of findTerms(tokens, new Uint8Array(tokens.length))) {
    if (wanted.has(keyOfTerm(term.kind, term.id))) add(term.from, term.to);
  }
  tokens.forEach((token, at) => {
    if (wanted.has(`kata:${token.text}`)) add(at, at + 1);
    else if (markNumbers(tokens, at, wanted)) add(at - 1, at + 1);
  });
  return withoutOverlap(marks);
}

function withoutOverlap(marks: Mark[]): Mark[] {
  const ordered = marks.sort((x, y) => x.start - y.start || y.end - x.end);
  const kept: Mark[] = [];
  for (const mark of ordered) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

/** Where this row says the same as any of the others, for highlighting. */
export function markTerms(meaning: Meaning, others: readonly Meaning[]): Mark[] {
  const own = keysOf(meaning);
  const wanted = new Set(
    others.flatMap((other) => [...keysOf(other)].filter((key) => own.has(key))),
  );
  return FIELDS.flatMap((field) => marksIn(field, meaning.row[field], wanted));
}
