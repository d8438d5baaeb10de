import type { CellError } from '@app/workbook';

/** Rows that cannot be stored; thrown so that the transaction leaves nothing behind. */
export class ErrorsInRows extends Error {
  constructor(readonly errors: readonly CellError[]) {
    super(`${errors.length} cells cannot be stored`);
  }
}

/** Ends a `--dry-run`: everything was tried, nothing may stay. */
export class DryRunDone extends Error {
  constructor(readonly result: object) {
    super('dry run');
  }
}
