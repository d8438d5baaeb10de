import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { ContextDto, OpdDto } from './context.dto';
import { ContextService } from './context.service';

export class OpdQuestionDto {
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2})?$/, { message: 'pemda harus kode wilayah seperti 63 atau 63.01.' })
  pemda?: string;
}

@ApiTags('context')
@Controller()
export class ContextController {
  constructor(private readonly context: ContextService) {}

  @May('readPlans')
  @Get('context')
  describe(@CurrentAccount() account: Account): Promise<ContextDto> {
    return this.context.describe(account);
  }

  @May('readPlans')
  @Get('opd')
  listOpd(
    @Query() question: OpdQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<OpdDto[]> {
    return this.context.listOpd(account, question.pemda);
  }
}
