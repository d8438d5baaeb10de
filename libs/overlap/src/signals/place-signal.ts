import type { Evidence } from '../overlap-types';
import { nameKey } from '../read/learn-names';
import type { Meaning } from '../read/meaning';
import { isDetailed, type Place } from '../read/place';
import { sharedNames } from './same-name';
import { mitigates, shared, supports, type SignalContext } from './signal';

type Verdict = 'sama' | 'beda' | 'tak_terbanding';

/** Names are kept in lower case; people read them with capitals. */
const nameCase = (text: string) => text.replace(/(^| )\S/g, (letter) => letter.toUpperCase());
const pad = (value: number) => String(value).padStart(2, '0');

function hamletNumbers(place: Place, context: SignalContext): Set<number> {
  const numbers = new Set(place.hamletNumbers);
  for (const name of place.names) {
    const number = context.numberOfHamlet.get(nameKey(name));
    if (number !== undefined) numbers.add(number);
  }
  return numbers;
}

interface Hamlets {
  readonly verdict: Verdict;
  readonly words: string;
}

function compareHamlets(a: Place, b: Place, context: SignalContext): Hamlets {
  const names = sharedNames(a.names, b.names);
  if (names.length > 0) return { verdict: 'sama', words: names.map(nameCase).join(', ') };
  const numbersA = hamletNumbers(a, context);
  const numbersB = hamletNumbers(b, context);
  const numbers = shared(numbersA, numbersB);
  if (numbers.length > 0) return { verdict: 'sama', words: `Dusun ${numbers.join(', ')}` };
  const bothNumbered = numbersA.size > 0 && numbersB.size > 0;
  const bothNamed = a.names.size > 0 && b.names.size > 0;
  return { verdict: bothNumbered || bothNamed ? 'beda' : 'tak_terbanding', words: '' };
}

function compareNumbers(a: ReadonlySet<number>, b: ReadonlySet<number>): Verdict {
  if (a.size === 0 || b.size === 0) return 'tak_terbanding';
  return shared(a, b).length > 0 ? 'sama' : 'beda';
}

function compareGroups(a: Place, b: Place): Evidence | undefined {
  if (a.groups.size === 0 && b.groups.size === 0) return undefined;
  const inA = new Set([...a.groups, ...a.names]);
  const inB = new Set([...b.groups, ...b.names]);
  const names = sharedNames(inA, inB);
  if (names.length > 0)
    return supports('tempat', 0.9, `kelompok atau tempat sama: ${names.map(nameCase).join(', ')}`);
  if (a.groups.size === 0 || b.groups.size === 0) return undefined;
  return mitigates('tempat', 0.8, 'kelompok penerima berbeda nama');
}

function compareSegments(a: Place, b: Place): Evidence | undefined {
  if (a.segments.size === 0 || b.segments.size === 0) return undefined;
  const same = shared(a.segments, b.segments);
  if (same.length > 0)
    return supports('tempat', 1, `ruas sama: ${nameCase(same[0]!.replace('|', ' - '))}`);
  return sharedNames(a.names, b.names).length > 1
    ? undefined
    : mitigates('tempat', 0.6, 'ruas berbeda');
}

function describe(a: Place, b: Place, hamlet: Hamlets, rt: Verdict, rw: Verdict): string {
  const parts: string[] = [];
  if (rt === 'sama') parts.push(`RT ${shared(a.rt, b.rt).map(pad).join(', ')} sama`);
  if (rw === 'sama') parts.push(`RW ${shared(a.rw, b.rw).map(pad).join(', ')} sama`);
  if (hamlet.verdict === 'sama') parts.push(`${hamlet.words} sama`);
  return parts.join(', ');
}

function compareMarked(a: Place, b: Place, context: SignalContext): Evidence | undefined {
  const hamlet = compareHamlets(a, b, context);
  const rt = compareNumbers(a.rt, b.rt);
  const rw = compareNumbers(a.rw, b.rw);
  if (hamlet.verdict === 'beda') return mitigates('tempat', 0.95, 'dusun atau kampung berbeda');
  if (rw === 'beda') return mitigates('tempat', 0.9, 'RW berbeda');
  if (rt === 'beda') return mitigates('tempat', 0.95, 'RT berbeda');
  if (rt === 'sama') {
    const isSure = hamlet.verdict === 'sama' || rw === 'sama';
    return supports('tempat', isSure ? 1 : 0.85, describe(a, b, hamlet, rt, rw));
  }
  if (hamlet.verdict === 'sama' || rw === 'sama') {
    return supports('tempat', 0.75, describe(a, b, hamlet, rt, rw));
  }
  return undefined;
}

/** One street or alley; two alleys of one RT are two places. */
function compareStreets(a: Place, b: Place): Evidence | undefined {
  if (a.streets.size === 0 && b.streets.size === 0) return undefined;
  const same = sharedNames(
    new Set([...a.streets, ...a.names, ...a.hints]),
    new Set([...b.streets, ...b.names, ...b.hints]),
  );
  if (same.length > 0)
    return supports('tempat', 0.9, `jalan atau gang sama: ${same.map(nameCase).join(', ')}`);
  if (a.streets.size === 0 || b.streets.size === 0) return undefined;
  return mitigates('tempat', 0.9, 'jalan atau gang berbeda');
}

function compareHints(a: Place, b: Place): Evidence | undefined {
  const inA = new Set([...a.hints, ...a.names]);
  const inB = new Set([...b.hints, ...b.names]);
  const same = sharedNames(inA, inB);
  if (same.length > 0)
    return supports('tempat', 0.7, `sama-sama menyebut ${same.map(nameCase).join(', ')}`);
  if (a.hints.size === 0 || b.hints.size === 0) return undefined;
  return mitigates('tempat', 0.5, `${joinNames(a)} dan ${joinNames(b)} berbeda`);
}

function joinNames(place: Place): string {
  return nameCase([...place.hints].sort()[0]!);
}

/**
 * Are the two rows at one spot inside the desa? Weak support remains when the rows do not tell:
 * they share the desa and nothing sets them apart.
 */
export function placeSignal(a: Meaning, b: Meaning, context: SignalContext): Evidence | undefined {
  const [pa, pb] = a.row.id < b.row.id ? [a.place, b.place] : [b.place, a.place];
  const marked = compareMarked(pa, pb, context);
  if (marked?.direction === 'meringankan') return marked;
  const street = compareStreets(pa, pb);
  if (street?.direction === 'meringankan') return street;
  const told = compareSegments(pa, pb) ?? compareGroups(pa, pb);
  const hints = compareHints(pa, pb);
  if (told?.direction === 'meringankan') return told;
  if (marked && hints?.direction === 'meringankan') return supports('tempat', 0.5, marked.reason);
  if (street && marked) return supports('tempat', 1, `${marked.reason}, ${street.reason}`);
  const best = told ?? street ?? marked ?? hints;
  if (best) return best;
  return compareSilence(pa, pb);
}

/** What the shared desa is worth when nothing sets the two apart: most where both speak of all of it. */
function compareSilence(a: Place, b: Place): Evidence {
  const detailed = [a, b].filter((place) => isDetailed(place) || place.hints.size > 0).length;
  if (detailed === 0)
    return supports(
      'tempat',
      0.45,
      'desa sama; keduanya untuk seluruh desa atau tanpa tempat rinci',
    );
  if (detailed === 1) return supports('tempat', 0.15, 'desa sama; satu baris tanpa tempat rinci');
  return supports('tempat', 0.1, 'desa sama; tempat rinci ditulis dengan cara berbeda');
}
