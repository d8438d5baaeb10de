import { isNumber, type Token } from './tokenise';

const ROMAN = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((text, at) => [text, at + 1]),
);

/** Arabic or Roman number, `005` and `V` alike; undefined for anything else. */
export function ordinalOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (isNumber(token)) return /^\d+$/.test(token.text) ? Number(token.text) : undefined;
  return ROMAN.get(token.text);
}
