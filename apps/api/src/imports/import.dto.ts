import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { JobStatus } from '@app/database';
import { TahapanQuestionDto } from '../asking/question.dto';

export const IMPORT_KINDS = ['renja', 'kegiatan-desa', 'nomenklatur', 'prioritas'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

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

export class ImportResultDto {
  outcome: 'tersimpan' | 'ditolak' | 'tidak_berubah';
  layout: string;
  confidence: number;
  sheet: string;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  totalBefore: string;
  totalAfter: string;
  counts: ImportCountDto[];
  notices: string[];
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
  result: ImportResultDto | null;
}

export class ImportListDto {
  rows: ImportDto[];
}
