import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Watches how long the event loop of this process stands still; the longest time in ms at the end. */
export function loopDelay(): { stop: () => number } {
  const histogram = monitorEventLoopDelay({ resolution: 10 });
  histogram.enable();
  return {
    stop: () => {
      histogram.disable();
      return histogram.max / 1e6;
    },
  };
}
