import type { Readable } from 'node:stream';
import { readXml } from './read-xml';

/** The built-in formats that show a number as a date (ECMA-376, part 1, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** Quoted text, escaped characters, colours and locales in a format code are not date letters. */
function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/[.:]0+/g, ''));
}

/** For each style number of a cell: does it show a date? All other formatting is left unread. */
export async function readDateStyles(stream: Readable): Promise<boolean[]> {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isCellFormats = false;
  await readXml(stream, {
    open(tag, attributes) {
      if (tag === 'numFmt')
        custom.set(Number(attributes['numFmtId']), isDateCode(attributes['formatCode'] ?? ''));
      else if (tag === 'cellXfs') isCellFormats = true;
      else if (tag === 'xf' && isCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(custom.get(id) ?? isBuiltInDate(id));
      }
    },
    close(tag) {
      if (tag === 'cellXfs') isCellFormats = false;
    },
  });
  return styles;
}

const DAY_MS = 86_400_000;

/**
 * The calendar day of a serial number, without time zones: a workbook holds no instants.
 * Returns undefined outside the years 1900-9999.
 */
export function serialToDay(serial: string, startsIn1904: boolean): string | undefined {
  const days = Math.floor(Number(serial));
  if (!Number.isFinite(days) || days < 1 || days > 2_958_465) return undefined;
  // Excel believes that 1900 was a leap year; before 1 March 1900 its days are one short
  const epoch = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(epoch + days * DAY_MS).toISOString().slice(0, 10);
}
