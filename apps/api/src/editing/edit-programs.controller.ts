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
  Put,
  Query,
} from '@nestjs/common';
import { ApiExtraModels, ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { AddRowsService } from './add-rows.service';
import { EditRowsService } from './edit-rows.service';
import { PROGRAM } from './editable-fields';
import {
  BatchDto,
  ChangeRowDto,
  ConflictRowDto,
  EditableRowDto,
  EditedRowsDto,
  NewProgramDto,
  VersionDto,
} from './editing.dto';
import { ConflictLokusDto, LokusListDto } from './lokus.dto';
import { LokusService } from './lokus.service';

@ApiTags('programs')
@ApiExtraModels(ConflictRowDto, ConflictLokusDto)
@May('editPlans')
@Controller('programs')
export class EditProgramsController {
  constructor(
    private readonly editing: EditRowsService,
    private readonly adding: AddRowsService,
    private readonly lokus: LokusService,
  ) {}

  @Post()
  add(
    @Body() program: NewProgramDto,
    @CurrentAccount() account: Account,
    @Headers('idempotency-key') key?: string,
  ): Promise<EditableRowDto> {
    return this.adding.addProgram(account, program, key);
  }

  /** Paste and fill: up to 200 rows, all or none. */
  @Post('batch')
  @HttpCode(200)
  async changeMany(
    @Body() { rows: items }: BatchDto,
    @CurrentAccount() account: Account,
    @Headers('idempotency-key') key?: string,
  ): Promise<EditedRowsDto> {
    return { rows: await this.editing.change(account, PROGRAM, { items, key }) };
  }

  @Patch(':id')
  async change(
    @Param('id', ParseIntPipe) id: number,
    @Body() change: ChangeRowDto,
    @CurrentAccount() account: Account,
  ): Promise<EditableRowDto> {
    const [row] = await this.editing.change(account, PROGRAM, { items: [{ ...change, id }] });
    return row!;
  }

  @Delete(':id')
  @HttpCode(204)
  remove(
    @Param('id', ParseIntPipe) id: number,
    @Query() { version }: VersionDto,
    @CurrentAccount() account: Account,
  ): Promise<void> {
    return this.editing.remove(account, PROGRAM, { id, version });
  }

  @Put(':id/lokus')
  replaceLokus(
    @Param('id', ParseIntPipe) id: number,
    @Body() list: LokusListDto,
    @CurrentAccount() account: Account,
  ): Promise<EditableRowDto> {
    return this.lokus.replace(account, { ...list, id });
  }
}
