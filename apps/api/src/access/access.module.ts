import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { LoginInfoService } from './login-info.service';
import { SessionController } from './session.controller';
import { SessionsService } from './sessions.service';

@Module({
  controllers: [SessionController],
  providers: [SessionsService, LoginInfoService, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [SessionsService],
})
export class AccessModule {}
