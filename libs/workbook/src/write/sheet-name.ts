/** Excel refuses longer names. */
const LONGEST_NAME = 31;

/**
 * A name Excel accepts and no other sheet has, whatever the case: without `[]:*?/\`, without
 * apostrophes at the ends, not "History", at most 31 characters. Adds the result to `taken`.
 */
export function sheetName(wanted: string, taken: Set<string>): string {
  const clean = wanted
    .replace(/[[\]:*?/\\\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  const base = clean === '' || clean.toLowerCase() === 'history' ? `Lembar ${clean}`.trim() : clean;
  let name = base.slice(0, LONGEST_NAME).trimEnd();
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) {
    const suffix = ` (${copy})`;
    name = `${base.slice(0, LONGEST_NAME - suffix.length).trimEnd()}${suffix}`;
  }
  taken.add(name.toLowerCase());
  return name;
}
