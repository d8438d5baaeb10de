import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsExport } from '../audit/recorded';
import { AnnotatedImportsService } from './annotated-imports.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('imports')
@Controller('imports')
export class AnnotatedImportsController {
  constructor(private readonly annotated: AnnotatedImportsService) {}

  /** The refused file itself, with its wrong cells marked and explained. */
  @May('importPlans')
  @RecordsExport('annotated-import', 'jobId')
  @Get(':jobId/annotated')
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @CurrentAccount() account: Account,
  ): Promise<StreamableFile> {
    const { fileName, content, size } = await this.annotated.open(account, jobId);
    return new StreamableFile(content, {
      type: XLSX,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      length: size,
    });
  }
}
