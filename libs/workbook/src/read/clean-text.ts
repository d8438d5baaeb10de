/** Everything a spreadsheet can hide in a text: control characters, half pairs, non-characters. */
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/**
 * One plain text for a cell: NFC, line ends as `\n`, runs of blanks as one space, no blanks at the
 * ends of lines, nothing that PostgreSQL, XML or a screen could choke on.
 */
export function cleanText(raw: string): string {
  const plain = raw
    .replace(/\r\n?/g, '\n')
    .replace(ILLEGAL, '')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ');
  return plain
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .normalize('NFC');
}

/** `_x000D_` is how a workbook writes a character that XML cannot hold (ECMA-376, ST_Xstring). */
export function decodeEscapes(raw: string): string {
  if (!raw.includes('_x')) return raw;
  return raw.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
