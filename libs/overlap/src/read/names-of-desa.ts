import { correctSpelling } from './correct-spelling';
import { tokenise, type Token } from './tokenise';

/** What the rows of one desa teach about its names. */
export interface NamesOfDesa {
  /** the desa itself, in any spelling its rows use; these words say nothing about a place inside */
  readonly own: readonly (readonly string[])[];
  /** hamlets seen behind a marker somewhere; elsewhere they may stand bare */
  readonly hamlets: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** The words as the fields of the rows will show them, spelling corrected alike. */
function wordsOf(text: string): string[] {
  return correctSpelling(tokenise(text))
    .map((token) => token.text)
    .filter((word) => word !== '-' && word !== '/');
}

/** Groups names by their first word, longest first, so that a lookup is one step. */
export function indexNames(names: Iterable<string>): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const name of names) {
    const words = name.split(' ');
    const list = index.get(words[0]!);
    if (list) list.push(words);
    else index.set(words[0]!, [words]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

export function startsWith(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.text !== words[i]) return false;
  return words.length > 0;
}

/** The desa's names: its own column and the pemerintah desa that pays. */
export function ownNames(desaName: string, opdList: Iterable<string>): string[][] {
  const names = new Map<string, string[]>();
  const add = (words: string[]) => {
    if (words.length > 0) names.set(words.join(' '), words);
  };
  add(wordsOf(desaName));
  for (const opd of opdList) {
    const words = wordsOf(opd);
    if (words[0] === 'pemerintah' || words[0] === 'pemdes') {
      const rest = words.slice(words[0] === 'pemdes' ? 1 : 2);
      add(rest[0] === 'desa' ? rest.slice(1) : rest);
    }
  }
  return [...names.values()].sort((a, b) => b.length - a.length);
}
