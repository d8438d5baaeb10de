import { secondsLeft, type Sample } from '@app/vocabulary';
import { useState } from 'react';

/** Measures the pace from where this page began to watch the step. */
export function useSecondsLeft(now: Sample): number | undefined {
  const [start, setStart] = useState(now);
  if (start.label !== now.label || now.done < start.done) setStart(now);
  return secondsLeft(start, now);
}
