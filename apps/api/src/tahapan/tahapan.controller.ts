import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Patch,
  Post,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import {
  ManagedTahapanDto,
  ManagedTahapanListDto,
  NewExceptionDto,
  NewTahapanDto,
  TahapanDatesDto,
  TahapanStepDto,
} from './tahapan.dto';
import { TahapanService } from './tahapan.service';

@ApiTags('tahapan')
@Controller('tahapan')
export class TahapanController {
  constructor(private readonly tahapan: TahapanService) {}

  @May('manageTahapan')
  @Get()
  list(@CurrentAccount() account: Account): Promise<ManagedTahapanListDto> {
    return this.tahapan.list(account);
  }

  @May('manageTahapan')
  @Post()
  create(
    @Body() order: NewTahapanDto,
    @CurrentAccount() account: Account,
  ): Promise<ManagedTahapanDto> {
    return this.tahapan.create(account, order);
  }

  @May('manageTahapan')
  @Patch(':id')
  changeDates(
    @Param('id', ParseIntPipe) id: number,
    @Body() dates: TahapanDatesDto,
    @CurrentAccount() account: Account,
  ): Promise<ManagedTahapanDto> {
    return this.tahapan.changeDates(account, id, dates);
  }

  @May('manageTahapan')
  @Post(':id/steps')
  @HttpCode(200)
  step(
    @Param('id', ParseIntPipe) id: number,
    @Body() order: TahapanStepDto,
    @CurrentAccount() account: Account,
  ): Promise<ManagedTahapanDto> {
    return this.tahapan.step(account, id, order);
  }

  @May('manageTahapan')
  @Post(':id/exceptions')
  grant(
    @Param('id', ParseIntPipe) id: number,
    @Body() order: NewExceptionDto,
    @CurrentAccount() account: Account,
  ): Promise<ManagedTahapanDto> {
    return this.tahapan.grantException(account, id, order);
  }

  @May('manageTahapan')
  @Delete(':id/exceptions/:exceptionId')
  @HttpCode(200)
  revoke(
    @Param('id', ParseIntPipe) id: number,
    @Param('exceptionId', ParseIntPipe) exceptionId: number,
    @CurrentAccount() account: Account,
  ): Promise<ManagedTahapanDto> {
    return this.tahapan.revokeException(account, id, exceptionId);
  }
}
