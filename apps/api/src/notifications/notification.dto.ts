import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  Matches,
} from 'class-validator';
import { NOTIFICATION_KINDS } from '@app/database';
import type { NotificationKind } from '@app/database';
import { PageDto } from '../asking/page.dto';
import { PageNumber, PageSize } from '../asking/paging';

export class NotificationQuestionDto {
  @IsOptional()
  @IsIn(NOTIFICATION_KINDS, { message: `kind hanya boleh ${NOTIFICATION_KINDS.join(', ')}.` })
  kind?: NotificationKind;

  /** only what was not read yet */
  @IsOptional()
  @Transform(({ obj }: { obj: { unread?: string } }) => obj.unread === '1')
  @IsBoolean({ message: 'unread hanya boleh 1.' })
  unread?: boolean;

  @PageNumber()
  page = 1;

  @PageSize(100)
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
