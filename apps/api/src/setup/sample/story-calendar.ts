const DAY_MS = 86_400_000;

/** Moves an instant of the story (ISO 8601) to the calendar of today. */
export type StoryCalendar = (instant: string) => Date;

/**
 * The story is told around a fixed day (YYYY-MM-DD, in WITA); its dates move by whole days, so that
 * the stage is open today.
 */
export function storyCalendar(anchorDate: string, today: Date): StoryCalendar {
  const anchor = new Date(`${anchorDate}T00:00:00+08:00`).getTime();
  const shift = Math.floor((today.getTime() - anchor) / DAY_MS) * DAY_MS;
  return (instant) => new Date(new Date(instant).getTime() + shift);
}
