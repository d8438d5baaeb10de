import { IsIn, IsOptional, Matches } from 'class-validator';
import { PageDto } from '../asking/page.dto';
import { PageQuestionDto } from '../asking/question.dto';

export type Severity = 'tinggi' | 'sedang' | 'rendah' | 'info';
const SEVERITIES: Severity[] = ['tinggi', 'sedang', 'rendah', 'info'];

export class FindingQuestionDto extends PageQuestionDto {
  @IsOptional()
  @Matches(/^[a-z-]{3,80}$/, { message: 'rule tidak dikenal.' })
  rule?: string;

  @IsOptional()
  @IsIn(SEVERITIES, { message: `severity hanya boleh ${SEVERITIES.join(', ')}.` })
  severity?: Severity;
}

export class FindingPriorityDto {
  id: number;
  code: string;
  name: string;
}

export class FindingProgramDto {
  id: number;
  kode: string;
  nama: string;
}

export class FindingNumberDto {
  label: string;
  value: string;
}

export class FindingDto {
  id: number;
  rule: string;
  title: string;
  severity: Severity;
  pemdaCode: string;
  pemdaName: string;
  priority: FindingPriorityDto | null;
  program: FindingProgramDto | null;
  opdName: string;
  reason: string;
  numbers: FindingNumberDto[];
  toClose: string;
  missing: string[];
  confidence: 'tinggi' | 'sedang' | 'rendah';
  amount: string | null;
  /** what the rule rests on, as it may be cited */
  basis: string;
  /** false: the article must still be checked against the text, or it is a choice of the product */
  basisVerified: boolean;
}

export class RuleCountDto {
  rule: string;
  title: string;
  count: number;
}

export class FindingPageDto extends PageDto {
  rows: FindingDto[];
  byRule: RuleCountDto[];
}
