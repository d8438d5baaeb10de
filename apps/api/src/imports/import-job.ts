import type { ImportKind } from './import.dto';

export const IMPORT_JOB = 'impor';
export const ACCEPT_JOB = 'impor-terima';
export const UNDO_JOB = 'impor-urung';

/** Whether a file is stored at once, or looked at first. */
export const IMPORT_MODES = ['langsung', 'pratinjau'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/** What an import job needs to start again from nothing, even in another process. */
export interface ImportPayload {
  readonly uploadId: number;
  readonly kind: ImportKind;
  readonly tahapanId: number;
  readonly fileName: string;
  /** absent: `langsung` */
  readonly mode?: ImportMode;
  readonly dryRun: boolean;
  /** a desa name in the file → the desa it stands for; for files of villages we do not know */
  readonly desaAliases: Readonly<Record<string, string>>;
}

/** Accepting or undoing: which import, by the job that read its file. */
export interface ImportWorkPayload {
  readonly importId: string;
  /** kept beside it, so that the trail of exports knows the stage */
  readonly tahapanId: number;
  /** undoing alone: rows that changed since may stay as they are */
  readonly leaveChanged: boolean;
}
