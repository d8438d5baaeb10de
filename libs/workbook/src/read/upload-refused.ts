export const REFUSAL_STATUS = {
  'not-xlsx': 415,
  'old-xls': 415,
  password: 415,
  macro: 415,
  'active-content': 415,
  'not-csv': 415,
  'too-large': 413,
  limit: 413,
  'parser-limit': 413,
  damaged: 422,
  dtd: 422,
  'too-many-rows': 422,
  'too-many-columns': 422,
  'no-header': 422,
  'missing-column': 422,
  empty: 422,
} as const;

export type RefusalCode = keyof typeof REFUSAL_STATUS;
export type RefusalStatus = (typeof REFUSAL_STATUS)[RefusalCode];

/** A file that cannot be read as a whole. The message is Indonesian and says what to do. */
export class UploadRefused extends Error {
  readonly status: RefusalStatus;

  constructor(
    readonly code: RefusalCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'UploadRefused';
    this.status = REFUSAL_STATUS[code];
  }
}
