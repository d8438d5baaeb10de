import { Controller, HttpCode, Param, Put, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { Problem } from '../errors/problem';
import { PART_BYTES, UploadPartDto } from './upload-parts.dto';
import { UploadPartsService } from './upload-parts.service';

@ApiTags('imports')
@Controller('upload-parts')
export class UploadPartsController {
  constructor(private readonly parts: UploadPartsService) {}

  /** One piece of at most 256 KiB, numbered from 0; `POST /api/imports` then names its `fileKey`. */
  @May('importPlans')
  @Put(':fileKey/:number')
  @HttpCode(204)
  @Throttle({ default: { limit: 600, ttl: 60_000 } })
  @UseInterceptors(
    FileInterceptor('part', {
      limits: { fileSize: PART_BYTES, files: 1, fields: 0, parts: 2, fieldNameSize: 100 },
    }),
  )
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['part'],
      properties: { part: { type: 'string', format: 'binary' } },
    },
  })
  async keep(
    @Param() part: UploadPartDto,
    @UploadedFile() sent: { readonly buffer: Buffer } | undefined,
    @CurrentAccount() account: Account,
  ): Promise<void> {
    if (!sent || sent.buffer.length === 0) throw Problem.invalid(['Bagian berkas ini kosong.']);
    await this.parts.keep(account, part, sent.buffer);
  }
}
