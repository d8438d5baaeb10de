import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { waitOfProber } from '@app/database';
import type { AuthenticatedRequest } from '../access/decorators';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { AccessLogService } from './access-log.service';
import limits from './probing-limits.json';

/**
 * Stops an account that goes through numbers of rows one by one. It is counted by account, in the
 * access log that all processes share: an office behind one address is not locked out by one of its
 * people, and nothing but addresses with a number in them closes.
 */
@Injectable()
export class ProbingInterceptor implements NestInterceptor {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly log: AccessLogService,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const { account } = request;
    if (!account || Object.keys(request.params).length === 0) return next.handle();
    const wait = await this.database.asSystem((manager) =>
      waitOfProber(manager, account.username, limits),
    );
    if (wait === 0) return next.handle();
    await this.log.recordWarning(request, 'probing');
    throw Problem.probing(wait);
  }
}
