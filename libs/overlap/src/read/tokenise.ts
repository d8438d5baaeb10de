/** Words, numbers and the few signs that carry meaning in a title (`RT 01/07`, `Cicau - Kekenceng`). */
export interface Token {
  /** lower case, abbreviations and small misspellings resolved */
  text: string;
  readonly start: number;
  readonly end: number;
}

const ZERO = 48;
const NINE = 57;
const SIGNS = new Set([...'-/,;&:()+']);

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 224 && code <= 591);
}

/** `0.107` and `3,5` are one number; `RT.05` and `005. RW` are not. */
function endOfNumber(lower: string, from: number): number {
  let end = from;
  while (end < lower.length && isDigit(lower.charCodeAt(end))) end++;
  const sign = lower[end];
  if ((sign === '.' || sign === ',') && isDigit(lower.charCodeAt(end + 1))) {
    end++;
    while (end < lower.length && isDigit(lower.charCodeAt(end))) end++;
  }
  return end;
}

function endOfWord(lower: string, from: number): number {
  let end = from;
  while (end < lower.length && isLetter(lower.charCodeAt(end))) end++;
  return end;
}

/** Splits a text into tokens with their place in it. Letters and digits always part (`35orang`). */
export function tokenise(text: string): Token[] {
  const lower = text.toLowerCase();
  const tokens: Token[] = [];
  let at = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    let end = at + 1;
    if (isDigit(code)) end = endOfNumber(lower, at);
    else if (isLetter(code)) end = endOfWord(lower, at);
    else if (!SIGNS.has(lower[at]!)) {
      at++;
      continue;
    }
    tokens.push({ text: lower.slice(at, end), start: at, end });
    at = end;
  }
  return tokens;
}

/** A word of letters, as opposed to a number or a sign. */
export function isWord(token: Token | undefined): token is Token {
  return token !== undefined && isLetter(token.text.charCodeAt(0));
}

export function isNumber(token: Token | undefined): boolean {
  return token !== undefined && isDigit(token.text.charCodeAt(0));
}
