import type { ImportKind } from './import.dto';

export const IMPORT_JOB = 'impor';

/** What an import job needs to start again from nothing, even in another process. */
export interface ImportPayload {
  readonly uploadId: number;
  readonly kind: ImportKind;
  readonly tahapanId: number;
  readonly fileName: string;
  readonly dryRun: boolean;
  /** a desa name in the file → the desa it stands for; for files of villages we do not know */
  readonly desaAliases: Readonly<Record<string, string>>;
}
