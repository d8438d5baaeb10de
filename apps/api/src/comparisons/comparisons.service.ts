import { Injectable } from '@nestjs/common';
import type { Account } from '../access/account';
import { limitToScope, scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { JobQueueService } from '../jobs/job-queue.service';
import { COMPARISON_JOB } from './comparison-job';
import type { ComparisonPayload } from './comparison-job';
import type { ComparisonDto, ComparisonQuestionDto, ComparisonRequestDto } from './comparison.dto';
import { describeComparison } from './describe-comparison';
import { loadComparison, requireStage } from './load-comparison';
import type { ComparisonScope } from './load-comparison';

@Injectable()
export class ComparisonsService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly queue: JobQueueService,
  ) {}

  async compare(account: Account, question: ComparisonQuestionDto): Promise<ComparisonDto> {
    const scope = toScope(account, question);
    const loaded = await this.database.read(scopeOf(account), (manager) =>
      loadComparison(manager, scope),
    );
    return describeComparison(loaded, question);
  }

  /** Queues the comparison as a workbook; it is fetched like every other report. */
  startReport(account: Account, request: ComparisonRequestDto): Promise<string> {
    const payload: ComparisonPayload = { scope: toScope(account, request) };
    return this.database.write(scopeOf(account), async (manager) => {
      await requireStage(manager, request.from);
      await requireStage(manager, request.to);
      return this.queue.enqueue(
        {
          kind: COMPARISON_JOB,
          pemdaCode: account.pemdaCode,
          payload,
          createdBy: account.username,
        },
        manager,
      );
    });
  }
}

function toScope(account: Account, request: ComparisonRequestDto): ComparisonScope {
  const { from, to, pemda, opd, bidang } = request;
  return {
    from,
    to,
    pemdaCode: limitToScope(account, pemda),
    opdId: opd,
    bidang,
    ownPemda: account.pemdaCode,
  };
}
