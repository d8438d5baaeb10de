import type { AgencyRequest } from '@app/database';
import { mayAnswer } from '@app/workflow';
import type { Account } from '../access/account';
import { may } from '../access/permissions';
import type { RequestFacts } from '../notifications/notification-facts';
import type { OverlapRequestDto } from './overlap-request.dto';

export function describeRequest(account: Account, request: AgencyRequest): OverlapRequestDto {
  const { id, caseId, tahapanId, desaName, kecamatan, suggestion, message, status } = request;
  const asked = { opdId: request.toOpdId, pemdaCode: request.toPemdaCode };
  return {
    id,
    caseId,
    tahapanId,
    desaName,
    kecamatan,
    from: nameOfAsker(request),
    to: nameOfAsked(request),
    suggestion,
    message,
    askedAt: request.askedAt.toISOString(),
    status,
    counterSuggestion: request.counterSuggestion,
    reason: request.answer,
    answeredAt: request.answeredAt?.toISOString() ?? null,
    mayAnswer:
      status === 'menunggu' &&
      may(account.role, 'settleOverlaps', account.tokenScope) &&
      mayAnswer(account, asked),
  };
}

/** What a notification remembers: the parties, the desa and the proposal, none of the words. */
export function factsOfRequest(request: AgencyRequest): RequestFacts {
  return {
    requestId: request.id,
    from: nameOfAsker(request),
    to: nameOfAsked(request),
    desa: request.desaName,
    suggestion: request.suggestion,
    status: request.status,
    counterSuggestion: request.counterSuggestion,
  };
}

function nameOfAsker({ opdName, pemdaName }: AgencyRequest): string {
  return opdName === null ? pemdaName : `${opdName} ${pemdaName}`;
}

function nameOfAsked({ toOpdName, toPemdaName }: AgencyRequest): string {
  return `${toOpdName} ${toPemdaName}`;
}
