import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import {
  AccessLogPageDto,
  AccessLogQuestionDto,
  AuditPageDto,
  AuditQuestionDto,
} from './audit.dto';
import { AuditService } from './audit.service';
import { RecordsExport, RecordsReading, rowsOfTrail } from './recorded';

@ApiTags('audit')
@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @May('readAudit')
  @RecordsReading<AuditPageDto>('audit', ({ rows }) => rowsOfTrail(rows))
  @Get('audit')
  list(
    @Query() question: AuditQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<AuditPageDto> {
    return this.audit.list(account, question);
  }

  @May('readAudit')
  @RecordsExport('audit')
  @Get('audit/export')
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  @ApiProduces('text/csv')
  export(@Query() question: AuditQuestionDto, @CurrentAccount() account: Account): StreamableFile {
    return new StreamableFile(Readable.from(this.audit.exportLines(account, question)), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="jejak-perubahan.csv"',
    });
  }

  @May('readAccessLog')
  @Get('access-log')
  listAccess(
    @Query() question: AccessLogQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<AccessLogPageDto> {
    return this.audit.listAccess(account, question);
  }
}
