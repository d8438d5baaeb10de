import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import type { LinkStatus, LocationState } from '@app/vocabulary';
import type { ProgramOnly, ProgramSort } from '@app/database';
import { MonthsDto, PageDto } from '../asking/page.dto';
import { PageQuestionDto } from '../asking/question.dto';
import { FindingDto } from '../findings/finding.dto';

const ONLY: ProgramOnly[] = ['yatim', 'belum_berlokasi', 'tanpa_pagu', 'non_penunjang'];
const SORT: ProgramSort[] = ['pagu', 'nama', 'kode', 'opd'];

export class ProgramQuestionDto extends PageQuestionDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'opd harus nomor OPD.' })
  @Min(1, { message: 'opd harus nomor OPD.' })
  @Max(2_147_483_647, { message: 'opd tidak dikenal.' })
  opd?: number;

  @IsOptional()
  @IsIn(ONLY, { message: `only hanya boleh ${ONLY.join(', ')}.` })
  only?: ProgramOnly;

  @IsOptional()
  @IsIn(SORT, { message: `sort hanya boleh ${SORT.join(', ')}.` })
  sort?: ProgramSort;

  @IsOptional()
  @IsIn(['asc', 'desc'], { message: 'dir hanya boleh asc atau desc.' })
  dir?: 'asc' | 'desc';
}

export class ProgramPriorityDto {
  code: string;
  name: string;
  status: LinkStatus;
}

export class ProgramDto {
  id: number;
  pemdaCode: string;
  pemdaName: string;
  opdId: number;
  opdName: string;
  kode: string;
  nama: string;
  namaProgram: string;
  namaKegiatan: string;
  /** rupiah as a decimal string; null when the row names no amount */
  pagu: string | null;
  sumberDana: string[];
  lokasiText: string;
  locationState: LocationState;
  desaCount: number;
  isPenunjang: boolean;
  indikator: string;
  targetText: string;
  labelNasional: string;
  priorities: ProgramPriorityDto[];
  sourceRow: string;
}

export class ProgramPageDto extends PageDto {
  rows: ProgramDto[];
  /** the pagu of all rows that match, not of this page */
  pagu: string;
}

export class LokusDto {
  desaCode: string;
  desaName: string;
  kecamatan: string;
  detail: string;
  volume: string | null;
  satuan: string;
  months: MonthsDto | null;
  sasaran: string;
  pagu: string | null;
}

export class ProgramLinkDto {
  linkId: number;
  share: number;
  status: LinkStatus;
  origin: string;
  reason: string;
  code: string;
  name: string;
}

export class ProgramDetailDto extends ProgramDto {
  /** what a change of this program must name */
  version: number;
  labelProvinsi: string;
  labelKabupaten: string;
  sasaran: string;
  paguTahunDepan: string | null;
  lokus: LokusDto[];
  links: ProgramLinkDto[];
  findings: FindingDto[];
}
