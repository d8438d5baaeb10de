import { join } from 'node:path';
import type { Benchmark } from '../benchmark';
import { makeProvince } from './make-province';
import { ROWS, SESSIONS } from './province';

const rows = ROWS.toLocaleString('en');

/** The base is the query without the scope: the ratio of the second is what the scope costs. */
export const scopeBenchmark: Benchmark = {
  name: 'scope',
  question: `What does the scope cost when ${SESSIONS} sessions read a list page over ${rows} rows?`,
  prepare: makeProvince,
  subjects: [
    { name: 'without scope', module: join(__dirname, 'agency-unscoped.subject.ts') },
    { name: 'with scope', module: join(__dirname, 'agency-scoped.subject.ts') },
  ],
};

export const provinceScopeBenchmark: Benchmark = {
  name: 'scope-province',
  question: `What does the scope cost when planners list all ${rows} rows of the province?`,
  prepare: makeProvince,
  subjects: [
    { name: 'without scope', module: join(__dirname, 'province-unscoped.subject.ts') },
    { name: 'with scope', module: join(__dirname, 'province-scoped.subject.ts') },
  ],
};
