const DAY_MS = 86_400_000;

export interface Span {
  readonly from: Date | undefined;
  readonly to: Date | undefined;
}

/**
 * The moments between which entries are asked for. A bare date is a day of the province, its end
 * included.
 *
 * @param timeZone IANA name, `Asia/Makassar`
 */
export function spanOf(
  { from, to }: { readonly from?: string; readonly to?: string },
  { timeZone }: { readonly timeZone: string },
): Span {
  return {
    from: from === undefined ? undefined : momentOf(from, timeZone),
    to: to === undefined ? undefined : momentOf(isDay(to) ? dayAfter(to) : to, timeZone),
  };
}

const isDay = (text: string): boolean => text.length === 10;

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** The offset of the zone at that midnight, as `GMT+08:00` names it. */
function momentOf(text: string, timeZone: string): Date {
  if (!isDay(text)) return new Date(text);
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(`${text}T00:00:00Z`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')!.value.slice('GMT'.length);
  return new Date(`${text}T00:00:00${offset || 'Z'}`);
}
