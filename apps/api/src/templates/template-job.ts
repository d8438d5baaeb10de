import type { ImportDraftKind } from '@app/database';

export const TEMPLATE_JOB = 'templat';

export interface TemplatePayload {
  readonly kind: ImportDraftKind;
  readonly tahapanId: number;
  readonly pemdaCode: string;
  /** null: all villages of the kabupaten */
  readonly opdId: number | null;
}
