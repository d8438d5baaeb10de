import { join } from 'node:path';
import type { Benchmark } from '../benchmark';
import { HEADS, PLAN_ROWS, prepareStore } from './village-plans';

export const storeBenchmark: Benchmark = {
  name: 'store',
  question: `How long do ${PLAN_ROWS.toLocaleString('en')} rows of ${HEADS.length} columns take from the workbook into PostgreSQL?`,
  rounds: 3,
  prepare: prepareStore,
  subjects: [
    { name: 'read, checked and upserted', module: join(__dirname, 'import.subject.ts') },
    {
      name: 'exceljs `xlsx.readFile` and TypeORM `insert`',
      module: join(__dirname, 'exceljs-typeorm.subject.ts'),
    },
  ],
};
