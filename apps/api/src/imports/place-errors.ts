import type { CellError, ReadSheet } from '@app/workbook';

/** What the checks at storing call a column, and the fields of a layout that may hold it. */
const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  'Kode desa': ['kodeDesa'],
  Desa: ['namaDesa', 'kodeDesa'],
  Tahun: ['tahun'],
  'Perangkat daerah': ['namaSkpd', 'kodeSkpd'],
  'Kode induk': ['kodeInduk'],
  Periode: ['periode'],
};

/**
 * Gives errors found at storing the column of the file, as errors found at reading have it:
 * `B (Kd_Desa)`. What stands in the title lines has no column and keeps its word.
 */
export function placeErrors(
  errors: readonly CellError[],
  sheets: readonly ReadSheet[],
): CellError[] {
  return errors.map((error) => {
    const mapping = sheets.find(({ sheet }) => sheet === error.sheet)?.mapping ?? [];
    const place = (FIELDS_OF[error.column] ?? [])
      .map((field) => mapping.find((mapped) => mapped.field === field))
      .find((mapped) => mapped !== undefined);
    return place ? { ...error, column: `${place.column} (${place.header})` } : error;
  });
}
