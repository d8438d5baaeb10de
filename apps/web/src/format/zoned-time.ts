/** Minutes that the clocks of a zone are ahead of UTC at an instant: 480 in WITA. */
function offsetOf(instant: number, timeZone: string): number {
  const wall = wallTimeOf(new Date(instant).toISOString(), timeZone);
  return (Date.parse(`${wall}:00Z`) - Math.floor(instant / 60_000) * 60_000) / 60_000;
}

/** The wall time of an instant: `2026-12-11T16:00` on the clocks of the zone. */
export function wallTimeOf(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(new Date(iso)).replace(' ', 'T');
}

/** The instant of a wall time (`2026-12-11T16:00`) on the clocks of the zone; '' for no date yet. */
export function instantOf(wallTime: string, timeZone: string): string {
  const asUtc = Date.parse(`${wallTime}Z`);
  if (Number.isNaN(asUtc)) return '';
  return new Date(asUtc - offsetOf(asUtc, timeZone) * 60_000).toISOString();
}
