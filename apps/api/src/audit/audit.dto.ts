import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, Matches, Max, Min } from 'class-validator';
import { ACCESS_KINDS } from '@app/database';
import type { AccessKind, AuditAction } from '@app/database';
import { PageDto } from '../asking/page.dto';
import { PageNumber, PageSize } from '../asking/paging';

/** Of all that ISO 8601 allows: no weeks, no days of the year. */
const DAY = /^\d{4}-\d\d-\d\d(T.+)?$/;

class TrailQuestionDto {
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2})?$/, { message: 'pemda harus kode wilayah seperti 63 atau 63.01.' })
  pemda?: string;

  /** a username */
  @IsOptional()
  @Matches(/^[\w.@-]{1,100}$/, { message: 'actor harus nama pengguna.' })
  actor?: string;

  /** from this moment on */
  @IsOptional()
  @Matches(DAY, { message: 'from harus tanggal seperti 2026-11-24.' })
  @IsISO8601({ strict: true }, { message: 'from harus tanggal seperti 2026-11-24.' })
  from?: string;

  /** before this moment; a date means until its end */
  @IsOptional()
  @Matches(DAY, { message: 'to harus tanggal seperti 2026-11-24.' })
  @IsISO8601({ strict: true }, { message: 'to harus tanggal seperti 2026-11-24.' })
  to?: string;

  @PageNumber()
  page = 1;

  @PageSize()
  size = 50;
}

export class AuditQuestionDto extends TrailQuestionDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'opd harus nomor OPD.' })
  @Min(1, { message: 'opd harus nomor OPD.' })
  @Max(2_147_483_647, { message: 'opd tidak dikenal.' })
  opd?: number;

  @IsOptional()
  @Matches(/^[a-z_]{1,40}$/, { message: 'table tidak dikenal.' })
  table?: string;

  @IsOptional()
  @Matches(/^[\w./-]{1,60}$/, { message: 'row harus nomor atau kode baris.' })
  row?: string;

  @IsOptional()
  @Matches(/^[a-z_]{1,40}$/, { message: 'field tidak dikenal.' })
  field?: string;
}

export class AccessLogQuestionDto extends TrailQuestionDto {
  @IsOptional()
  @IsIn(ACCESS_KINDS, { message: `kind hanya boleh ${ACCESS_KINDS.join(', ')}.` })
  kind?: AccessKind;
}

export class AuditChangeDto {
  field: string;
  label: string;
  before: string;
  after: string;
}

export class AuditEntryDto {
  id: string;
  at: string;
  actor: string;
  role: string;
  action: AuditAction;
  table: string;
  tableLabel: string;
  rowId: string;
  rowName: string | null;
  pemdaName: string | null;
  opdName: string | null;
  /** the whole entry in one Indonesian sentence */
  sentence: string;
  changes: AuditChangeDto[];
  reason: string;
  requestId: string;
  ip: string;
}

export class AuditPageDto extends PageDto {
  rows: AuditEntryDto[];
}

export class AccessEntryDto {
  id: string;
  at: string;
  actor: string;
  role: string;
  kind: AccessKind;
  what: string;
  pemdaCodes: string[];
  rowCount: number;
  reason: string;
  requestId: string;
  ip: string;
}

export class AccessLogPageDto extends PageDto {
  rows: AccessEntryDto[];
}
