import { join } from 'node:path';
import type { Benchmark } from '../benchmark';
import { RENJA_ROWS } from '../import/write-renja';
import { serve } from './serve';

export const doorBenchmark: Benchmark = {
  name: 'door',
  question: `How long does an official wait for a Renja of ${RENJA_ROWS.toLocaleString('en')} rows to be stored and analysed, and for how long does the process that serves stand still?`,
  rounds: 3,
  prepare: serve,
  subjects: [{ name: 'import over HTTP', module: join(__dirname, 'import.subject.ts') }],
};
