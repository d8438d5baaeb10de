import type { Intervensi } from '@app/vocabulary';
import noiseData from '../data/noise-words.json';
import { correctSpelling } from './correct-spelling';
import { describesWork } from './describes-work';
import { findTerms, type Term } from './find-terms';
import type { NamesOfDesa } from './names-of-desa';
import type { PlaceDraft } from './place';
import { PlaceReader } from './read-place';
import { isWord, tokenise, type Token } from './tokenise';

export interface Field {
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
  /** positions that a place name uses */
  readonly taken: Uint8Array;
}

const noise = new Set(noiseData.words.filter((word) => !word.includes(' ')));
const NOTHING: Field = { tokens: [], terms: [], taken: new Uint8Array(0) };

/** The corrected tokens of title and location: read once, used for names and for meaning. */
export interface RowTokens {
  readonly judul: readonly Token[];
  readonly lokasi: readonly Token[];
  /** the title says no more than the nomenclature */
  readonly isOnlyName: boolean;
}

const readTokens = (text: string) => (text ? correctSpelling(tokenise(text)) : []);

/** Where the title is only the nomenclature, a location that describes the work is the title. */
export function tokensOf({ judul, lokasi, nomenklatur }: Intervensi): RowTokens {
  const place = readTokens(lokasi);
  const isOnlyName = judul === nomenklatur || judul === '';
  if (isOnlyName && describesWork(place)) return { judul: place, lokasi: [], isOnlyName: false };
  return { judul: readTokens(judul), lokasi: place, isOnlyName };
}

/** Terms and place words of one field; the place found goes into `place`. */
export function readField(
  tokens: readonly Token[],
  names: NamesOfDesa,
  place: PlaceDraft,
  isLocation: boolean,
): Field {
  if (tokens.length === 0) return NOTHING;
  const taken = new Uint8Array(tokens.length);
  if (isLocation) keepOffices(tokens, taken);
  new PlaceReader(tokens, taken, place, names, isLocation).read();
  return { tokens, terms: findTerms(tokens, taken), taken };
}

/** In a location `Balai Desa` is where people meet, not a name of a hamlet. */
function keepOffices(tokens: readonly Token[], taken: Uint8Array): void {
  for (const term of findTerms(tokens, taken)) {
    if (term.kind === 'kantor' || term.kind === 'sasaran') taken.fill(1, term.from, term.to);
  }
}

/** A text without places: satuan, sasaran, nomenklatur. */
export function readPlain(text: string): Field {
  if (!text) return NOTHING;
  const tokens = correctSpelling(tokenise(text));
  const taken = new Uint8Array(tokens.length);
  return { tokens, terms: findTerms(tokens, taken), taken };
}

/** Runs of words that neither lexicon, places nor noise explain. */
export function leftoverRuns(field: Field): string[][] {
  const used = field.taken.slice();
  for (const term of field.terms) used.fill(1, term.from, term.to);
  const runs: string[][] = [];
  let run: string[] = [];
  field.tokens.forEach((token, at) => {
    const isContent = !used[at] && isWord(token) && token.text.length > 2 && !noise.has(token.text);
    if (isContent) run.push(token.text);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  });
  if (run.length > 0) runs.push(run);
  return runs;
}
