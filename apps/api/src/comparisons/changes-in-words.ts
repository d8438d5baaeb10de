import { FIELD_WORDS } from '@app/comparison';
import type { FieldChange } from '@app/comparison';

const BLANK = '(kosong)';

/** `lokasi: Binuang → Tapin Utara`, one line for each field but the pagu, which has columns. */
export function changesInWords(changes: readonly FieldChange[]): string {
  return changes
    .filter(({ field }) => field !== 'pagu')
    .map(
      ({ field, before, after }) => `${FIELD_WORDS[field]}: ${before || BLANK} → ${after || BLANK}`,
    )
    .join('\n');
}
