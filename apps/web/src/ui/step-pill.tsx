import type { Step } from '../api/types';
import { STEP_WORDS } from '../text/id/words';
import { StepGlyph } from './step-glyph';

export const STEPS: readonly Step[] = [0, 1, 2, 3, 4, 5];

/** One step of the ladder of support: shape, word and colour. */
export function StepPill({ step }: { step: Step }) {
  return (
    <span className={`pill tone-${step}`}>
      <StepGlyph step={step} />
      {STEP_WORDS[step]}
    </span>
  );
}

/** All steps in order, to read a chart or a matrix by. */
export function StepLegend({ label }: { label: string }) {
  return (
    <ul className="legend plain-list" aria-label={label}>
      {STEPS.map((step) => (
        <li key={step}>
          <StepPill step={step} />
        </li>
      ))}
    </ul>
  );
}
