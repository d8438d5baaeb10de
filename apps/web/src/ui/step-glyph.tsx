import type { Step } from '../api/types';

/** Filled share of the circle per step; step 5 is a tick, so that shape alone tells the steps apart. */
const ARCS: Record<1 | 2 | 3, string> = {
  1: 'M8 8V2a6 6 0 0 1 6 6Z',
  2: 'M8 2a6 6 0 0 1 0 12Z',
  3: 'M8 8V2a6 6 0 1 1-6 6Z',
};

/** The circle that fills up as support deepens; always shown beside a word or inside a named cell. */
export function StepGlyph({ step }: { step: Step }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {step === 5 ? (
        <path d="m2.5 8.5 3.6 4L13.5 3.5" fill="none" stroke="currentColor" strokeWidth="2.6" />
      ) : (
        <circle
          cx="8"
          cy="8"
          r="6"
          fill={step === 4 ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.7"
        />
      )}
      {step >= 1 && step <= 3 ? <path d={ARCS[step as 1 | 2 | 3]} fill="currentColor" /> : null}
    </svg>
  );
}
