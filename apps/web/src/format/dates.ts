export const MONTHS = [
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
] as const;

/** `Mei–Juli`, `Juni`, or `–` when the months are not known; 1 is January. */
export function formatMonths(span: { start: number; end: number } | null): string {
  if (!span) return '–';
  const first = MONTHS[span.start - 1] ?? '–';
  const last = MONTHS[span.end - 1] ?? '–';
  return first === last ? first : `${first}–${last}`;
}

/** `12 Maret 2026` in the province's time zone */
export function formatDate(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone }).format(new Date(iso));
}

/** `12 Maret 2026, pukul 09.05 WITA` */
export function formatDateTime(
  iso: string,
  zone: { timeZone: string; timeZoneLabel: string },
): string {
  const time = new Intl.DateTimeFormat('id-ID', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone.timeZone,
  }).format(new Date(iso));
  return `${formatDate(iso, zone.timeZone)}, pukul ${time} ${zone.timeZoneLabel}`;
}

/** Days on the province's calendar from now to a date: 0 is today, negative has passed. */
export function daysUntil(iso: string, now: Date, timeZone: string): number {
  const day = (at: Date): number =>
    Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at));
  return Math.round((day(new Date(iso)) - day(now)) / 86_400_000);
}
