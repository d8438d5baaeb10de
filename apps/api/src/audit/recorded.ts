import { SetMetadata } from '@nestjs/common';
import type { DraftTable } from '@app/database';

export const RECORDED_KEY = 'sejalan:recorded';

/** What a route's answer shows, for the access log. */
export type Recording =
  | { readonly what: string; readonly kind: 'baca'; readonly table: DraftTable }
  | { readonly what: string; readonly kind: 'ekspor'; readonly job?: 'jobId' };

/**
 * The answer holds plan rows (`rows[].id`, or `id` of the whole): drafts among them are recorded.
 *
 * @param what name of the data in the log
 */
export const RecordsReading = (what: string, table: DraftTable): MethodDecorator =>
  SetMetadata(RECORDED_KEY, { what, kind: 'baca', table } satisfies Recording);

/** The answer is a file that leaves the house: every download is recorded. */
export const RecordsExport = (what: string, job?: 'jobId'): MethodDecorator =>
  SetMetadata(RECORDED_KEY, { what, kind: 'ekspor', job } satisfies Recording);
