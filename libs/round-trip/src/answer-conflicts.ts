import type { ImportValues } from '@app/comparison';
import type { CellConflict } from './rows';

export type ConflictAnswer = 'mine' | 'theirs';

/**
 * The row once its conflicts are answered; earlier answers are taken back.
 *
 * @param after the merged row, or what earlier answers made of it
 * @returns null where the row stays removed
 */
export function answerConflicts(
  after: ImportValues | null,
  conflicts: readonly CellConflict[],
  answerOf: (conflict: CellConflict, index: number) => ConflictAnswer,
): ImportValues | null {
  return conflicts.reduce<ImportValues | null>((row, conflict, index) => {
    const chosen = conflict[answerOf(conflict, index)];
    return chosen && { ...row, ...chosen };
  }, after);
}
