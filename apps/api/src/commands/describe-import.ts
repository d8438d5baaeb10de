import type { ImportResultDto } from '../imports/import.dto';

/** The answer to an import as a person reads it in a terminal. */
export function describeImport(result: ImportResultDto): string {
  const lines = [
    `${result.outcome}: ${result.rows} baris dari lembar ${result.sheet} (${result.layout})`,
    `baru ${result.added}, berubah ${result.changed}, tetap ${result.unchanged}`,
    ...result.counts.map(({ label, value }) => `${label}: ${value}`),
    ...result.notices.map((notice) => `! ${notice}`),
    ...result.errors.map(
      ({ sheet, row, column, value, rule, advice }) =>
        `${sheet} baris ${row} kolom ${column} nilai "${value}": ${rule} ${advice}`,
    ),
  ];
  return lines.join('\n');
}
