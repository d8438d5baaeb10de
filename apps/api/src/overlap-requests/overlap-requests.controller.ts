import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import {
  AnswerRequestDto,
  AskAgencyDto,
  CaseRequestsDto,
  OverlapRequestDto,
} from './overlap-request.dto';
import { OverlapRequestsService } from './overlap-requests.service';

@ApiTags('overlap requests')
@Controller()
export class OverlapRequestsController {
  constructor(private readonly requests: OverlapRequestsService) {}

  @May('readPlans')
  @Get('overlaps/:id/requests')
  list(
    @Param('id', ParseIntPipe) id: number,
    @CurrentAccount() account: Account,
  ): Promise<CaseRequestsDto> {
    return this.requests.listOfCase(account, id);
  }

  @May('settleOverlaps')
  @Post('overlaps/:id/requests')
  ask(
    @Param('id', ParseIntPipe) id: number,
    @Body() order: AskAgencyDto,
    @CurrentAccount() account: Account,
  ): Promise<OverlapRequestDto> {
    return this.requests.ask(account, id, order);
  }

  @May('readPlans')
  @Get('overlap-requests/:id')
  find(
    @Param('id', ParseIntPipe) id: number,
    @CurrentAccount() account: Account,
  ): Promise<OverlapRequestDto> {
    return this.requests.find(account, id);
  }

  @May('settleOverlaps')
  @Post('overlap-requests/:id/answer')
  @HttpCode(200)
  answer(
    @Param('id', ParseIntPipe) id: number,
    @Body() order: AnswerRequestDto,
    @CurrentAccount() account: Account,
  ): Promise<OverlapRequestDto> {
    return this.requests.answer(account, id, order);
  }
}
