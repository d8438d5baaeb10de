import type { Recognised } from '@app/workbook';
import { Problem } from '../errors/problem';

/**
 * Stops an import whose columns are not certain: storing nothing would look like success.
 * @throws Problem 422 naming each column that must be told, with the columns it may be
 */
export function refuseUncertainColumns({ mappingQuestions, sheet }: Recognised): void {
  if (mappingQuestions.length === 0) return;
  const questions = mappingQuestions.map(({ label, candidates }) => {
    const columns = candidates.map(({ column, header }) => `${column} (${header})`);
    return `"${label}" mungkin kolom ${columns.join(' atau ')}`;
  });
  throw Problem.uploadRefused(
    422,
    'mapping-needed',
    `Kolom di lembar "${sheet}" belum pasti: ${questions.join('; ')}. Ganti judul kolom yang dimaksud menjadi seperti yang tertulis di depan, lalu unggah lagi.`,
  );
}
