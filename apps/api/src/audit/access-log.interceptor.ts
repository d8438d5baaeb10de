import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mergeMap } from 'rxjs';
import type { Observable } from 'rxjs';
import { seesAllGovernments } from '../access/scope';
import type { AuthenticatedRequest } from '../access/decorators';
import { AccessLogService } from './access-log.service';
import { RECORDED_KEY } from './recorded';
import type { Recording } from './recorded';

/**
 * Records what a route showed once its answer is made and before it is sent: what cannot be
 * recorded is not shown.
 */
@Injectable()
export class AccessLogInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly log: AccessLogService,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const recording = this.reflector.get<Recording | undefined>(RECORDED_KEY, context.getHandler());
    if (!recording) return next.handle();
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.record(request, recording, answer);
        return answer;
      }),
    );
  }

  private record(
    request: AuthenticatedRequest,
    recording: Recording,
    answer: unknown,
  ): Promise<void> {
    const { what } = recording;
    const { account } = request;
    if (recording.kind === 'baca') {
      if (!account) throw new Error(`A recorded reading of ${what} needs an account`);
      const asked = { ...request.query, ...request.params };
      const shown = recording.showing(answer as never, asked, account);
      return this.log.recordReading(request, { what, shown });
    }
    const asked = request.query.pemda;
    const own = account && !seesAllGovernments(account) ? account.pemdaCode : undefined;
    return this.log.recordExport(request, {
      what,
      pemdaCode: recording.job
        ? undefined
        : (own ?? (typeof asked === 'string' ? asked : undefined)),
      jobId: recording.job ? String(request.params[recording.job]) : undefined,
    });
  }
}
