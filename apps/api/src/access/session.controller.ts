import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Account } from './account';
import { CredentialsService } from './credentials.service';
import { CurrentAccount, May, Public } from './decorators';
import type { AuthenticatedRequest } from './decorators';
import { describeSession } from './describe-session';
import { LoginInfoService } from './login-info.service';
import { clearSessionCookie, readSessionToken, setSessionCookie } from './session-cookie';
import { LoginInfoDto, SessionDto, SignInDto } from './session.dto';
import { SessionsService } from './sessions.service';
import { visitOf } from './visit';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly credentials: CredentialsService,
    private readonly sessions: SessionsService,
    private readonly loginInfo: LoginInfoService,
  ) {}

  @Public()
  @Get('login-info')
  describeLogin(): Promise<LoginInfoDto> {
    return this.loginInfo.describe();
  }

  @Public()
  @Post('session')
  @HttpCode(200)
  async signIn(
    @Body() body: SignInDto,
    @Req() request: AuthenticatedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const visit = visitOf(request);
    const userId = await this.credentials.prove(body, visit);
    const before = readSessionToken(request.headers.cookie);
    const { token, account } = await this.sessions.enter(userId, visit, before);
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
