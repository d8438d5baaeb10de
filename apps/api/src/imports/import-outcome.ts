import type { ImportChangeClass } from '@app/database';
import type { CellError, Recognised } from '@app/workbook';
import { Rupiah } from '@app/vocabulary';
import type { ImportClassesDto, ImportCountDto, ImportResultDto } from './import.dto';
import { questionsInWords } from './mapping-needed';

/** What storing rows came to; the rest of the answer is the same for every kind. */
export interface StoredRows {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed?: number;
  readonly classes?: ImportClassesDto;
  /** set where nothing was stored yet */
  readonly outcome?: 'pratinjau' | 'uji_coba';
  readonly totalBefore: Rupiah;
  readonly totalAfter: Rupiah;
  readonly counts: ImportCountDto[];
  readonly notices: string[];
  /** what must be analysed again */
  readonly touchedDesa: readonly string[];
  readonly touchesPlan: boolean;
  /** whether more stages than that of the import must be, as a list of priorities serves them all */
  readonly touchesEveryStage?: boolean;
}

export interface ReadFile {
  readonly recognised: Recognised;
  readonly rowCount: number;
  /** a person has said which column is which */
  readonly isMapped: boolean;
}

const SHOWN_ERRORS = 500;

export function storedResult(file: ReadFile, stored: StoredRows): ImportResultDto {
  const { recognised } = file;
  const same = stored.added === 0 && stored.changed === 0;
  return {
    ...frame(file),
    outcome: stored.outcome ?? (same ? 'tidak_berubah' : 'tersimpan'),
    added: stored.added,
    changed: stored.changed,
    unchanged: stored.unchanged,
    ...(stored.removed === undefined ? {} : { removed: stored.removed }),
    ...(stored.classes === undefined ? {} : { classes: stored.classes }),
    totalBefore: stored.totalBefore.toString(),
    totalAfter: stored.totalAfter.toString(),
    counts: stored.counts,
    notices: [...recognised.notices, ...stored.notices],
    errorCount: 0,
    errors: [],
  };
}

/** No row was read: a person must say which column is which. */
export function askingResult(file: ReadFile): ImportResultDto {
  const { recognised } = file;
  return {
    ...frame(file),
    ...{ outcome: 'perlu_pemetaan', added: 0, changed: 0, unchanged: 0 },
    totalBefore: Rupiah.zero.toString(),
    totalAfter: Rupiah.zero.toString(),
    ...{ counts: [], errorCount: 0, errors: [] },
    notices: [...recognised.notices],
    questions: questionsInWords(recognised),
  };
}

/** All or nothing: one wrong cell, and not a single row is stored. */
export function refusedResult(
  file: ReadFile,
  errors: readonly CellError[],
  errorCount: number,
): ImportResultDto {
  const { recognised } = file;
  return {
    ...frame(file),
    outcome: 'ditolak',
    added: 0,
    changed: 0,
    unchanged: 0,
    totalBefore: Rupiah.zero.toString(),
    totalAfter: Rupiah.zero.toString(),
    counts: [],
    notices: [...recognised.notices],
    errorCount,
    classes: { ...NO_ROWS, salah: new Set(errors.map(rowOf)).size },
    // the advice says the suggestion in words
    errors: errors.slice(0, SHOWN_ERRORS).map(({ suggestion: _said, ...error }) => error),
  };
}

const NO_ROWS: ImportClassesDto = { baru: 0, berubah: 0, sama: 0, hilang: 0, bentrok: 0, salah: 0 };
const rowOf = ({ sheet, row }: CellError): string => `${sheet} ${row}`;

export function countClasses(
  changes: readonly { readonly class: ImportChangeClass }[],
): ImportClassesDto {
  const counts = { ...NO_ROWS };
  for (const change of changes) counts[change.class] += 1;
  return counts;
}

function frame({ recognised, rowCount: rows, isMapped }: ReadFile) {
  return {
    ...(isMapped ? { mapped: true } : {}),
    layout: recognised.layout,
    confidence: recognised.confidence,
    sheet: recognised.sheet,
    ignoredColumns: [...recognised.ignoredColumns],
    rows,
  };
}
