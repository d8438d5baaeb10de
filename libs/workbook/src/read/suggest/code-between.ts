const CODE = /^(?:[\dXx]+\.)+[\dXx]+\.?$/;

export const looksLikeCode = (text: string): boolean => CODE.test(text);

/**
 * The code that belongs between two others: the same where both are the same, the one number that
 * is missing where they differ by two in their last part.
 *
 * @returns undefined where more than one code, or none, would fit
 */
export function codeBetween(
  above: string | undefined,
  below: string | undefined,
): string | undefined {
  if (!above || !below || !looksLikeCode(above) || !looksLikeCode(below)) return undefined;
  if (above === below) return above;
  const [before, after] = [partsOf(above), partsOf(below)];
  if (!before || !after || before.head !== after.head || before.tail !== after.tail)
    return undefined;
  const number = Number(before.last);
  if (Number(after.last) !== number + 2) return undefined;
  return `${before.head}${String(number + 1).padStart(before.last.length, '0')}${before.tail}`;
}

/**
 * The next code beside this one that is not taken yet: `01.02` after `01.01`.
 *
 * @param taken every code in use
 */
export function nextFreeCode(code: string, taken: ReadonlySet<string>): string | undefined {
  const parts = partsOf(code);
  if (!parts) return undefined;
  for (let number = Number(parts.last) + 1; number < 1_000; number += 1) {
    const next = `${parts.head}${String(number).padStart(parts.last.length, '0')}${parts.tail}`;
    if (!taken.has(next)) return next;
  }
  return undefined;
}

function partsOf(code: string): { head: string; last: string; tail: string } | undefined {
  const match = /^((?:[^.]+\.)*)(\d+)(\.?)$/.exec(code);
  return match ? { head: match[1]!, last: match[2]!, tail: match[3]! } : undefined;
}
