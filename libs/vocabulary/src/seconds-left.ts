/** How far one step of a job was at one moment. */
export interface Sample {
  /** names the step: each has a pace of its own */
  readonly label: string;
  readonly done: number;
  /** 0 while nobody knows how much there is */
  readonly total: number;
  /** in milliseconds */
  readonly at: number;
}

/** Seconds until the step ends, at the pace between two samples of it; undefined without a pace. */
export function secondsLeft(start: Sample, now: Sample): number | undefined {
  const done = now.done - start.done;
  const seconds = (now.at - start.at) / 1000;
  if (start.label !== now.label || done <= 0 || seconds < 1) return undefined;
  return Math.ceil((Math.max(0, now.total - now.done) / done) * seconds);
}
