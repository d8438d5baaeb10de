import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { CHANGE_CLASSES } from '@app/comparison';
import type { ChangeClass, ComparedField, PlanRowKind } from '@app/comparison';
import { PageDto } from '../asking/page.dto';
import { PageNumber, PageSize } from '../asking/paging';

const LARGEST_ID = 2_147_483_647;

/** Which two stages are compared, and how much of them. */
export class ComparisonRequestDto {
  @Type(() => Number)
  @IsInt({ message: 'from wajib berupa nomor tahapan awal.' })
  @Min(1, { message: 'from wajib berupa nomor tahapan awal.' })
  @Max(LARGEST_ID, { message: 'from tidak dikenal.' })
  from: number;

  @Type(() => Number)
  @IsInt({ message: 'to wajib berupa nomor tahapan pembanding.' })
  @Min(1, { message: 'to wajib berupa nomor tahapan pembanding.' })
  @Max(LARGEST_ID, { message: 'to tidak dikenal.' })
  to: number;

  /** a province or kabupaten/kota; absent: all that the account may see */
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2})?$/, { message: 'pemda harus kode wilayah seperti 63 atau 63.01.' })
  pemda?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'opd harus nomor perangkat daerah.' })
  @Min(1, { message: 'opd harus nomor perangkat daerah.' })
  @Max(LARGEST_ID, { message: 'opd tidak dikenal.' })
  opd?: number;

  /** a field of government; village lines belong to none and are left out then */
  @IsOptional()
  @Matches(/^\d{1,2}\.\d{2}$/, { message: 'bidang harus kode bidang urusan seperti 2.13.' })
  bidang?: string;
}

export class ComparisonQuestionDto extends ComparisonRequestDto {
  @IsOptional()
  @IsIn(CHANGE_CLASSES, { message: `class hanya boleh ${CHANGE_CLASSES.join(', ')}.` })
  class?: ChangeClass;

  @IsOptional()
  @IsString({ message: 'q harus teks.' })
  @MaxLength(200, { message: 'q paling panjang 200 huruf.' })
  q?: string;

  @PageNumber()
  page = 1;

  @PageSize()
  size = 50;
}

export class ComparedStageDto {
  id: number;
  tahun: number;
  label: string;
  /** its rows are those it was ratified with */
  ratified: boolean;
}

export class ComparisonFiguresDto {
  before: string;
  after: string;
  delta: string;
  rowsBefore: number;
  rowsAfter: number;
}

export class ComparedAgencyDto extends ComparisonFiguresDto {
  pemdaCode: string;
  pemdaName: string;
  agencyCode: string;
  agencyName: string;
}

export class ClassCountsDto implements Record<ChangeClass, number> {
  baru: number;
  hilang: number;
  berubah: number;
  berganti: number;
}

export class FieldChangeDto {
  field: ComparedField;
  /** the field in words */
  label: string;
  before: string;
  after: string;
}

export class ComparedRowDto {
  class: ChangeClass;
  kind: PlanRowKind;
  pemdaName: string;
  agencyName: string;
  desaName: string;
  kode: string;
  nama: string;
  changes: FieldChangeDto[];
  /** null: not there, or not filled in */
  paguBefore: string | null;
  paguAfter: string | null;
  delta: string;
  /** why two rows of different keys are told as one */
  reason: string | null;
  sentence: string;
}

export class ComparisonDto extends PageDto {
  from: ComparedStageDto;
  to: ComparedStageDto;
  differentYears: boolean;
  /** what is not compared and why; empty when everything is */
  notices: string[];
  /** three to five sentences */
  summary: string[];
  /** the rows of this page in words, as many as carry the most money */
  sentences: string[];
  totals: ComparisonFiguresDto;
  counts: ClassCountsDto;
  unchanged: number;
  governments: ComparedAgencyDto[];
  agencies: ComparedAgencyDto[];
  rows: ComparedRowDto[];
}
