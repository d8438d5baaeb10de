import { TERM_ROOT, type TermKind } from './lexicon';
import { isWord, type Token } from './tokenise';

export interface Term {
  readonly kind: TermKind;
  readonly id: string;
  /** positions in the token list, end excluded */
  readonly from: number;
  readonly to: number;
}

/** Signs that do not break a term: `TK/PAUD`, `gorong-gorong`, `hutan & lahan`. */
function isBridge(token: Token): boolean {
  return token.text === '-' || token.text === '/' || token.text === '&' || token.text === 'dan';
}

/** All longest terms from one position, one per kind. */
function termsAt(tokens: readonly Token[], taken: Uint8Array, from: number): Term[] {
  const longest: Term[] = [];
  let node = TERM_ROOT;
  for (let at = from; at < tokens.length && !taken[at]; at++) {
    const next = node.next.get(tokens[at]!.text);
    if (!next) {
      if (at > from && isBridge(tokens[at]!)) continue;
      break;
    }
    node = next;
    for (const { kind, id } of node.ends) {
      const shorter = longest.findIndex((term) => term.kind === kind);
      const term = { kind, id, from, to: at + 1 };
      if (shorter < 0) longest.push(term);
      else longest[shorter] = term;
    }
  }
  return longest;
}

/** Finds lexicon terms outside the positions taken (names of places); within one kind terms do not overlap and the longest from the left wins. */
export function findTerms(tokens: readonly Token[], taken: Uint8Array): Term[] {
  const free: Partial<Record<TermKind, number>> = {};
  const found: Term[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (taken[from] || !isWord(tokens[from]) || !TERM_ROOT.next.has(tokens[from]!.text)) continue;
    for (const term of termsAt(tokens, taken, from)) {
      if ((free[term.kind] ?? 0) > from) continue;
      free[term.kind] = term.to;
      found.push(term);
    }
  }
  return found;
}

export function covers(outer: Term, inner: Term): boolean {
  return (
    outer.from <= inner.from &&
    outer.to >= inner.to &&
    outer.to - outer.from > inner.to - inner.from
  );
}
