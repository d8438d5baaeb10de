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
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsReading, idsOf } from '../audit/recorded';
import {
  AccountDto,
  AccountLinkDto,
  AccountPageDto,
  AccountQuestionDto,
  ChangeAccountDto,
  InviteDto,
  InvitedDto,
  IssueLinkDto,
  SignInListDto,
  SignInsQuestionDto,
} from './account.dto';
import { AccountsService } from './accounts.service';

@ApiTags('accounts')
@May('manageAccounts')
@Controller('accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @RecordsReading<AccountPageDto>('accounts', ({ rows }) => ({ accounts: idsOf(rows) }))
  @Get()
  list(
    @Query() question: AccountQuestionDto,
    @CurrentAccount() admin: Account,
  ): Promise<AccountPageDto> {
    return this.accounts.list(admin, question);
  }

  @RecordsReading<SignInListDto>('sign-ins', ({ rows }) => ({
    usernames: rows.flatMap(({ username }) => username ?? []),
  }))
  @Get('sign-ins')
  listSignIns(
    @Query() { account }: SignInsQuestionDto,
    @CurrentAccount() admin: Account,
  ): Promise<SignInListDto> {
    return this.accounts.listSignIns(admin, account);
  }

  @Post()
  invite(@Body() person: InviteDto, @CurrentAccount() admin: Account): Promise<InvitedDto> {
    return this.accounts.invite(admin, person);
  }

  @Patch(':id')
  change(
    @Param('id', ParseIntPipe) id: number,
    @Body() changes: ChangeAccountDto,
    @CurrentAccount() admin: Account,
  ): Promise<AccountDto> {
    return this.accounts.change(admin, id, changes);
  }

  @Post(':id/link')
  issueLink(
    @Param('id', ParseIntPipe) id: number,
    @Body() wanted: IssueLinkDto,
    @CurrentAccount() admin: Account,
  ): Promise<AccountLinkDto> {
    return this.accounts.issueLink(admin, id, wanted);
  }

  /** For good: the account is closed, and its person is told nowhere any more. */
  @Delete(':id/personal-data')
  forget(
    @Param('id', ParseIntPipe) id: number,
    @CurrentAccount() admin: Account,
  ): Promise<AccountDto> {
    return this.accounts.forget(admin, id);
  }

  /** Lets somebody else, or the same person known anew, tie it by single sign-on. */
  @Delete(':id/identity')
  loosen(
    @Param('id', ParseIntPipe) id: number,
    @CurrentAccount() admin: Account,
  ): Promise<AccountDto> {
    return this.accounts.loosen(admin, id);
  }

  @Delete(':id/sessions')
  @HttpCode(204)
  endSessions(
    @Param('id', ParseIntPipe) id: number,
    @CurrentAccount() admin: Account,
  ): Promise<void> {
    return this.accounts.endSessions(admin, id);
  }
}
