import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccessLogInterceptor } from './access-log.interceptor';
import { ProbingInterceptor } from './probing.interceptor';
import { AccessLogService } from './access-log.service';

/** Around every route, and behind every refusal. */
@Global()
@Module({
  providers: [
    AccessLogService,
    { provide: APP_INTERCEPTOR, useClass: ProbingInterceptor },
    { provide: APP_INTERCEPTOR, useClass: AccessLogInterceptor },
  ],
  exports: [AccessLogService],
})
export class AccessLogModule {}
