import arial from '../data/arial-widths.json';

export type Weight = 'regular' | 'bold';

/** One unit of column width is 7 pixels and 9 pt text is 12 pixels high; in thousandths of it. */
const UNIT = (7 / 12) * 1000;
/** Programs round letters to pixels, so that a line may come out a little longer than measured. */
const ROUNDING = 1.04;
/** For a letter that is not in the list: as wide as any capital. */
const UNKNOWN = 778;

/** Width of 9 pt text in units of column width. */
export function textWidth(text: string, weight: Weight = 'regular'): number {
  const widths = arial[weight];
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    sum += widths[text.charCodeAt(index) - arial.first] ?? UNKNOWN;
  }
  return (sum / UNIT) * ROUNDING;
}

/**
 * Lines a text of 9 pt needs when wrapped at words in a free width given in units of column
 * width. LibreOffice does not fit rows by itself when it opens a workbook, and no program fits
 * merged cells.
 */
export function linesNeeded(text: string, width: number, weight: Weight = 'regular'): number {
  const room = Math.max(1, width);
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, room, weight), 0);
}

function wrappedLines(line: string, room: number, weight: Weight): number {
  let lines = 1;
  let used = 0;
  // programs break a line after a blank, a slash or a hyphen
  for (const piece of line.split(/(?<=[\s/-])/)) {
    const length = textWidth(piece.trimEnd(), weight);
    if (used > 0 && used + length > room) {
      lines++;
      used = 0;
    }
    // a word longer than the line is broken where the line ends
    const broken = length > room ? Math.ceil(length / room) - 1 : 0;
    lines += broken;
    used = broken > 0 ? length - broken * room : used + textWidth(piece, weight);
  }
  return lines;
}
