import type { Prepared } from '../benchmark';
import { type RenjaCell, writeRenja } from '../import/write-renja';
import { PAGU_COLUMN } from '../import/renja-columns';

/** Every hundredth row has a pagu in words. */
const WRONG_EVERY = 100;

export function writeBrokenRenja(folder: string): Promise<Prepared> {
  return writeRenja(folder, (cells: RenjaCell[], row: number) =>
    row % WRONG_EVERY === 0 ? cells.with(PAGU_COLUMN - 1, 'menyusul') : cells,
  );
}
