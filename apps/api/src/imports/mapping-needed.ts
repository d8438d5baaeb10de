import type { Recognised } from '@app/workbook';

/** What a person must say about the columns of a file, one sentence each. */
export function questionsInWords({ mappingQuestions, sheet }: Recognised): string[] {
  return mappingQuestions.map(({ label, doubt, candidates }) => {
    const columns = candidates.map(({ column, header }) => `${column} (${header})`).join(' atau ');
    return doubt === 'tidak-ditemukan'
      ? `Lembar "${sheet}": kolom "${label}" tidak ditemukan.`
      : `Lembar "${sheet}": "${label}" mungkin kolom ${columns}.`;
  });
}
