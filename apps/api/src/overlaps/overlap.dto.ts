import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { MonthsDto, PageDto } from '../asking/page.dto';
import { DesaPageQuestionDto } from '../asking/question.dto';

/** Kinds a case can have. Complements are never raised: see `CaseKind` in libs/overlap. */
export type OverlapKindName = 'duplikasi' | 'pendanaan_ganda' | 'tumpang_tindih' | 'berbenturan';

export const OVERLAP_KIND_NAMES: OverlapKindName[] = [
  'duplikasi',
  'pendanaan_ganda',
  'tumpang_tindih',
  'berbenturan',
];

export class OverlapQuestionDto extends DesaPageQuestionDto {
  @IsOptional()
  @IsIn(OVERLAP_KIND_NAMES, { message: `kind hanya boleh ${OVERLAP_KIND_NAMES.join(', ')}.` })
  kind?: OverlapKindName;

  /** only cases between different agencies */
  @IsOptional()
  @Transform(({ obj }: { obj: { lintas?: string } }) => obj.lintas === '1')
  @IsBoolean({ message: 'lintas hanya boleh 1.' })
  lintas?: boolean;
}

export class OverlapDto {
  id: number;
  kind: OverlapKindName;
  /** 0-1 */
  score: number;
  title: string;
  pemdaCode: string;
  pemdaName: string;
  kecamatan: string;
  desaCode: string;
  desaName: string;
  /** null where a member belongs to a plan that was not sent yet */
  amount: string | null;
  crossAgency: boolean;
  agencies: string[];
  members: number;
  /** members of plans not sent yet: their agencies are named, their texts are not told */
  hiddenMembers: number;
  mainReason: string;
}

export class OverlapKindCountsDto {
  duplikasi: number;
  pendanaan_ganda: number;
  tumpang_tindih: number;
  berbenturan: number;
}

export class OverlapPageDto extends PageDto {
  rows: OverlapDto[];
  byKind: OverlapKindCountsDto;
  amount: string;
}

export class MarkDto {
  field: 'judul' | 'lokasi' | 'sasaran';
  start: number;
  end: number;
}

export class OverlapMemberDto {
  id: string;
  source: 'program' | 'kegiatan_desa';
  opd: string;
  dokumen: string;
  tahun: number;
  sumberDana: string[];
  judul: string;
  lokasi: string;
  volume: string | null;
  satuan: string;
  months: MonthsDto | null;
  sasaran: string;
  anggaran: string;
  marks: MarkDto[];
}

export class EvidenceDto {
  signal: string;
  direction: 'menguatkan' | 'meringankan';
  strength: number;
  reason: string;
}

export class OverlapOptionDto {
  action: string;
  text: string;
  price: string;
}

export class OverlapLeadDto {
  opd: string;
  reason: string;
}

export class OverlapWeakestDto {
  a: string;
  b: string;
  score: number;
}

export class OverlapPairDto extends OverlapWeakestDto {
  kind: OverlapKindName;
}

export class OverlapDetailDto extends OverlapDto {
  intervensi: OverlapMemberDto[];
  evidence: EvidenceDto[];
  missing: string[];
  options: OverlapOptionDto[];
  lead: OverlapLeadDto;
  weakest: OverlapWeakestDto | null;
  pairs: OverlapPairDto[];
  engineVersion: string;
}
