import { type TestApp, type Visitor, waitForJob } from './test-app';

/** Orders a workbook to be edited offline and fetches it when it is written. */
export async function downloadTemplate(visitor: Visitor, order: object): Promise<Buffer> {
  const { body } = await visitor.post('/api/templates').send(order).expect(202);
  const job = await waitForJob(visitor, body.jobId);
  if (job.status !== 'selesai') throw new Error(JSON.stringify(job.problem));
  const answer = await visitor
    .get(`/api/reports/${body.jobId}/file`)
    .responseType('blob')
    .expect(200);
  return answer.body as Buffer;
}

export interface Preview {
  readonly classes: Readonly<Record<string, number>>;
  readonly notices: readonly string[];
  readonly jobId: string;
}

/** Uploads a workbook to be looked at, and says what it would change. */
export async function previewOf(
  visitor: Visitor,
  { tahapan }: TestApp,
  { kind, content }: { readonly kind: string; readonly content: Buffer },
): Promise<Preview> {
  const { body } = await visitor
    .post('/api/imports')
    .field({ kind, tahapan: String(tahapan), mode: 'pratinjau' })
    .attach('file', content, 'disunting.xlsx')
    .expect(202);
  const job = await waitForJob(visitor, body.jobId);
  const result = job.result as { notices?: string[]; errors?: unknown } | null;
  if (job.status !== 'selesai' || (result as { outcome?: string }).outcome !== 'pratinjau')
    throw new Error(JSON.stringify([job.problem, result]).slice(0, 3_000));
  const answer = await visitor.get(`/api/imports/${body.jobId}/preview`).expect(200);
  const classes = answer.body.classes.map((row: { class: string; count: number }) => [
    row.class,
    row.count,
  ]);
  return {
    jobId: body.jobId,
    notices: result?.notices ?? [],
    classes: Object.fromEntries(classes),
  };
}
