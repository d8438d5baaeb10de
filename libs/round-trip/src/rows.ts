import type { ImportColumns, ImportValues } from '@app/comparison';

/** A row of the plan, as it was exported or as it stands now. */
export interface PlanRow {
  readonly id: number;
  /** the agency of a program, the desa of a kegiatan desa */
  readonly group: string;
  /** its natural key within the group; several rows may share one */
  readonly key: string;
  readonly values: ImportValues;
}

/** A row of the file that came back. */
export interface SheetRow extends Omit<PlanRow, 'id'> {
  /** the hidden id that left with the row; null where it is blank, as in a new row */
  readonly id: number | null;
}

export interface RoundTripColumns extends ImportColumns {
  /** columns that say one thing together, as a text and what is read from it: decided as one */
  readonly together: readonly (readonly string[])[];
}

/** base: as exported; mine: the file; theirs: the database now. */
export interface RoundTrip<M extends SheetRow, P extends PlanRow> {
  readonly base: readonly PlanRow[];
  readonly mine: readonly M[];
  readonly theirs: readonly P[];
  readonly columns: RoundTripColumns;
}

/** deletedByMe waits for a yes; deletedByThem and addedByThem are told and ask for nothing. */
export type MergeOutcome =
  'unchanged' | 'changed' | 'new' | 'deletedByMe' | 'deletedByThem' | 'addedByThem' | 'conflict';

/**
 * matchedByKey: the hidden id is missing; copied: another row carries the same id and is nearer to
 * what was exported; keyChanged: the natural key differs from the one that left with the id.
 */
export type MergeWarning = 'matchedByKey' | 'copied' | 'keyChanged';

/** What both sides changed differently: one cell, or columns that are decided as one. */
export interface CellConflict {
  readonly columns: readonly string[];
  /** null: the row was not exported, both sides added it */
  readonly base: ImportValues | null;
  readonly mine: ImportValues;
  /** null: the row is no longer there */
  readonly theirs: ImportValues | null;
}

export interface MergedRow<M extends SheetRow, P extends PlanRow> {
  readonly outcome: MergeOutcome;
  readonly base: PlanRow | null;
  readonly mine: M | null;
  readonly theirs: P | null;
  /** with both sides' edits, a conflict as the database has it; null where no row remains */
  readonly after: ImportValues | null;
  /** columns in which `after` differs from the database */
  readonly fields: readonly string[];
  /** columns that changed in the database since the export */
  readonly changedByThem: readonly string[];
  readonly conflicts: readonly CellConflict[];
  readonly warning: MergeWarning | null;
}

/** notExported: no row of that id left with this workbook; otherGroup: it left under another. */
export interface RefusedRow<M extends SheetRow> {
  readonly mine: M;
  readonly reason: 'notExported' | 'otherGroup';
  readonly base: PlanRow | null;
}

export interface MergedTrip<M extends SheetRow, P extends PlanRow> {
  /** rows of the file in its order, then those that it lacks, then those added by others */
  readonly rows: readonly MergedRow<M, P>[];
  readonly refused: readonly RefusedRow<M>[];
}
