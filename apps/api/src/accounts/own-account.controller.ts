import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import type { AuthenticatedRequest } from '../access/decorators';
import { hashToken } from '../access/secret-token';
import { setSessionCookie } from '../access/session-cookie';
import { SessionsService } from '../access/sessions.service';
import { visitOf } from '../access/visit';
import {
  ChangeMailDto,
  ChangeOwnAccountDto,
  ChangePasswordDto,
  ConfirmSecondFactorDto,
  FullProofDto,
  OwnAccountDto,
  OwnSessionListDto,
  ProofDto,
  RecoveryCodesDto,
  SecondFactorSetUpDto,
} from './own-account.dto';
import { OwnAccountService } from './own-account.service';
import { SecondFactorService } from './second-factor.service';

@ApiTags('own account')
@May('ownAccount')
@Controller('me')
export class OwnAccountController {
  constructor(
    private readonly own: OwnAccountService,
    private readonly secondFactor: SecondFactorService,
    private readonly sessions: SessionsService,
  ) {}

  @Get()
  read(@CurrentAccount() account: Account): Promise<OwnAccountDto> {
    return this.own.read(account);
  }

  @Patch()
  @HttpCode(204)
  change(@Body() body: ChangeOwnAccountDto, @CurrentAccount() account: Account): Promise<void> {
    return this.own.change(account, body);
  }

  /** Switches the daily mail on or off. */
  @Patch('mail')
  @HttpCode(204)
  changeMail(@Body() body: ChangeMailDto, @CurrentAccount() account: Account): Promise<void> {
    return this.own.changeMail(account, body);
  }

  @Post('password')
  @HttpCode(204)
  async changePassword(
    @Body() body: ChangePasswordDto,
    @CurrentAccount() account: Account,
    @Req() request: AuthenticatedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const token = await this.own.changePassword(account, body, visitOf(request));
    setSessionCookie(request, response, token);
  }

  @Get('sessions')
  listSessions(
    @CurrentAccount() account: Account,
    @Req() { sessionToken }: AuthenticatedRequest,
  ): Promise<OwnSessionListDto> {
    return this.own.listSessions(account, sessionToken && hashToken(sessionToken));
  }

  /** All but the asking one. */
  @Delete('sessions')
  @HttpCode(204)
  endOtherSessions(
    @CurrentAccount() account: Account,
    @Req() { sessionToken }: AuthenticatedRequest,
  ): Promise<void> {
    return this.sessions.endAll(account.id, { except: sessionToken });
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  endSession(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentAccount() account: Account,
  ): Promise<void> {
    return this.sessions.end(account.id, id);
  }

  @Post('totp')
  beginSecondFactor(
    @Body() { password }: ProofDto,
    @CurrentAccount() account: Account,
    @Req() request: AuthenticatedRequest,
  ): Promise<SecondFactorSetUpDto> {
    return this.secondFactor.begin(account, password, visitOf(request));
  }

  @Post('totp/confirm')
  @HttpCode(200)
  confirmSecondFactor(
    @Body() { code }: ConfirmSecondFactorDto,
    @CurrentAccount() account: Account,
  ): Promise<RecoveryCodesDto> {
    return this.secondFactor.confirm(account, code);
  }

  @Post('totp/remove')
  @HttpCode(204)
  removeSecondFactor(
    @Body() proof: FullProofDto,
    @CurrentAccount() account: Account,
    @Req() request: AuthenticatedRequest,
  ): Promise<void> {
    return this.secondFactor.remove(account, proof, visitOf(request));
  }

  @Post('recovery-codes')
  @HttpCode(200)
  renewCodes(
    @Body() proof: FullProofDto,
    @CurrentAccount() account: Account,
    @Req() request: AuthenticatedRequest,
  ): Promise<RecoveryCodesDto> {
    return this.secondFactor.renewCodes(account, proof, visitOf(request));
  }
}
