import { sameValue } from '@app/comparison';
import type { ImportValues } from '@app/comparison';
import { countUnanswered, lockConflicts, storeAnswers } from '@app/database';
import type { ConflictRow, ImportChangeFilter, ImportConflict } from '@app/database';
import { answerConflicts } from '@app/round-trip';
import type { ConflictAnswer } from '@app/round-trip';
import type { EntityManager } from 'typeorm';
import { Problem } from '../errors/problem';

export interface AnswerOrder {
  readonly answer: ConflictAnswer;
  /** the first column of one conflict; absent: all of the rows that the filter names */
  readonly field?: string | undefined;
}

/**
 * Lets file or database count in one conflict, in all of a row or in all that the filter names.
 *
 * @throws Problem 404 when there is no such conflict
 */
export async function answerImportConflicts(
  manager: EntityManager,
  filter: ImportChangeFilter,
  order: AnswerOrder,
): Promise<void> {
  const rows = await lockConflicts(manager, filter);
  const isMeant = ({ columns }: ImportConflict) =>
    order.field === undefined || columns[0] === order.field;
  const meant = rows.filter(({ conflicts }) => conflicts.some(isMeant));
  if (meant.length === 0) throw Problem.notFound('Bentrok');
  await storeAnswers(
    manager,
    filter.jobId,
    meant.map((row) => answerRow(row, order.answer, isMeant)),
  );
}

function answerRow(
  { id, before, after, conflicts: asked, rowId }: ConflictRow,
  answer: ConflictAnswer,
  isMeant: (conflict: ImportConflict) => boolean,
): Omit<ConflictRow, 'rowId' | 'before'> {
  const conflicts = asked.map((conflict) =>
    isMeant(conflict) ? { ...conflict, answer } : conflict,
  );
  const chosen = answerConflicts(
    after as ImportValues | null,
    conflicts,
    (_conflict, index) => conflicts[index]!.answer ?? 'theirs',
  );
  const fields =
    before && chosen
      ? Object.keys(chosen).filter(
          (column) => !sameValue((before as ImportValues)[column], chosen[column]),
        )
      : [];
  const isWhole = conflicts.every((conflict) => conflict.answer !== undefined);
  const stores = rowId === null ? chosen !== null : fields.length > 0;
  return { id, after: chosen, fields, conflicts, accepted: isWhole && stores };
}

/** @throws Problem 409 as long as a conflict waits for its answer: nothing is stored until then */
export async function requireAnswers(manager: EntityManager, jobId: string): Promise<void> {
  const { rows, cells } = await countUnanswered(manager, jobId);
  if (cells === 0) return;
  throw Problem.conflict(
    'import.conflicts-unanswered',
    `${cells} bentrok pada ${rows} baris belum dijawab. Pilih isi berkas atau isi Sejalan untuk tiap bentrok, lalu simpan lagi.`,
  );
}
