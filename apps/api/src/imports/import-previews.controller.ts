import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Response } from 'express';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsExport } from '../audit/recorded';
import { JobStartedDto } from '../jobs/job.dto';
import {
  AcceptImportDto,
  AnswerConflictsDto,
  DecideChangesDto,
  ImportChangePageDto,
  ImportChangesQuestionDto,
  ImportPreviewDto,
  UndoImportDto,
} from './import-preview.dto';
import { ImportPreviewsService } from './import-previews.service';

const BYTES = 'application/octet-stream';

@ApiTags('imports')
@Controller('imports/:jobId')
export class ImportPreviewsController {
  constructor(private readonly previews: ImportPreviewsService) {}

  @May('readPlans')
  @Get('preview')
  find(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @CurrentAccount() account: Account,
  ): Promise<ImportPreviewDto> {
    return this.previews.find(account, jobId);
  }

  @May('readPlans')
  @Get('changes')
  listChanges(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @Query() question: ImportChangesQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<ImportChangePageDto> {
    return this.previews.listChanges(account, jobId, question);
  }

  @May('importPlans')
  @Post('decisions')
  @HttpCode(200)
  decide(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @Body() decision: DecideChangesDto,
    @CurrentAccount() account: Account,
  ): Promise<ImportPreviewDto> {
    return this.previews.decide(account, jobId, decision);
  }

  @May('importPlans')
  @Post('conflicts')
  @HttpCode(200)
  answer(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @Body() answer: AnswerConflictsDto,
    @CurrentAccount() account: Account,
  ): Promise<ImportPreviewDto> {
    return this.previews.answer(account, jobId, answer);
  }

  @May('importPlans')
  @Post('discard')
  @HttpCode(200)
  discard(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @CurrentAccount() account: Account,
  ): Promise<ImportPreviewDto> {
    return this.previews.discard(account, jobId);
  }

  @May('importPlans')
  @Post('accept')
  @HttpCode(202)
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  async accept(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @Body() { removals }: AcceptImportDto,
    @CurrentAccount() account: Account,
  ): Promise<JobStartedDto> {
    return { jobId: await this.previews.accept(account, jobId, removals) };
  }

  @May('importPlans')
  @Post('undo')
  @HttpCode(202)
  @Throttle({ default: { limit: 20, ttl: 60_000 } })
  async undo(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @Body() { leaveChanged }: UndoImportDto,
    @CurrentAccount() account: Account,
  ): Promise<JobStartedDto> {
    return { jobId: await this.previews.undo(account, jobId, leaveChanged) };
  }

  /** The file as it was received; its name survives in every language. */
  @May('readPlans')
  @RecordsExport('import-file', 'jobId')
  @Get('file')
  @ApiProduces(BYTES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Param('jobId', ParseUUIDPipe) jobId: string,
    @CurrentAccount() account: Account,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { fileName, content } = await this.previews.findFile(account, jobId);
    response.attachment(fileName);
    return new StreamableFile(content, { type: BYTES, length: content.length });
  }
}
