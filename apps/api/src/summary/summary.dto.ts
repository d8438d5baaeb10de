import { ApiProperty } from '@nestjs/swagger';
import { OverlapKindCountsDto } from '../overlaps/overlap.dto';

export class LateGovernmentDto {
  pemdaCode: string;
  name: string;
  /** agencies that have not sent, or not again */
  waiting: number;
}

export class CompletenessDto {
  /** plans that lie with the province; a returned one does not */
  sent: number;
  expected: number;
  /** given back and not sent again; part of those that are missing */
  returned: number;
  late: LateGovernmentDto[];
}

export class SummaryCountsDto {
  governments: number;
  opd: number;
  programs: number;
  penunjang: number;
  kegiatanDesa: number;
  desaWithData: number;
  unlocated: number;
  zeroPagu: number;
}

export class SummaryMoneyDto {
  pagu: string;
  paguNonPenunjang: string;
  anggaranDesa: string;
  linkedPagu: string;
}

export class SummaryPrioritiesDto {
  /** priorities judged: the lowest tier known of the current national document */
  total: number;
  /** of these: no verified program in any government of the scope */
  unsupported: number;
  linkedUnfunded: number;
  underfunded: number;
  shortage: string;
  shortageGovernments: number;
  proposedLinks: number;
}

export class SummaryOverlapsDto {
  cases: number;
  amount: string;
  desa: number;
  byKind: OverlapKindCountsDto;
}

export class LadderBarDto {
  priorityId: number;
  code: string;
  name: string;
  /** how many cells (priority x government) stand on each of the six steps */
  @ApiProperty({ type: 'integer', isArray: true, minItems: 6, maxItems: 6 })
  steps: number[];
  linkedPagu: string;
}

export class WaitingDto {
  strong: string;
  text: string;
  action: string;
  href: string;
}

export class SummaryDto {
  asOf: string;
  completeness: CompletenessDto;
  counts: SummaryCountsDto;
  money: SummaryMoneyDto;
  priorities: SummaryPrioritiesDto;
  overlaps: SummaryOverlapsDto;
  orphanPrograms: number;
  ladder: LadderBarDto[];
  waiting: WaitingDto[];
}
