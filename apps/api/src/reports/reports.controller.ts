import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsExport } from '../audit/recorded';
import { JobStartedDto } from '../jobs/job.dto';
import { ReportRequestDto } from './report.dto';
import { ReportsService } from './reports.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @May('exportReport')
  @Post('rakor')
  @HttpCode(202)
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  async start(
    @Body() request: ReportRequestDto,
    @CurrentAccount() account: Account,
  ): Promise<JobStartedDto> {
    return { jobId: await this.reports.start(account, request) };
  }

  @May('exportReport')
  @RecordsExport('report', 'jobId')
  @Get(':jobId/file')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @CurrentAccount() account: Account,
  ): Promise<StreamableFile> {
    const { fileName, content } = await this.reports.findFile(account, jobId);
    return new StreamableFile(content, {
      type: XLSX,
      disposition: `attachment; filename="${fileName}"`,
      length: content.length,
    });
  }
}
