import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsReading, idsOf } from '../audit/recorded';
import { KEGIATAN_DESA, PROGRAM } from './editable-fields';
import { EditableRowsService } from './editable-rows.service';
import { EditablePageDto, EditableQuestionDto } from './editing.dto';
import { DesaChoiceDto } from './lokus.dto';

@ApiTags('editing')
@May('editPlans')
@Controller('editing')
export class EditingController {
  constructor(private readonly rows: EditableRowsService) {}

  @RecordsReading<EditablePageDto>('editing-programs', ({ rows }) => ({ programs: idsOf(rows) }))
  @Get('programs')
  programs(
    @Query() question: EditableQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<EditablePageDto> {
    return this.rows.list(account, PROGRAM, question);
  }

  @RecordsReading<EditablePageDto>('editing-kegiatan-desa', ({ rows }) => ({
    kegiatanDesa: idsOf(rows),
  }))
  @Get('kegiatan-desa')
  kegiatanDesa(
    @Query() question: EditableQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<EditablePageDto> {
    return this.rows.list(account, KEGIATAN_DESA, question);
  }

  @Get('desa')
  desa(@CurrentAccount() account: Account): Promise<DesaChoiceDto[]> {
    return this.rows.listDesa(account);
  }
}
