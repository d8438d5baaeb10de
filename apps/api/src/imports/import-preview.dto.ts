import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumberString,
  IsOptional,
  IsString,
  MaxLength,
  Min,
} from 'class-validator';
import type {
  ImportChangeClass,
  ImportDraftKind,
  ImportState,
  ImportWarning,
  JobStatus,
} from '@app/database';
import { PageDto } from '../asking/page.dto';
import { PageNumber, PageSize } from '../asking/paging';

export const CHANGE_CLASSES = ['bentrok', 'baru', 'berubah', 'sama', 'hilang'] as const;
export const CONFLICT_ANSWERS = ['berkas', 'basis-data'] as const;
const isYes = ({ value }: { value: unknown }): boolean => value === true || value === 'true';

/** Which rows of an import are meant. */
export class ImportChangesFilterDto {
  @IsOptional()
  @IsIn(CHANGE_CLASSES, { message: `class hanya boleh ${CHANGE_CLASSES.join(', ')}.` })
  class?: ImportChangeClass;

  /** code of an agency or desa */
  @IsOptional()
  @IsString({ message: 'group harus teks.' })
  @MaxLength(300, { message: 'group paling panjang 300 huruf.' })
  group?: string;

  @IsOptional()
  @IsString({ message: 'q harus teks.' })
  @MaxLength(200, { message: 'q paling panjang 200 huruf.' })
  q?: string;

  /** only rows of the plan that changed after the preview was made */
  @IsOptional()
  @Transform(isYes)
  @IsBoolean({ message: 'moved harus true atau false.' })
  moved?: boolean;

  /** only rows that an undoing left as they are */
  @IsOptional()
  @Transform(isYes)
  @IsBoolean({ message: 'left harus true atau false.' })
  left?: boolean;
}

export class ImportChangesQuestionDto extends ImportChangesFilterDto {
  @PageNumber()
  page = 1;

  @PageSize()
  size = 50;
}

export class DecideChangesDto extends ImportChangesFilterDto {
  @IsBoolean({ message: 'accepted harus true atau false.' })
  accepted: boolean;

  /** single rows; absent: all that the filter names */
  @IsOptional()
  @IsArray({ message: 'ids harus daftar.' })
  @ArrayMaxSize(200, { message: 'ids paling banyak 200.' })
  @IsNumberString({ no_symbols: true }, { each: true, message: 'ids harus nomor baris.' })
  @MaxLength(18, { each: true, message: 'ids harus nomor baris.' })
  ids?: string[];
}

/** Which side counts where both were changed; for one cell, one row or all. */
export class AnswerConflictsDto {
  @IsIn(CONFLICT_ANSWERS, { message: `answer hanya boleh ${CONFLICT_ANSWERS.join(' atau ')}.` })
  answer: (typeof CONFLICT_ANSWERS)[number];

  /** one row; absent: all that are in conflict */
  @IsOptional()
  @IsNumberString({ no_symbols: true }, { message: 'id harus nomor baris.' })
  @MaxLength(18, { message: 'id harus nomor baris.' })
  id?: string;

  /** one conflict of the row, by its field */
  @IsOptional()
  @IsString({ message: 'field harus teks.' })
  @MaxLength(60, { message: 'field paling panjang 60 huruf.' })
  field?: string;

  /** code of an agency or desa */
  @IsOptional()
  @IsString({ message: 'group harus teks.' })
  @MaxLength(300, { message: 'group paling panjang 300 huruf.' })
  group?: string;
}

export class AcceptImportDto {
  /** how many rows of the plan the person has agreed to remove; must be as many as are ticked */
  @IsInt({ message: 'removals harus bilangan bulat.' })
  @Min(0, { message: 'removals paling kecil 0.' })
  removals: number;
}

export class UndoImportDto {
  /** true when rows that were changed since may stay as they are */
  @IsBoolean({ message: 'leaveChanged harus true atau false.' })
  leaveChanged: boolean;
}

export class ImportGroupDto {
  code: string;
  name: string;
  baru: number;
  berubah: number;
  sama: number;
  hilang: number;
  bentrok: number;
  /** money in the plan before, and once what is ticked is stored */
  before: string;
  after: string;
}

export class ImportClassCountDto {
  class: ImportChangeClass;
  count: number;
  accepted: number;
}

export class ImportWorkDto {
  jobId: string;
  status: JobStatus;
}

export class ImportUnansweredDto {
  rows: number;
  cells: number;
}

export class ImportRemovalsDto {
  count: number;
  /** money of the plan that would go */
  total: string;
}

export class ImportPreviewDto {
  jobId: string;
  fileName: string;
  kind: ImportDraftKind;
  state: ImportState;
  pemdaName: string;
  by: string;
  at: string;
  decidedBy: string | null;
  decidedAt: string | null;
  undoneBy: string | null;
  undoneAt: string | null;
  /** the job that accepts or undoes it, or did so last */
  work: ImportWorkDto | null;
  classes: ImportClassCountDto[];
  /** rows that changed in the plan after the preview was made */
  moved: number;
  /** conflicts that wait for an answer; nothing is stored before */
  unanswered: ImportUnansweredDto;
  /** rows that the file lacks and that are ticked to be removed */
  removals: ImportRemovalsDto;
  /** when the workbook was exported that came back here; null: rows were found by their key */
  exportedAt: string | null;
  /** the whole plan of the government before, and once what is ticked is stored */
  totalBefore: string;
  totalAfter: string;
  groups: ImportGroupDto[];
  mayDecide: boolean;
  mayUndo: boolean;
}

export class ImportCellDto {
  field: string;
  label: string;
  kind: 'teks' | 'uang' | 'angka';
  /** empty: blank */
  before: string;
  after: string;
}

/** What both sides changed differently since the export; values in words. */
export class ImportConflictDto {
  field: string;
  label: string;
  kind: 'teks' | 'uang' | 'angka';
  /** as it was exported; null: the row was not in the export */
  base: string | null;
  mine: string;
  /** as it stands in the database; null: the row is no longer there */
  theirs: string | null;
  /** who changed it in the database and when; null where the trail does not say */
  by: string | null;
  at: string | null;
  answer: (typeof CONFLICT_ANSWERS)[number] | null;
}

export class ImportChangeDto {
  id: string;
  class: ImportChangeClass;
  groupCode: string;
  groupName: string;
  kode: string;
  nama: string;
  /** the row of the sheet; null for a row that the file does not have */
  sourceRow: number | null;
  accepted: boolean;
  moved: boolean;
  /** of an undone import: whether the row went back */
  undone: boolean | null;
  /** why a row of an exported workbook is not simply the row that left */
  warning: ImportWarning | null;
  /** also after they were answered */
  conflicts: ImportConflictDto[];
  /** of a changed row what differs; of others what they hold */
  cells: ImportCellDto[];
}

export class ImportChangePageDto extends PageDto {
  rows: ImportChangeDto[];
}
