import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiExtraModels, ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsReading, idsOf } from '../audit/recorded';
import {
  ConflictLinkDto,
  DecideLinksDto,
  LinkPageDto,
  LinkQuestionDto,
  LinksDecidedDto,
} from './link.dto';
import { LinksService } from './links.service';

@ApiTags('links')
@ApiExtraModels(ConflictLinkDto)
@Controller('links')
export class LinksController {
  constructor(private readonly links: LinksService) {}

  @May('readPlans')
  @RecordsReading<LinkPageDto>('links', ({ rows }) => ({ programs: idsOf(rows) }))
  @Get()
  list(
    @Query() question: LinkQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<LinkPageDto> {
    return this.links.list(account, question);
  }

  @May('decideLinks')
  @Post('decide')
  @HttpCode(200)
  decide(
    @Body() body: DecideLinksDto,
    @CurrentAccount() account: Account,
  ): Promise<LinksDecidedDto> {
    return this.links.decide(account, body);
  }
}
