import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import { Public } from '../access/decorators';
import { describeSession } from '../access/describe-session';
import { setSessionCookie } from '../access/session-cookie';
import { SessionDto } from '../access/session.dto';
import { visitOf } from '../access/visit';
import { AcceptInvitationDto, InvitationDto } from './invitation.dto';
import { InvitationsService } from './invitations.service';

@ApiTags('accounts')
@Controller('invitations')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Public()
  @Throttle({ default: { limit: 60, ttl: 900_000 } })
  @Get(':token')
  read(@Param('token') token: string): Promise<InvitationDto> {
    return this.invitations.read(token);
  }

  @Public()
  @Throttle({ default: { limit: 60, ttl: 900_000 } })
  @Post(':token')
  @HttpCode(200)
  async accept(
    @Param('token') token: string,
    @Body() body: AcceptInvitationDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const opened = await this.invitations.accept(token, body, visitOf(request));
    setSessionCookie(request, response, opened.token);
    return describeSession(opened.account);
  }
}
