import { join } from 'node:path';
import type { Benchmark } from '../benchmark';
import { RENJA_ROWS } from '../import/write-renja';
import { writeBrokenRenja } from './write-broken-renja';

export const annotateBenchmark: Benchmark = {
  name: 'annotate',
  question: `How long does the annotated return of a Renja of ${RENJA_ROWS.toLocaleString('en')} rows take, beside reading it?`,
  prepare: writeBrokenRenja,
  subjects: [
    { name: 'readUpload', module: join(__dirname, 'read.subject.ts') },
    { name: 'readUpload and annotateUpload', module: join(__dirname, 'annotate.subject.ts') },
  ],
};
