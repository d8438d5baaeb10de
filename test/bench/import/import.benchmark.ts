import { join } from 'node:path';
import type { Benchmark } from '../benchmark';
import { RENJA_ROWS, writeRenja } from './write-renja';

export const importBenchmark: Benchmark = {
  name: 'import',
  question: `How long does a Renja of ${RENJA_ROWS.toLocaleString('en')} rows take to read, and how much memory?`,
  prepare: (folder) => writeRenja(folder),
  subjects: [
    { name: 'readUpload', module: join(__dirname, 'read-upload.subject.ts') },
    { name: 'exceljs `xlsx.readFile`', module: join(__dirname, 'exceljs.subject.ts') },
    {
      name: 'exceljs `stream.xlsx.WorkbookReader`',
      module: join(__dirname, 'exceljs-stream.subject.ts'),
    },
  ],
};
