import { nameKey } from '../read/learn-names';

/** One letter more, less or other; only for names long enough to be told apart. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const tail = (from: string) => from.slice(head + 1);
  return tail(a) === tail(b) || a.slice(head) === tail(b) || tail(a) === b.slice(head);
}

/** `menguri` names the same as `sarwoguno menguri`. */
function sameName(a: string, b: string): boolean {
  if (isNear(nameKey(a), nameKey(b))) return true;
  const wordsA = a.split(' ');
  const wordsB = b.split(' ');
  const [few, many] = wordsA.length < wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  return (
    few.length < many.length && few.join('').length >= 5 && few.every((word) => many.includes(word))
  );
}

/** The names of `a` that `b` has too, in some spelling. */
export function sharedNames(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((name) => [...b].some((other) => sameName(name, other))).sort();
}
