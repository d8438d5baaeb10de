import noiseData from '../data/noise-words.json';
import { LEXICON_WORDS, TARGET_WORDS } from './lexicon';
import { startsWith, type NamesOfDesa } from './names-of-desa';
import { ordinalOf } from './ordinal';
import type { PlaceDraft } from './place';
import {
  aboveMarkers,
  groupMarkers,
  groupStarts,
  hamletMarkers,
  landmarkMarkers,
  nameStops,
  streetMarkers,
} from './place-words';
import { isWord, type Token } from './tokenise';

const fillers = new Set(noiseData.words);
const LONGEST_NAME = 3;
/** Shorter names of groups are slips of the pen. */
const SHORTEST_NAME = 4;
/** More RT than a desa usually has in one stretch: then it is no range. */
const LONGEST_RANGE = 30;

/** Reads the place out of one field, before the lexicon: `Dusun Parit Lima` is no ditch. */
export class PlaceReader {
  private at = 0;

  /**
   * @param taken positions used up; the reader adds its own
   * @param isLocation a location field lists bare names; in a title names need a marker
   */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly taken: Uint8Array,
    private readonly place: PlaceDraft,
    private readonly names: NamesOfDesa,
    private readonly isLocation: boolean,
  ) {}

  read(): void {
    while (this.at < this.tokens.length) if (!this.readOne()) this.at++;
  }

  private readOne(): boolean {
    const text = this.tokens[this.at]!.text;
    if (text === 'rt' || text === 'rw') return this.readNumbers(text);
    if (hamletMarkers.has(text)) return this.readHamlet();
    if (aboveMarkers.has(text)) return this.readAbove(text);
    if (groupStarts.has(text) && this.readGroup()) return true;
    if (streetMarkers.has(text) && this.readStreet()) return true;
    return this.skipOwnName() || this.readKnownHamlet();
  }

  /** `RT 01, 02 dan 03`, `RT 005/002`, `RT/RW 01/07`: after a slash comes the RW. */
  private readNumbers(marker: 'rt' | 'rw'): boolean {
    this.take();
    if (marker === 'rt' && this.text(0) === '/' && this.text(1) === 'rw') this.take(2);
    let into = marker === 'rt' ? this.place.rt : this.place.rw;
    for (;;) {
      const value = ordinalOf(this.tokens[this.at]);
      if (value === undefined || value > 199) return true;
      into.add(value);
      this.take();
      this.readRange(marker, value, into);
      const sign = this.text(0);
      if (!this.isListSign(sign) && sign !== '/') return true;
      if (ordinalOf(this.tokens[this.at + 1]) === undefined) return true;
      if (sign === '/' && marker === 'rt') into = this.place.rw;
      this.take();
    }
  }

  /** `RT 02-05`, `RT 01 s.d. RT 04`: every number between the two ends. */
  private readRange(marker: 'rt' | 'rw', from: number, into: Set<number>): void {
    const sign = this.text(0);
    if (sign !== '-' && sign !== 'sampai' && sign !== 'sd') return;
    const offset = this.text(1) === marker ? 2 : 1;
    const to = ordinalOf(this.tokens[this.at + offset]);
    if (to === undefined || to <= from || to - from > LONGEST_RANGE) return;
    for (let number = from + 1; number <= to; number++) into.add(number);
    this.take(offset + 1);
  }

  private readHamlet(): boolean {
    const first = this.at + 1;
    if (!this.isNamePart(first) && ordinalOf(this.tokens[first]) === undefined) return false;
    this.take();
    let previous = '';
    for (;;) {
      const number = ordinalOf(this.tokens[this.at]);
      if (number !== undefined && number < 50) {
        this.place.hamletNumbers.add(number);
        this.take();
      } else {
        const name = this.readName();
        if (!name) return true;
        this.addName(name, previous);
        previous = name;
      }
      if (!this.continuesList()) return true;
    }
  }

  private addName(name: string, previous: string): void {
    this.place.names.add(name);
    if (previous && this.joinsEnds) this.place.segments.add([previous, name].sort().join('|'));
  }

  private joinsEnds = false;

  /** `Cibodas, Panyindangan dan Pasir Huni` in a location; `Cicau - Kp. Kekenceng` anywhere. */
  private continuesList(): boolean {
    const sign = this.text(0);
    this.joinsEnds = sign === '-' || sign === 'sampai';
    if (!this.isListSign(sign) && !this.joinsEnds) return false;
    const offset = hamletMarkers.has(this.text(1) ?? '') ? 2 : 1;
    const next = this.tokens[this.at + offset];
    const isName =
      this.isNamePart(this.at + offset) && (this.isLocation || this.joinsEnds || offset === 2);
    if (!isName && ordinalOf(next) === undefined) return false;
    this.take(offset);
    return true;
  }

  private readAbove(marker: string): boolean {
    if (marker === 'desa') {
      this.at++;
      return this.skipOwnName() || this.skipNameOfDesa();
    }
    this.take();
    this.readName();
    return true;
  }

  /** `Desa Anu Kecamatan ...` or `Desa Anu` at the end names a desa, also in another spelling. */
  private skipNameOfDesa(): boolean {
    let end = this.at;
    while (
      end - this.at < LONGEST_NAME &&
      this.isNamePart(end) &&
      !LEXICON_WORDS.has(this.tokens[end]!.text)
    )
      end++;
    const next = this.tokens[end]?.text;
    if (end > this.at && (next === undefined || next === 'kecamatan' || next === ','))
      this.take(end - this.at);
    return true;
  }

  private skipOwnName(): boolean {
    const own = this.names.own.find((words) => startsWith(this.tokens, this.at, words));
    if (!own) return false;
    this.take(own.length);
    return true;
  }

  private readKnownHamlet(): boolean {
    const known = this.names.hamlets
      .get(this.tokens[this.at]!.text)
      ?.find((words) => startsWith(this.tokens, this.at, words));
    if (known) {
      this.place.names.add(known.join(' '));
      this.take(known.length);
      return true;
    }
    return this.isLocation && this.readBareNames();
  }

  private readBareNames(): boolean {
    if (landmarkMarkers.has(this.text(0) ?? '')) return false;
    const name = this.readName();
    if (!name) return false;
    if (/^(lintas|jalan|ruas)( |$)/.test(name)) {
      const bare = name.replace(/^((lintas|jalan|ruas) ?)+/, '');
      if (bare) this.addName(bare, '');
      return this.readEnds(bare);
    }
    this.addName(name, '');
    return this.readEnds(name);
  }

  private readEnds(first: string): boolean {
    if (!first || !this.continuesList()) return true;
    const second = this.readName();
    if (second) this.addName(second, first);
    return true;
  }

  private readGroup(): boolean {
    const marker = groupMarkers.find((words) => startsWith(this.tokens, this.at, words));
    if (!marker) return false;
    const start = this.at;
    this.at += marker.length;
    const name = this.isOwnWord(this.at) && !this.isKnownHamlet() ? this.readName() : '';
    if (name.length < SHORTEST_NAME) {
      this.at = start;
      return false;
    }
    const number = ordinalOf(this.tokens[this.at]);
    this.place.groups.add(number === undefined ? name : `${name} ${number}`);
    if (number !== undefined) this.take();
    return true;
  }

  /** `Gg. Amanah`, `Jl. Andaman`: the marker stays free, it may be the object of the work. */
  private readStreet(): boolean {
    const words: string[] = [];
    for (let at = this.at + 1; words.length < LONGEST_NAME && this.isStreetWord(at); at++) {
      words.push(this.tokens[at]!.text);
    }
    if (words.length === 0) return false;
    this.at++;
    this.take(words.length);
    const name = words.join(' ');
    const isSegment = this.text(0) === '-' && this.isOwnWord(this.at + 1);
    if (!isSegment) {
      this.place.streets.add(name);
      return true;
    }
    this.addName(name, '');
    return this.readEnds(name);
  }

  private isStreetWord(at: number): boolean {
    if (this.isOwnWord(at)) return true;
    const text = this.tokens[at]?.text ?? '';
    return TARGET_WORDS.has(text) && !fillers.has(text) && this.isNamePart(at);
  }

  /** A word that neither lexicon, landmarks nor fillers explain: part of a proper name. */
  private isOwnWord(at: number): boolean {
    if (!this.isNamePart(at)) return false;
    const { text } = this.tokens[at]!;
    return !LEXICON_WORDS.has(text) && !landmarkMarkers.has(text) && !fillers.has(text);
  }

  private isKnownHamlet(): boolean {
    const hamlets = this.names.hamlets.get(this.text(0) ?? '') ?? [];
    return hamlets.some((words) => startsWith(this.tokens, this.at, words));
  }

  /** Up to three words; the first may be any word, later ones end at anything that is no name. */
  private readName(): string {
    const parts: string[] = [];
    while (parts.length < LONGEST_NAME && this.isNamePart(this.at)) {
      parts.push(this.tokens[this.at]!.text);
      this.take();
    }
    return parts.join(' ');
  }

  private isNamePart(at: number): boolean {
    const token = this.tokens[at];
    if (!isWord(token) || this.taken[at] || nameStops.has(token.text)) return false;
    return !hamletMarkers.has(token.text) && ordinalOf(token) === undefined;
  }

  private isListSign(sign: string | undefined): boolean {
    return sign === ',' || sign === 'dan' || sign === '&';
  }

  private text(offset: number): string | undefined {
    return this.tokens[this.at + offset]?.text;
  }

  private take(count = 1): void {
    for (let i = 0; i < count && this.at < this.tokens.length; i++) this.taken[this.at++] = 1;
  }
}
