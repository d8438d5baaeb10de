import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import type { LinkStatus } from '@app/vocabulary';
import { PageDto } from '../asking/page.dto';
import { PageQuestionDto } from '../asking/question.dto';
import { ProgramDto } from '../programs/program.dto';

const STATUSES: LinkStatus[] = ['diusulkan', 'terverifikasi', 'ditolak'];

export class LinkQuestionDto extends PageQuestionDto {
  @IsOptional()
  @IsIn(STATUSES, { message: `status hanya boleh ${STATUSES.join(', ')}.` })
  status?: LinkStatus;
}

export class LinkedToDto {
  code: string;
  name: string;
}

export class LinkedProgramDto extends ProgramDto {
  linkId: number;
  /** 0-1: the part of the pagu that serves this priority */
  share: number;
  linkStatus: LinkStatus;
  linkOrigin: string;
  linkReason: string;
  linkedTo: LinkedToDto;
}

export class LinkPageDto extends PageDto {
  rows: LinkedProgramDto[];
}

export class DecideLinksDto {
  @IsInt({ each: true, message: 'linkIds harus berisi nomor tautan.' })
  @ArrayMinSize(1, { message: 'Pilih paling sedikit satu tautan.' })
  @ArrayMaxSize(5_000, { message: 'Paling banyak 5.000 tautan sekali putus.' })
  linkIds: number[];

  @IsIn(['terverifikasi', 'ditolak'], {
    message: 'decision hanya boleh terverifikasi atau ditolak.',
  })
  decision: 'terverifikasi' | 'ditolak';

  @IsOptional()
  @IsString({ message: 'Alasan harus teks.' })
  @MaxLength(1_000, { message: 'Alasan paling panjang 1.000 huruf.' })
  reason?: string;
}

export class LinksDecidedDto {
  changed: number;
}
