import type { GridColumn } from './grid-columns';

export interface EditSubject {
  title: string;
  /** where changes go: `/programs` or `/kegiatan-desa` */
  path: string;
  back: string;
  columns: readonly GridColumn[];
}
