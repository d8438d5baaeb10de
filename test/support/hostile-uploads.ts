export {
  bigSheet,
  denseZip,
  liarZip,
  overlappingZip,
} from '../../libs/workbook/src/read/testing/hostile-files';
export { livingChildren } from '../../libs/workbook/src/read/testing/living-children';
export { inline, makeParts, makeSheet } from '../../libs/workbook/src/read/testing/make-parts';
export { makeZip, type ZipPart } from '../../libs/workbook/src/read/testing/make-zip';

import { makeParts, makeSheet } from '../../libs/workbook/src/read/testing/make-parts';
import { makeZip, type ZipPart } from '../../libs/workbook/src/read/testing/make-zip';
import type { ImportResultDto } from '../../apps/api/src/imports/import.dto';
import type { JobDto } from '../../apps/api/src/jobs/job.dto';
import { type TestApp, type Visitor, waitForJob } from './test-app';

export interface HostileUpload {
  readonly content: Buffer;
  readonly fileName?: string;
  readonly kind?: 'renja' | 'kegiatan-desa';
}

export const VILLAGE_HEADER = ['kode desa', 'tahun', 'kode', 'uraian', 'lokasi', 'anggaran'];

/** A workbook of one sheet, written by hand. */
export const workbookOf = (sheet: string, ...more: ZipPart[]): Buffer =>
  makeZip([...makeParts({ sheet }), ...more]);

/** A village budget of rows of texts under the usual header. */
export const villageBudget = (...rows: string[][]): Buffer =>
  workbookOf(makeSheet([VILLAGE_HEADER, ...rows]));

/** Sends a file as an official does; the door's answer. */
export function send(
  app: TestApp,
  visitor: Visitor,
  { content, fileName = 'apbdes.xlsx', kind = 'kegiatan-desa' }: HostileUpload,
) {
  return visitor
    .post('/api/imports')
    .field({ kind, tahapan: String(app.tahapan) })
    .attach('file', content, fileName);
}

/** Sends a file that the door takes, and waits for what came of it. */
export async function runUpload(
  app: TestApp,
  visitor: Visitor,
  upload: HostileUpload,
): Promise<JobDto & { result: ImportResultDto }> {
  const answer = await send(app, visitor, upload);
  if (answer.status !== 202) throw new Error(`${answer.status}: ${answer.text}`);
  return (await waitForJob(visitor, answer.body.jobId)) as JobDto & { result: ImportResultDto };
}
