import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { NOTIFICATION_KINDS } from '@app/database';
import type { NotificationKind } from '@app/database';
import { PageDto } from '../asking/page.dto';

export class NotificationQuestionDto {
  @IsOptional()
  @IsIn(NOTIFICATION_KINDS, { message: `kind hanya boleh ${NOTIFICATION_KINDS.join(', ')}.` })
  kind?: NotificationKind;

  /** only what was not read yet */
  @IsOptional()
  @Transform(({ obj }: { obj: { unread?: string } }) => obj.unread === '1')
  @IsBoolean({ message: 'unread hanya boleh 1.' })
  unread?: boolean;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'page harus bilangan bulat.' })
  @Min(1, { message: 'page paling kecil 1.' })
  @Max(100_000, { message: 'page terlalu besar.' })
  @ApiPropertyOptional({ type: 'integer' })
  page = 1;

  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'size harus bilangan bulat.' })
  @Min(1, { message: 'size paling kecil 1.' })
  @Max(100, { message: 'size paling besar 100.' })
  @ApiPropertyOptional({ type: 'integer' })
  size = 25;
}

export class NotificationDto {
  id: string;
  kind: NotificationKind;
  title: string;
  detail: string;
  /** the page of the web app that shows it */
  path: string;
  at: string;
  read: boolean;
}

export class UnreadByKindDto {
  pengajuan: number;
  tenggat: number;
  temuan: number;
  tumpang_tindih: number;
  permintaan: number;
}

export class NotificationPageDto extends PageDto {
  rows: NotificationDto[];
  unread: UnreadByKindDto;
}

export class UnreadDto {
  count: number;
}

export class MarkReadDto {
  /** absent: everything */
  @IsOptional()
  @IsArray({ message: 'ids harus daftar nomor pemberitahuan.' })
  @ArrayMinSize(1, { message: 'Pilih paling sedikit satu pemberitahuan.' })
  @ArrayMaxSize(500, { message: 'Paling banyak 500 pemberitahuan sekaligus.' })
  @Matches(/^\d{1,18}$/, { each: true, message: 'ids harus daftar nomor pemberitahuan.' })
  ids?: string[];
}
