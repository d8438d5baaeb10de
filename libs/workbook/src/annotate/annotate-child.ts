import { setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import { annotateFile } from './annotate-file';
import type { AnnotateJob } from './annotate-job';

/** Entry of the child process: one job on stdin, the annotated file on disk, then the end. */
async function main(): Promise<void> {
  setPriority(10);
  await annotateFile(JSON.parse(await text(process.stdin)) as AnnotateJob);
}

void main();
