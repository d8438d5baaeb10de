import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import type { ImportState, JobStatus } from '@app/database';
import { TahapanQuestionDto } from '../asking/question.dto';
import { IMPORT_MODES } from './import-job';
import type { ImportMode } from './import-job';
import { MOST_PARTS } from './upload-parts.dto';

export const IMPORT_KINDS = ['renja', 'kegiatan-desa', 'nomenklatur', 'prioritas'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

const inParts = ({ fileKey }: { fileKey?: string }): boolean => fileKey !== undefined;

export class ImportRequestDto {
  @IsIn(IMPORT_KINDS, { message: `kind hanya boleh ${IMPORT_KINDS.join(', ')}.` })
  kind: ImportKind;

  @Type(() => Number)
  @IsInt({ message: 'tahapan wajib berupa nomor tahapan.' })
  @Min(1, { message: 'tahapan wajib berupa nomor tahapan.' })
  @Max(2_147_483_647, { message: 'tahapan tidak dikenal.' })
  tahapan: number;

  @IsOptional()
  @Matches(/^\d{2}(\.\d{2})?$/, { message: 'pemda harus kode wilayah seperti 63 atau 63.01.' })
  pemda?: string;

  /** `pratinjau` shows what a plan file would change before anything is stored; absent: at once */
  @IsOptional()
  @IsIn(IMPORT_MODES, { message: `mode hanya boleh ${IMPORT_MODES.join(', ')}.` })
  mode?: ImportMode;

  /** the key under which the pieces of the file were sent; absent: the file comes in this order */
  @IsOptional()
  @IsUUID(undefined, { message: 'fileKey harus UUID.' })
  fileKey?: string;

  /** how many pieces the file has */
  @ValidateIf(inParts)
  @Type(() => Number)
  @IsInt({ message: 'parts wajib berupa jumlah bagian berkas.' })
  @Min(1, { message: 'parts paling sedikit 1.' })
  @Max(MOST_PARTS, { message: 'Berkas paling besar 10 MB.' })
  parts?: number;

  @ValidateIf(inParts)
  @IsString({ message: 'fileName wajib diisi.' })
  @MaxLength(300, { message: 'fileName paling panjang 300 huruf.' })
  fileName?: string;
}

export class ImportListQuestionDto extends TahapanQuestionDto {}

export class CellErrorDto {
  sheet: string;
  row: number;
  column: string;
  value: string;
  rule: string;
  advice: string;
}

export class ImportCountDto {
  label: string;
  value: string;
}

/** How many rows of a plan file are in each class. */
export class ImportClassesDto {
  baru: number;
  berubah: number;
  sama: number;
  /** in the plan of the same agencies or villages, but not in the file */
  hilang: number;
  /** changed differently in file and plan since the export; of files that came from one */
  bentrok: number;
  /** rows with wrong cells */
  salah: number;
}

export class ImportResultDto {
  outcome:
    | 'tersimpan'
    | 'ditolak'
    | 'tidak_berubah'
    | 'pratinjau'
    | 'bentrok'
    | 'diurungkan'
    /** a person must say which column is which; no row was read */
    | 'perlu_pemetaan'
    /** a dry run: what would have been stored */
    | 'uji_coba';
  layout: string;
  confidence: number;
  sheet: string;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  /** missing rows whose removal was accepted */
  removed?: number;
  /** of a plan file alone */
  classes?: ImportClassesDto;
  totalBefore: string;
  totalAfter: string;
  counts: ImportCountDto[];
  notices: string[];
  /** what must be said about its columns before the file can be read */
  questions?: string[];
  /** true where it was read as a person said which column is which, for this file or an earlier one */
  mapped?: boolean;
  errorCount: number;
  errors: CellErrorDto[];
  ignoredColumns: string[];
}

export class ImportDto {
  jobId: string;
  fileName: string;
  kind: string;
  pemdaCode: string;
  pemdaName: string;
  by: string;
  at: string;
  status: JobStatus;
  /** null for lists of reference, for refused files and while the file is read */
  state: ImportState | null;
  decidedBy: string | null;
  decidedAt: string | null;
  undoneBy: string | null;
  undoneAt: string | null;
  result: ImportResultDto | null;
}

export class ImportListDto {
  rows: ImportDto[];
}
