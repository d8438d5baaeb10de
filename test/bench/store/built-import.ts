import { join } from 'node:path';
import type * as Vocabulary from '@app/vocabulary';
import type * as Prepare from '../../../apps/api/src/imports/prepare-kegiatan-desa';

/** As it is shipped: measuring the sources would count their compilation. */
export const { prepareKegiatanDesa }: typeof Prepare = require(
  join(__dirname, '../../../dist/apps/api/src/imports/prepare-kegiatan-desa.js'),
);
export const { Rupiah }: typeof Vocabulary = require(
  join(__dirname, '../../../dist/libs/vocabulary/src/index.js'),
);
