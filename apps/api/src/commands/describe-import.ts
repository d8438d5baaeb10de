import type { ImportResultDto } from '../imports/import.dto';

/** The answer to an import as a person reads it in a terminal. */
export function describeImport(result: ImportResultDto): string {
  const lines = [
    `${OUTCOME[result.outcome] ?? result.outcome}: ${result.rows} baris dari lembar ${result.sheet} (${result.layout})`,
    `${countsOf(result)}${missingOf(result)}`,
    ...result.counts.map(({ label, value }) => `${label}: ${value}`),
    ...(result.mapped ? ['! Kolom dipetakan seperti jawaban atas berkas sebelumnya.'] : []),
    ...result.notices.map((notice) => `! ${notice}`),
    ...result.errors.map(
      ({ sheet, row, column, value, rule, advice }) =>
        `${sheet} baris ${row} kolom ${column} nilai "${value}": ${rule} ${advice}`,
    ),
  ];
  return lines.join('\n');
}

const OUTCOME: Partial<Record<ImportResultDto['outcome'], string>> = {
  uji_coba: 'uji coba, tidak ada yang disimpan',
  tidak_berubah: 'tidak berubah',
  perlu_pemetaan: 'belum dibaca, isi kolomnya belum pasti',
};

const countsOf = ({ outcome, added, changed, unchanged }: ImportResultDto): string =>
  outcome === 'uji_coba'
    ? `akan ditambah ${added}, diubah ${changed}, tetap ${unchanged}`
    : `baru ${added}, berubah ${changed}, tetap ${unchanged}`;

/** Rows of the plan that the file does not have; the command line never removes them. */
function missingOf({ classes }: ImportResultDto): string {
  return classes && classes.hilang > 0 ? `, tidak ada di berkas ${classes.hilang}` : '';
}
