import { hasLabel, meansEverywhere } from './place-name';

/** One written place, taken apart by its labels or by the order of SIPD. Missing parts are undefined. */
export interface PlaceParts {
  readonly kabupaten: string | undefined;
  readonly kecamatan: string | undefined;
  readonly desa: string | undefined;
  /** what is finer than the desa: RT, dusun, street */
  readonly detail: string;
}

/** SIPD joins places with line feeds; other exports with ` ; `. */
export function splitPlaces(text: string): string[] {
  return text
    .split(/[;\n\r|]+/)
    .map((place) => place.trim().replace(/^[-•*\d.)\s]+(?=\p{L})/u, ''))
    .filter((place) => place !== '' && place !== '-');
}

/** "3 desa di Kec. Binuang" says how many, not which: only the kecamatan is named. */
const COUNT_OF_DESA =
  /^(?:(?:\d+|beberapa)\s+)?(?:desa(?:\/kel(?:urahan)?)?|kel(?:urahan)?(?:\/desa)?)\s+(?:di|dalam|pada)\s+(?=kec)/i;

/** "se-Kecamatan Binuang" is the kecamatan Binuang; "se-kecamatan" without a name is everywhere. */
const SE_WITH_NAME = /(?<!\p{L})se[\s-]*(kecamatan|kec\.|kabupaten|kab\.)\s*(?=\p{L})/giu;

/**
 * SIPD writes "Kab. X, Kecamatan Y, Desa Z" in this order, mostly without the words kecamatan and
 * desa; people write labels in any order. The SIPD order holds when the first part is a kabupaten.
 */
export function readPlaceParts(written: string): PlaceParts {
  const place = written.replace(COUNT_OF_DESA, '').replace(SE_WITH_NAME, '$1 ');
  const parts = place.split(',').map((part) => part.trim());
  const first = parts[0] ?? '';
  const startsWithKabupaten = hasLabel(first, 'kabupaten') || /^semua (?:kota|kab)/i.test(first);
  if (startsWithKabupaten && !parts.slice(1).some(isMisplaced)) {
    const [kabupaten, kecamatan, desa, ...detail] = parts;
    return { kabupaten, kecamatan, desa, detail: detail.join(', ') };
  }
  return byLabels(place);
}

/** A desa label where SIPD puts the kecamatan means the text is not in SIPD's order. */
function isMisplaced(part: string, index: number): boolean {
  if (meansEverywhere(part)) return false;
  return index === 0 ? hasLabel(part, 'desa') : hasLabel(part, 'kecamatan');
}

const BEFORE_LABEL =
  /,|\s+(?=(?:kab(?:upaten)?|kec(?:amatan)?|kel(?:urahan)?|desa|ds)[\s.:]\s*\p{Lu})/u;

function byLabels(place: string): PlaceParts {
  const found: { kabupaten?: string; kecamatan?: string; desa?: string } = {};
  const detail: string[] = [];
  for (const piece of capitalised(place).split(BEFORE_LABEL)) {
    const part = piece.trim();
    const level = (['kecamatan', 'desa', 'kabupaten'] as const).find(
      (candidate) => found[candidate] === undefined && hasLabel(part, candidate),
    );
    if (level) found[level] = part;
    else if (part) detail.push(part);
  }
  return {
    kabupaten: found.kabupaten,
    kecamatan: found.kecamatan,
    desa: found.desa,
    detail: detail.join(', '),
  };
}

/** Labels in lower case, so that one pattern finds them; the names keep their letters. */
function capitalised(place: string): string {
  return place.replace(
    /\b(?:kab(?:upaten)?|kec(?:amatan)?|kel(?:urahan)?|desa|ds)(?=[\s.:])/gi,
    (label) => label.toLowerCase(),
  );
}
