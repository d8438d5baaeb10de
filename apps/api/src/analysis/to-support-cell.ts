import type { SupportCell } from '@app/alignment';
import type { LoadedCell } from '@app/database';

/** A stored cell as the rules across governments read it; they do not look at single programs. */
export function toSupportCell(cell: LoadedCell): SupportCell {
  return {
    ...cell,
    step: cell.step as SupportCell['step'],
    stepIfAccepted: cell.stepIfAccepted as SupportCell['step'],
    programIds: [],
  };
}
