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
import { UploadPartsService } from './upload-parts.service';

const TEN_MEGABYTES = 10 * 1024 * 1024;

/** What the multipart parser hands over, held in memory under the size limit. */
interface UploadedBytes {
  readonly originalname: string;
  readonly buffer: Buffer;
}

interface ReceivedBytes {
  readonly fileName: string;
  readonly content: Buffer;
}

/** Browsers send the name as UTF-8 bytes; multipart parsers read them as Latin-1. */
const receivedIn = ({ originalname, buffer }: UploadedBytes): ReceivedBytes => ({
  fileName: Buffer.from(originalname, 'latin1').toString('utf8'),
  content: buffer,
});

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly parts: UploadPartsService,
  ) {}

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
      required: ['kind', 'tahapan'],
      properties: {
        file: { type: 'string', format: 'binary' },
        kind: { type: 'string', enum: ['renja', 'kegiatan-desa', 'nomenklatur', 'prioritas'] },
        tahapan: { type: 'number' },
        pemda: { type: 'string' },
        mode: { type: 'string', enum: ['langsung', 'pratinjau'] },
        fileKey: { type: 'string', format: 'uuid' },
        parts: { type: 'integer' },
        fileName: { type: 'string' },
      },
    },
  })
  async start(
    @Body() request: ImportRequestDto,
    @UploadedFile() file: UploadedBytes | undefined,
    @CurrentAccount() account: Account,
  ): Promise<JobStartedDto> {
    const received = file ? receivedIn(file) : await this.join(account, request);
    return { jobId: await this.imports.start(account, request, received) };
  }

  /** A file whose pieces came before. */
  private async join(
    account: Account,
    { fileKey, parts, fileName }: ImportRequestDto,
  ): Promise<ReceivedBytes> {
    if (fileKey === undefined || parts === undefined || fileName === undefined)
      throw Problem.invalid(['Pilih berkas .xlsx atau .csv.']);
    return { fileName, content: await this.parts.join(account, { fileKey, count: parts }) };
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
