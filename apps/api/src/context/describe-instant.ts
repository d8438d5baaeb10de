/** `24 November 2026 pukul 10.15 WITA` */
export function describeInstant(
  instant: Date,
  { timeZone, timeZoneLabel }: { timeZone: string; timeZoneLabel: string },
): string {
  const date = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone }).format(instant);
  const time = new Intl.DateTimeFormat('id-ID', { timeStyle: 'short', timeZone }).format(instant);
  return `${date} pukul ${time} ${timeZoneLabel}`;
}
