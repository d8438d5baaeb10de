import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsReading, idsOf } from '../audit/recorded';
import { DesaPageQuestionDto } from '../asking/question.dto';
import { KegiatanDesaPageDto } from './kegiatan-desa.dto';
import { KegiatanDesaService } from './kegiatan-desa.service';

@ApiTags('kegiatan-desa')
@Controller('kegiatan-desa')
export class KegiatanDesaController {
  constructor(private readonly kegiatanDesa: KegiatanDesaService) {}

  @May('readPlans')
  @RecordsReading<KegiatanDesaPageDto>('kegiatan-desa', ({ rows }) => ({
    kegiatanDesa: idsOf(rows),
  }))
  @Get()
  list(
    @Query() question: DesaPageQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<KegiatanDesaPageDto> {
    return this.kegiatanDesa.list(account, question);
  }
}
