const QUOTED = /"((?:[^"]|"")*)"(\t|\r\n|\n|\r|$)/y;
const PLAIN = /([^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;

/**
 * Takes a block of cells as a spreadsheet puts it on the clipboard: rows by line ends, cells by
 * tabs; a cell with a line end or a tab inside stands in quotes, its own quotes doubled.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; ;) {
    const { value, end, next } = readCell(text, at);
    rows.at(-1)!.push(value);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
    at = next;
  }
  // Excel ends its block with a line end.
  if (rows.length > 1 && rows.at(-1)!.every((value) => value === '')) rows.pop();
  return rows;
}

function readCell(text: string, at: number): { value: string; end: string; next: number } {
  QUOTED.lastIndex = at;
  PLAIN.lastIndex = at;
  const quoted = QUOTED.exec(text);
  const match = quoted ?? PLAIN.exec(text)!;
  const value = quoted ? quoted[1]!.replaceAll('""', '"') : match[1]!;
  return { value, end: match[2]!, next: at + match[0].length };
}

/** The block as a spreadsheet takes it back. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  const quote = (value: string): string =>
    /[\t\r\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return rows.map((row) => row.map(quote).join('\t')).join('\r\n');
}
