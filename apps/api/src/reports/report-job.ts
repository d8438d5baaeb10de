export const REPORT_JOB = 'laporan-rakor';

export interface ReportPayload {
  readonly tahapanId: number;
  /** null: the whole province */
  readonly pemdaCode: string | null;
}
