import { bidangWordsInFundNames, sumberDanaList, type SumberDana } from './sumber-dana';

export interface ReadSumberDana {
  /** normalised codes, each once, in the order they were written */
  readonly codes: string[];
  /** pieces that are no known fund, as written */
  readonly unknown: string[];
}

/** Whose row it is: in a village budget `PAD` is Pendapatan Asli Desa and bankeu is money to the desa. */
export type SumberDanaContext = 'apbd' | 'desa';

const indexOf = (aliasesOf: (row: SumberDana) => readonly string[]): Map<string, string> =>
  new Map(
    sumberDanaList.flatMap((row) => aliasesOf(row).map((alias) => [alias, row.code] as const)),
  );

const ALIASES = indexOf((row) => [...row.aliases, normalise(row.code)]);
const ALIASES_DESA = indexOf((row) => row.aliasesDesa);
const PREFIXES = sumberDanaList
  .flatMap((row) => row.prefixes.map((prefix) => ({ prefix, code: row.code })))
  .sort((a, b) => b.prefix.length - a.prefix.length);
const BIDANG_WORDS = new Set(bidangWordsInFundNames);

/** Account number, brackets, year and punctuation say nothing about which fund it is. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[\s[(]*\d[\d.]*[\s\])-]+/, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(?:t\.?a\.?|tahun(?: anggaran)?)?\s*20\d\d\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function codeOf(piece: string, context: SumberDanaContext): string | undefined {
  const name = normalise(piece) || normalise(piece.replace(/[()]/g, ' '));
  const own = context === 'desa' ? ALIASES_DESA.get(name) : undefined;
  return own ?? ALIASES.get(name) ?? PREFIXES.find(({ prefix }) => name.startsWith(prefix))?.code;
}

/** Cuts at commas, semicolons and line ends, but never inside brackets. */
function cut(text: string): string[] {
  return text
    .split(/[,;\n\r|](?![^(]*\))/)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** "DD/ADD", "DD + PBK", "DD dan ADD": only when every part is a fund of its own. */
function codesOfJoined(piece: string, context: SumberDanaContext): string[] {
  const parts = piece.split(/\s*[/+&]\s*|\s+dan\s+/i).filter(Boolean);
  const codes = parts.map((part) => codeOf(part, context));
  return parts.length > 1 && codes.every((code) => code !== undefined) ? codes : [];
}

function continuesAName(piece: string): boolean {
  const words = normalise(piece)
    .replace(/^(?:dan|serta) /, '')
    .replace(/^bidang /, '');
  return BIDANG_WORDS.has(words) || words.split(' dan ').every((word) => BIDANG_WORDS.has(word));
}

/**
 * Reads a funding cell of SIPD, Siskeudes or a home-made table: several funds, comma separated,
 * with or without account numbers. Commas inside one SIPD name do not cut it.
 * @param context whose row it is; `apbd` when not told
 */
export function readSumberDana(text: string, context: SumberDanaContext = 'apbd'): ReadSumberDana {
  const codes: string[] = [];
  const unknown: string[] = [];
  let isOpenName = false;
  for (const piece of cut(text)) {
    const code = codeOf(piece, context);
    if (code === undefined && isOpenName && continuesAName(piece)) continue;
    const found = code === undefined ? codesOfJoined(piece, context) : [code];
    codes.push(...found);
    if (found.length === 0) unknown.push(piece);
    isOpenName = found.length > 0;
  }
  return { codes: [...new Set(codes)], unknown };
}
