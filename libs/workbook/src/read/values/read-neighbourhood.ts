/** What a text says below the desa. Numbers are kept without leading zeros, names as written. */
export interface Neighbourhood {
  readonly rt: readonly string[];
  readonly rw: readonly string[];
  readonly dusun: readonly string[];
}

const NUMBERS = String.raw`((?:\d{1,3}|[IVX]{1,5})(?:\s*(?:,|&|-|–|dan|s\.?\/?d\.?)\s*(?:RT\.?\s*)?(?:\d{1,3}|[IVX]{1,5})(?![\d/]))*)`;
const RT_AND_RW = /\bRT\.?\s*\/\s*RW\.?\s*[:.]?\s*(\d{1,3})\s*\/\s*(\d{1,3})/gi;
const RT = new RegExp(
  String.raw`\bR\.?T\.?(?:\s*(?:no|nomor)\.?)?\s*[:.-]?\s*${NUMBERS}(?![\p{L}])`,
  'giu',
);
const RW = new RegExp(
  String.raw`\bR\.?W\.?(?:\s*(?:no|nomor)\.?)?\s*[:.-]?\s*${NUMBERS}(?![\p{L}])`,
  'giu',
);
const DUSUN =
  /\b(?:dusun|dsn|dukuh|lingkungan|lingk)(?:\.|\s|:)\s*([\p{L}\d][\p{L}\d' ]*?)(?=\s*(?:[,;/()]|$|\b(?:rt|rw|r\.t|r\.w|desa|ds|kel|kec|kab)\b))/giu;
const ROMAN: ReadonlyMap<string, number> = new Map(
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].map(
    (roman, index) => [roman, index + 1] as const,
  ),
);

/**
 * Reads RT, RW and dusun from a free text, in the spellings officials use: `RT 03`, `RT.3/RW.01`,
 * `RT/RW 003/001`, `R.T. 2 R.W. 1`, `RT III`, `RT 01, 02 dan 03`, `RT 1-3`. A range is written out;
 * a text without any of them gives empty lists.
 */
export function readNeighbourhood(text: string): Neighbourhood {
  const pairs = [...text.matchAll(RT_AND_RW)];
  const rest = text.replace(RT_AND_RW, ' ');
  return {
    rt: unique([...pairs.map(([, rt]) => plain(rt!)), ...numbersIn(rest, RT)]),
    rw: unique([...pairs.map(([, , rw]) => plain(rw!)), ...numbersIn(rest, RW)]),
    dusun: unique([...rest.matchAll(DUSUN)].map(([, name]) => name!.trim())),
  };
}

function numbersIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, numbers]) => expand(numbers!));
}

/** "1-3" is one, two, three; a range that goes backwards or far is kept as its two ends. */
function expand(numbers: string): string[] {
  return numbers
    .replace(/RT\.?\s*/gi, '')
    .split(/\s*(?:,|&|dan)\s*/i)
    .flatMap((part) => {
      const ends = part.split(/\s*(?:-|–|s\.?\/?d\.?)\s*/i).map(plain);
      const [first, last] = ends.map(Number);
      if (ends.length !== 2 || !first || !last || last <= first || last - first > 30) return ends;
      return Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
    });
}

function plain(written: string): string {
  const roman = ROMAN.get(written.trim().toUpperCase());
  return roman === undefined ? written.trim().replace(/^0+(?=\d)/, '') : String(roman);
}

const unique = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value) => value !== '')),
];
