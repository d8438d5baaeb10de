import type { MonthSpan } from '@app/vocabulary';
import type { Evidence } from '../overlap-types';
import type { Meaning } from '../read/meaning';
import { mitigates, supports } from './signal';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** Months on one line through the years, so that December and the next January touch. */
function onTimeline(year: number, months: MonthSpan): MonthSpan {
  return { start: year * 12 + months.start - 1, end: year * 12 + months.end - 1 };
}

/** Months between the two rows; 0 or less when they share a month; undefined when not told. */
export function monthsApart(a: Meaning, b: Meaning): number | undefined {
  if (!a.months || !b.months) return undefined;
  const x = onTimeline(a.row.tahun, a.months);
  const y = onTimeline(b.row.tahun, b.months);
  return Math.max(x.start, y.start) - Math.min(x.end, y.end);
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Shared months as a part of all months of both. */
function sharedPart(a: Meaning, b: Meaning): number {
  const x = a.months!;
  const y = b.months!;
  const both = Math.min(x.end, y.end) - Math.max(x.start, y.start) + 1;
  return round(Math.max(0, both) / (Math.max(x.end, y.end) - Math.min(x.start, y.start) + 1));
}

function sharedMonths(a: Meaning, b: Meaning): string {
  const start = Math.max(a.months!.start, b.months!.start);
  const end = Math.min(a.months!.end, b.months!.end);
  return start === end ? MONTHS[start - 1]! : `${MONTHS[start - 1]}-${MONTHS[end - 1]}`;
}

/** A building built twice in two years is worth asking; a yearly service or training is not. */
function acrossYears(a: Meaning, b: Meaning): Evidence {
  const isWork = a.deed === 'fisik' && b.deed === 'fisik';
  if (isWork) return mitigates('waktu', 0.3, 'tahun rencana berurutan');
  return mitigates('waktu', 0.9, 'kegiatan tahunan pada tahun rencana berbeda');
}

/** Do the months touch? Different funds on one object should leave months in between. */
export function timeSignal(a: Meaning, b: Meaning): Evidence | undefined {
  const apart = monthsApart(a, b);
  if (a.row.tahun !== b.row.tahun && !(apart !== undefined && apart <= 1)) return acrossYears(a, b);
  if (apart === undefined) return undefined;
  if (apart === 1) return supports('waktu', 0.5, 'bulan pelaksanaan berurutan');
  if (apart > 1)
    return mitigates('waktu', Math.min(0.9, round(0.2 + apart / 10)), `berjarak ${apart} bulan`);
  if (a.row.tahun !== b.row.tahun) return supports('waktu', 0.4, 'bulan pelaksanaan bersambung');
  return supports('waktu', round(0.4 + 0.6 * sharedPart(a, b)), `${sharedMonths(a, b)} beririsan`);
}
