import type { ComparisonScope } from './load-comparison';

export const COMPARISON_JOB = 'laporan-perbandingan';

export interface ComparisonPayload {
  readonly scope: ComparisonScope;
}
