import {
  Body,
  Controller,
  Get,
  HttpCode,
  Post,
  Query,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { Problem } from '../errors/problem';
import { JobStartedDto } from '../jobs/job.dto';
import { ImportListDto, ImportListQuestionDto, ImportRequestDto } from './import.dto';
import { ImportsService } from './imports.service';

const TEN_MEGABYTES = 10 * 1024 * 1024;

/** What the multipart parser hands over, held in memory under the size limit. */
interface UploadedBytes {
  readonly originalname: string;
  readonly buffer: Buffer;
}

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @May('importPlans')
  @Post()
  @HttpCode(202)
  // By address and before the body is read; by account it is less, and counted once it is known.
  @Throttle({ default: { limit: 300, ttl: 60_000 } })
  @UseInterceptors(
    FileInterceptor('file', {
      limits: {
        fileSize: TEN_MEGABYTES,
        files: 1,
        fields: 10,
        parts: 12,
        fieldSize: 10_000,
        fieldNameSize: 100,
      },
    }),
  )
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'kind', 'tahapan'],
      properties: {
        file: { type: 'string', format: 'binary' },
        kind: { type: 'string', enum: ['renja', 'kegiatan-desa', 'nomenklatur', 'prioritas'] },
        tahapan: { type: 'number' },
        pemda: { type: 'string' },
        mode: { type: 'string', enum: ['langsung', 'pratinjau'] },
      },
    },
  })
  async start(
    @Body() request: ImportRequestDto,
    @UploadedFile() file: UploadedBytes | undefined,
    @CurrentAccount() account: Account,
  ): Promise<JobStartedDto> {
    if (!file) throw Problem.invalid(['Pilih berkas .xlsx atau .csv.']);
    return { jobId: await this.imports.start(account, request, file) };
  }

  @May('readPlans')
  @Get()
  list(
    @Query() question: ImportListQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<ImportListDto> {
    return this.imports.list(account, question);
  }
}
