import {
  Body,
  Controller,
  Delete,
  Headers,
  HttpCode,
  Param,
  ParseIntPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { AddRowsService } from './add-rows.service';
import { EditRowsService } from './edit-rows.service';
import { KEGIATAN_DESA } from './editable-fields';
import {
  BatchDto,
  ChangeRowDto,
  EditableRowDto,
  EditedRowsDto,
  NewKegiatanDesaDto,
  VersionDto,
} from './editing.dto';

@ApiTags('kegiatan-desa')
@May('editPlans')
@Controller('kegiatan-desa')
export class EditKegiatanDesaController {
  constructor(
    private readonly editing: EditRowsService,
    private readonly adding: AddRowsService,
  ) {}

  @Post()
  add(
    @Body() kegiatan: NewKegiatanDesaDto,
    @CurrentAccount() account: Account,
    @Headers('idempotency-key') key?: string,
  ): Promise<EditableRowDto> {
    return this.adding.addKegiatanDesa(account, kegiatan, key);
  }

  /** Paste and fill: up to 200 rows, all or none. */
  @Post('batch')
  @HttpCode(200)
  async changeMany(
    @Body() { rows: items }: BatchDto,
    @CurrentAccount() account: Account,
    @Headers('idempotency-key') key?: string,
  ): Promise<EditedRowsDto> {
    return { rows: await this.editing.change(account, KEGIATAN_DESA, { items, key }) };
  }

  @Patch(':id')
  async change(
    @Param('id', ParseIntPipe) id: number,
    @Body() change: ChangeRowDto,
    @CurrentAccount() account: Account,
  ): Promise<EditableRowDto> {
    const [row] = await this.editing.change(account, KEGIATAN_DESA, { items: [{ ...change, id }] });
    return row!;
  }

  @Delete(':id')
  @HttpCode(204)
  remove(
    @Param('id', ParseIntPipe) id: number,
    @Query() { version }: VersionDto,
    @CurrentAccount() account: Account,
  ): Promise<void> {
    return this.editing.remove(account, KEGIATAN_DESA, { id, version });
  }
}
