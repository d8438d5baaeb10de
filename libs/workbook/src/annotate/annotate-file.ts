import { rm } from 'node:fs/promises';
import { extname } from 'node:path';
import type { AnnotateJob } from './annotate-job';
import { annotateWorkbook } from './annotate-workbook';
import { writeCsvAsWorkbook } from './csv-workbook';

/** Writes the annotated return of one upload; runs inside the child process. */
export async function annotateFile(job: AnnotateJob): Promise<void> {
  if (extname(job.fileName).toLowerCase() === '.xlsx') return annotateWorkbook(job);
  const asWorkbook = `${job.outPath}.csv.xlsx`;
  try {
    await writeCsvAsWorkbook(job.path, { outPath: asWorkbook, sheet: job.recognised.sheet });
    await annotateWorkbook({ ...job, path: asWorkbook });
  } finally {
    await rm(asWorkbook, { force: true });
  }
}
