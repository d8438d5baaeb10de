/** Ceilings of one upload. They protect the server, so they are counted before memory is taken. */
export interface ReadLimits {
  readonly fileBytes: number;
  readonly zipEntries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** inflated to deflated size, looked at above 1 MiB */
  readonly ratio: number;
  readonly filledRows: number;
  readonly columns: number;
  readonly cellChars: number;
  readonly sharedStrings: number;
  readonly sharedStringChars: number;
  readonly merges: number;
  readonly errors: number;
  /** what the child may compute; a busy machine takes longer for it, and nobody is refused for that */
  readonly cpuMs: number;
  /** the back stop: no child lives longer, whatever it waits for */
  readonly wallMs: number;
  /** heap of the child */
  readonly memoryMb: number;
  /** heap, program and inflated bytes together */
  readonly residentMb: number;
}

const MIB = 1024 * 1024;

export const READ_LIMITS: ReadLimits = {
  fileBytes: 10 * MIB,
  zipEntries: 200,
  entryBytes: 128 * MIB,
  totalBytes: 160 * MIB,
  ratio: 200,
  filledRows: 20_000,
  columns: 64,
  cellChars: 4_000,
  sharedStrings: 400_000,
  sharedStringChars: 32 * MIB,
  merges: 50_000,
  errors: 500,
  cpuMs: 15_000,
  wallMs: 120_000,
  memoryMb: 384,
  residentMb: 512,
};

/** The last row number a spreadsheet can have. */
export const LAST_ROW = 1_048_576;
