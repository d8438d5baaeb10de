import noiseData from '../data/noise-words.json';
import markerData from '../data/place-markers.json';
import { covers, type Term } from './find-terms';
import type { Field } from './read-field';
import { streetMarkers } from './place-words';
import { isWord } from './tokenise';

const landmarks = new Set([...markerData.landmark, 'dari']);
const noise = new Set(noiseData.words);
const recipients = new Set(['untuk', 'bagi', 'kepada']);

/** `di Balai Desa`, or an office after other content: a venue. Only a title about it makes it the object. */
function isVenue(term: Term, field: Field): boolean {
  if (field.tokens[term.from - 1]?.text === 'di') return true;
  for (let at = 0; at < term.from; at++) {
    const { text } = field.tokens[at]!;
    if (field.taken[at] || noise.has(text) || !isWord(field.tokens[at])) continue;
    const isAction = field.terms.some(
      ({ kind, from, to }) => kind === 'tindakan' && from <= at && at < to,
    );
    const isPart = field.terms.some(
      ({ kind, from, to }) => kind === 'objek' && from <= at && at < to && to > term.from,
    );
    if (!isAction && !isPart) return true;
  }
  return false;
}

/** `untuk rumah warga`, `kepada Karang Taruna`: who gets it, not what it is about. */
export function isRecipient(term: Term, field: Field): boolean {
  const before = field.tokens[term.from - 1]?.text ?? '';
  const earlier = field.tokens[term.from - 2]?.text ?? '';
  return recipients.has(before) || recipients.has(earlier);
}

/** `box culvert Jl. Andaman`: after another object a named street is the address. */
function isAddress(term: Term, field: Field): boolean {
  const isStreet = term.to - term.from === 1 && streetMarkers.has(field.tokens[term.from]!.text);
  if (!isStreet || !field.taken[term.to]) return false;
  return field.terms.some(({ kind, to }) => kind === 'objek' && to <= term.from);
}

/** `sebelah masjid` tells where, not what. */
function isLandmark(term: Term, field: Field): boolean {
  const before = field.tokens[term.from - 1]?.text;
  return before !== undefined && landmarks.has(before);
}

/**
 * The terms that tell what the row is about: venues, landmarks and words inside a longer term
 * (`posyandu` in `kader posyandu`, `pengelolaan` in `pengelolaan sampah`) are left out.
 */
export function tellingTerms(field: Field): Term[] {
  const { terms } = field;
  const venues = terms.filter((term) => term.kind === 'kantor' && isVenue(term, field));
  const inside = (term: Term, kinds: readonly string[]) =>
    terms.some((outer) => kinds.includes(outer.kind) && covers(outer, term));
  const telling = terms.filter((term) => {
    if (term.kind === 'kantor') return false;
    if (term.kind === 'objek') {
      if (venues.some((venue) => venue.from <= term.from && venue.to >= term.to)) return false;
      return !inside(term, ['sasaran']) && !isLandmark(term, field) && !isAddress(term, field);
    }
    if (term.kind === 'tindakan') return !inside(term, ['objek', 'topik']);
    return true;
  });
  const isSubject = ({ kind }: Term) => kind === 'objek' || kind === 'topik';
  const direct = telling.filter((term) => !isSubject(term) || !isRecipient(term, field));
  return direct.some(isSubject) ? direct : telling;
}
