import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Response } from 'express';
import type { Account } from './account';
import { CurrentAccount, May, Public } from './decorators';
import type { AuthenticatedRequest } from './decorators';
import { LoginInfoService } from './login-info.service';
import { may } from './permissions';
import { seesAllGovernments } from './scope';
import { clearSessionCookie, readSessionToken, setSessionCookie } from './session-cookie';
import { LoginInfoDto, SessionDto, SignInDto } from './session.dto';
import { SessionsService } from './sessions.service';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly loginInfo: LoginInfoService,
  ) {}

  @Public()
  @Get('login-info')
  describeLogin(): Promise<LoginInfoDto> {
    return this.loginInfo.describe();
  }

  @Public()
  @Throttle({ default: { limit: 30, ttl: 900_000 } })
  @Post('session')
  @HttpCode(200)
  async signIn(
    @Body() body: SignInDto,
    @Req() request: AuthenticatedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const { token, account } = await this.sessions.signIn(body.username, body.password);
    setSessionCookie(request, response, token);
    return describeSession(account);
  }

  @May('readPlans')
  @Get('session')
  current(@CurrentAccount() account: Account): SessionDto {
    return describeSession(account);
  }

  @Public()
  @Delete('session')
  @HttpCode(204)
  async signOut(
    @Req() request: AuthenticatedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const token = readSessionToken(request.headers.cookie);
    if (token) await this.sessions.signOut(token);
    clearSessionCookie(request, response);
  }
}

function describeSession(account: Account): SessionDto {
  const { username, name, jabatan, role, pemdaCode, pemdaName } = account;
  return {
    username,
    name,
    jabatan,
    role,
    pemdaCode,
    pemdaName,
    may: {
      import: may(role, 'importPlans'),
      decideLinks: may(role, 'decideLinks'),
      importReference: may(role, 'importReference'),
      exportReport: may(role, 'exportReport'),
      submitPlans: may(role, 'submitPlans'),
      verifyPlans: may(role, 'verifyPlans'),
      manageTahapan: may(role, 'manageTahapan'),
      seeAllGovernments: seesAllGovernments(account),
    },
  };
}
