import { join } from 'node:path';
import type * as Workbook from '@app/workbook';

/** The reader as it is shipped: measuring the sources would count their compilation. */
export const { annotateUpload, readUpload }: typeof Workbook = require(
  join(__dirname, '../../../dist/libs/workbook/src/index.js'),
);
