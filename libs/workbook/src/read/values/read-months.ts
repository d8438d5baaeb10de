import type { MonthSpan } from '@app/vocabulary';
import monthNames from '../data/months.json';

const MONTH_OF = new Map(
  monthNames.names.flatMap(({ month, words }) => words.map((word) => [word, month] as const)),
);
const ROMAN = ['i', 'ii', 'iii', 'iv'];
const SPOKEN = ['pertama', 'kedua', 'ketiga', 'keempat'];
/** "bulan kedua belas": the longer words are tried first */
const SPOKEN_NUMBERS = [
  ...['pertama', 'kedua', 'ketiga', 'keempat', 'kelima', 'keenam', 'ketujuh', 'kedelapan'],
  ...['kesembilan', 'kesepuluh', 'kesebelas', 'kedua belas'],
];
const SPOKEN_MONTH = new RegExp(
  String.raw`\bbulan (${[...SPOKEN_NUMBERS].reverse().join('|')})\b`,
  'g',
);
const PERIODS = [
  { pattern: /^(?:triwulan|triw|trw|tw|twl|kuartal|kwartal)$/, months: 3, count: 4 },
  { pattern: /^(?:semester|smt|sem)$/, months: 6, count: 2 },
  { pattern: /^(?:caturwulan|cawu)$/, months: 4, count: 3 },
];
const WHOLE_YEAR =
  /\b(?:12|dua belas) (?:bulan|bln)\b|\b(?:1|satu) (?:tahun|thn)\b|\b(?:sepanjang|selama|satu|setiap) tahun\b|\bsetiap bulan\b|\btahunan\b/;

/**
 * Reads when in the year something is done: "Maret-Mei", "12 bulan", "Triwulan II", dates.
 * A duration alone ("3 bulan") does not say when, so it is undefined, as is everything unclear.
 */
export function readMonths(text: string): MonthSpan | undefined {
  const plain = text
    .toLowerCase()
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, ' $3/$2/$1 ')
    .replace(SPOKEN_MONTH, (_, word: string) => `bulan ${SPOKEN_NUMBERS.indexOf(word) + 1}`);
  const found = [...monthsOfDates(plain), ...monthsOfWords(plain), ...monthsOfNumbers(plain)];
  if (found.length === 0) return isWholeYear(plain) ? { start: 1, end: 12 } : undefined;
  const start = Math.min(...found);
  const end = Math.max(...found);
  // "November - Februari" runs into the next year, which this year's plan cannot hold
  return found[0]! > found.at(-1)! && found.length === 2 ? undefined : { start, end };
}

const isWholeYear = (plain: string): boolean =>
  WHOLE_YEAR.test(plain.replace(/[^\p{L}\p{N}]+/gu, ' '));

function monthsOfDates(plain: string): number[] {
  const dates = plain.matchAll(/\b(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?(\d{2})\b/g);
  return [...dates]
    .map(([, day, month, year]) => [Number(day), Number(month), 2000 + Number(year)] as const)
    .filter(([day, month, year]) => isDay(day, month, year))
    .map(([, month]) => month);
}

/** 29-02-2027 is no day, and says no month. */
function isDay(day: number, month: number, year: number): boolean {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/** "bulan 3 s.d. 6", "bulan ke-4"; a number of weeks or a duration behind it is no month */
function monthsOfNumbers(plain: string): number[] {
  const spelled = plain.matchAll(
    /\bbulan\s+(?:ke\s*-?\s*)?(\d{1,2})(?!\s*(?:hari|minggu|bulan|tahun|\d))(?:\s*(?:-|–|s\.?\/?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:bulan\s+)?(?:ke\s*-?\s*)?(\d{1,2}))?/g,
  );
  return [...spelled]
    .flatMap(([, first, last]) => [Number(first), Number(last ?? first)])
    .filter((month) => month >= 1 && month <= 12);
}

function monthsOfWords(plain: string): number[] {
  const words = plain.match(/\p{L}+|\d+/gu) ?? [];
  const found: number[] = [];
  let period: (typeof PERIODS)[number] | undefined;
  for (const word of words) {
    const month = MONTH_OF.get(word);
    if (month !== undefined) found.push(month);
    const opened = PERIODS.find(({ pattern }) => pattern.test(word));
    const which = period && ordinal(word);
    if (opened) period = opened;
    else if (period && which && which <= period.count) {
      found.push((which - 1) * period.months + 1, which * period.months);
    } else if (!/^(?:s|d|sd|sampai|dengan|dan|ke|hingga|tahun)$/.test(word)) period = undefined;
  }
  return found;
}

function ordinal(word: string): number | undefined {
  const roman = Math.max(ROMAN.indexOf(word), SPOKEN.indexOf(word)) + 1;
  return roman > 0 ? roman : /^[1-4]$/.test(word) ? Number(word) : undefined;
}
