/** Characters of 9 pt Arial that fit in one unit of column width, on the safe side. */
const CHARACTERS_PER_UNIT = { regular: 1.17, bold: 1.05 } as const;

/**
 * Lines a text needs when wrapped at words in a column of the given width. An estimate on the
 * safe side: LibreOffice does not fit rows by itself when it opens a workbook, and no program
 * fits merged cells.
 */
export function linesNeeded(
  text: string,
  width: number,
  weight: keyof typeof CHARACTERS_PER_UNIT = 'regular',
): number {
  const room = Math.max(1, Math.floor(width * CHARACTERS_PER_UNIT[weight]));
  if (text.length <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, room), 0);
}

function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  // programs break a line after a blank, a slash or a hyphen
  for (const piece of line.split(/(?<=[\s/-])/)) {
    if (used > 0 && used + piece.trimEnd().length > room) {
      lines++;
      used = 0;
    }
    used += piece.length;
    lines += Math.max(0, Math.ceil(piece.trimEnd().length / room) - 1);
  }
  return lines;
}
