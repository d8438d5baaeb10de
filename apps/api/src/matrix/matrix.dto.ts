import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import type { Step } from '@app/alignment';
import { PRIORITY_TIERS } from '@app/vocabulary';
import type { PriorityTier } from '@app/vocabulary';
import { TahapanQuestionDto } from '../asking/question.dto';
import { FindingDto } from '../findings/finding.dto';
import { LinkedProgramDto } from '../links/link.dto';

const STEPS = [0, 1, 2, 3, 4, 5] satisfies Step[];

export class MatrixQuestionDto extends TahapanQuestionDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'document harus nomor dokumen.' })
  @Min(1, { message: 'document harus nomor dokumen.' })
  @Max(2_147_483_647, { message: 'document tidak dikenal.' })
  document?: number;

  @IsOptional()
  @IsIn(PRIORITY_TIERS, { message: `tier hanya boleh ${PRIORITY_TIERS.join(', ')}.` })
  tier?: PriorityTier;
}

export class CellQuestionDto extends TahapanQuestionDto {
  @Type(() => Number)
  @IsInt({ message: 'priority harus nomor prioritas.' })
  @Min(1, { message: 'priority harus nomor prioritas.' })
  @Max(2_147_483_647, { message: 'priority tidak dikenal.' })
  priority: number;
}

export class MatrixCellDto {
  pemdaCode: string;
  /** 0 belum didukung ... 5 sasaran tercapai; verified links only */
  @ApiProperty({ type: 'integer', enum: STEPS })
  step: Step;
  /** the step if the proposed links were accepted */
  @ApiProperty({ type: 'integer', enum: STEPS })
  stepIfAccepted: Step;
  programCount: number;
  proposedCount: number;
  pagu: string;
  proposedPagu: string;
  need: string | null;
  shortage: string | null;
  desaCount: number;
}

export class MatrixPriorityDto {
  id: number;
  code: string;
  name: string;
  tier: PriorityTier;
  parentId: number | null;
  parentCode: string | null;
  parentName: string | null;
}

export class MatrixRowDto {
  priority: MatrixPriorityDto;
  /** in the order of the governments */
  cells: MatrixCellDto[];
}

export class MatrixGovernmentDto {
  code: string;
  name: string;
  shortName: string;
  hasDesa: boolean;
  sent: number;
  expected: number;
}

export class MatrixDocumentDto {
  id: number;
  name: string;
}

export class MatrixDto {
  document: MatrixDocumentDto;
  governments: MatrixGovernmentDto[];
  /** matters the centre keeps for itself: shown as such, never counted */
  notJudged: MatrixPriorityDto[];
  rows: MatrixRowDto[];
}

export class CellPemdaDto {
  code: string;
  name: string;
}

export class CellDetailDto {
  priority: MatrixPriorityDto;
  pemda: CellPemdaDto;
  cell: MatrixCellDto;
  /** programs of drafts that were not sent: counted in the cell, not listed */
  hiddenPrograms: number;
  findings: FindingDto[];
  programs: LinkedProgramDto[];
}
