import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { LinkStatus } from '@app/vocabulary';
import { PageDto } from '../asking/page.dto';
import { PageQuestionDto } from '../asking/question.dto';
import { VersionDto } from '../editing/editing.dto';
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
  /** belongs to the decision: another version means that somebody decided meanwhile */
  linkVersion: number;
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

/** A link with the version that whoever decides has seen; without it 428. */
export class SeenLinkDto extends VersionDto {
  @IsInt({ message: 'id harus nomor tautan.' })
  @Min(1, { message: 'id harus nomor tautan.' })
  @Max(2_147_483_647, { message: 'id tidak dikenal.' })
  id: number;
}

export class DecideLinksDto {
  @IsArray({ message: 'links harus daftar tautan.' })
  @ArrayMinSize(1, { message: 'Pilih paling sedikit satu tautan.' })
  @ArrayMaxSize(5_000, { message: 'Paling banyak 5.000 tautan sekali putus.' })
  @ArrayUnique(({ id }: SeenLinkDto) => id, { message: 'Satu tautan disebut dua kali.' })
  @IsObject({ each: true, message: 'Setiap isi daftar harus satu tautan.' })
  @ValidateNested({ each: true })
  @Type(() => SeenLinkDto)
  links: SeenLinkDto[];

  @IsIn(['terverifikasi', 'ditolak'], {
    message: 'decision hanya boleh terverifikasi atau ditolak.',
  })
  decision: 'terverifikasi' | 'ditolak';

  @IsOptional()
  @IsString({ message: 'Alasan harus teks.' })
  @MaxLength(1_000, { message: 'Alasan paling panjang 1.000 huruf.' })
  reason?: string;
}

/** A link somebody else decided on since: the 409 tells up to 200 of them as `conflicts`. */
export class ConflictLinkDto extends LinkedProgramDto {
  changedBy: string | null;
  changedAt: string | null;
}

export class LinksDecidedDto {
  changed: number;
}
