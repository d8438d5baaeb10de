import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { ApiTokensService } from './api-tokens.service';
import { CredentialsService } from './credentials.service';
import { LoginInfoService } from './login-info.service';
import { SessionController } from './session.controller';
import { SessionsService } from './sessions.service';

@Module({
  controllers: [SessionController],
  providers: [
    ApiTokensService,
    CredentialsService,
    LoginInfoService,
    SessionsService,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [ApiTokensService, CredentialsService, SessionsService],
})
export class AccessModule {}
