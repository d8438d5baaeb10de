import type {
  EvidenceDto,
  MarkDto,
  OverlapLeadDto,
  OverlapOptionDto,
  OverlapPairDto,
} from './overlap.dto';

/** What a computed case keeps as JSON beside its columns. */
export interface CaseDetail {
  readonly mainReason: string;
  readonly evidence: EvidenceDto[];
  readonly missing: string[];
  readonly options: OverlapOptionDto[];
  readonly lead: OverlapLeadDto;
  readonly pairs: OverlapPairDto[];
  /** by member id */
  readonly marks: Record<string, MarkDto[]>;
}
