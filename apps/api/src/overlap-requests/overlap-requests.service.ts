import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  OverlapRequestEntity,
  answerRequest,
  asOwner,
  findOverlap,
  findRequest,
  giveReason,
  listCaseRequests,
  readCaseParties,
} from '@app/database';
import type { AgencyRequest, CaseParties } from '@app/database';
import { mayAnswer, mayAsk } from '@app/workflow';
import type { Account } from '../access/account';
import { requireInScope, scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { describeRequest } from './describe-request';
import type {
  AnswerRequestDto,
  AskAgencyDto,
  CaseRequestsDto,
  OverlapRequestDto,
} from './overlap-request.dto';
import { tellParties } from './tell-parties';

/** One agency of a case asks another to settle it, and the other answers. */
@Injectable()
export class OverlapRequestsService {
  constructor(private readonly database: ScopedDatabase) {}

  /** The requests about a case that this account is a party of, and whom it may ask. */
  listOfCase(account: Account, caseId: number): Promise<CaseRequestsDto> {
    return this.database.read(scopeOf(account), async (manager) => {
      const parties = await readVisibleCase(manager, account, caseId);
      const requests = await listCaseRequests(manager, parties);
      return {
        rows: requests.map((request) => describeRequest(account, request)),
        agencies: parties.agencies
          .filter(({ opdId }) => opdId !== account.opdId)
          .map(({ opdId, opdName, pemdaName }) => {
            const asking = mayAsk(account, parties, opdId);
            const obstacle = asking.ok ? null : asking.reason;
            return { opdId, name: `${opdName} ${pemdaName}`, obstacle };
          }),
      };
    });
  }

  ask(account: Account, caseId: number, order: AskAgencyDto): Promise<OverlapRequestDto> {
    return this.database.write(scopeOf(account), async (manager) => {
      const parties = await readVisibleCase(manager, account, caseId);
      const asking = mayAsk(account, parties, order.opdId);
      if (!asking.ok) throw Problem.conflict('overlap-request.not-askable', asking.reason);
      const asked = parties.agencies.find(({ opdId }) => opdId === order.opdId)!;
      const inserted = await manager.getRepository(OverlapRequestEntity).insert({
        tahapanId: parties.tahapanId,
        desaCode: parties.desaCode,
        memberKeys: parties.memberKeys,
        pemdaCode: account.pemdaCode,
        opdId: account.opdId,
        toPemdaCode: asked.pemdaCode,
        toOpdId: asked.opdId,
        suggestion: order.suggestion,
        message: order.message,
        askedBy: account.username,
      });
      const request = await requireRequest(manager, (inserted.identifiers[0] as { id: number }).id);
      await tellParties(manager, request, account.username);
      return describeRequest(account, request);
    });
  }

  find(account: Account, id: number): Promise<OverlapRequestDto> {
    return this.database.read(scopeOf(account), async (manager) =>
      describeRequest(account, await requireRequest(manager, id)),
    );
  }

  answer(account: Account, id: number, order: AnswerRequestDto): Promise<OverlapRequestDto> {
    const isCounter = order.answer === 'usul_balik';
    if (!isCounter && order.suggestion !== undefined) {
      throw Problem.invalid(['Usulan hanya diisi bila jawabannya usul balik.']);
    }
    return this.database.write(scopeOf(account), async (manager) => {
      const request = await requireRequest(manager, id);
      const { toOpdId: opdId, toPemdaCode: pemdaCode } = request;
      if (!mayAnswer(account, { opdId, pemdaCode })) {
        throw Problem.forbidden('menjawab permintaan kepada OPD lain');
      }
      await giveReason(manager, order.reason);
      const isFirst = await answerRequest(manager, {
        id,
        status: order.answer,
        counterSuggestion: order.suggestion ?? null,
        answer: order.reason,
        answeredBy: account.username,
      });
      if (!isFirst) {
        throw Problem.conflict('overlap-request.answered', 'Permintaan ini sudah dijawab.');
      }
      const answered = await requireRequest(manager, id);
      await tellParties(manager, answered, account.username);
      return describeRequest(account, answered);
    });
  }
}

/** Who is in a case, for an account that may see the case; else it does not exist. */
async function readVisibleCase(
  manager: EntityManager,
  account: Account,
  caseId: number,
): Promise<CaseParties> {
  const found = await findOverlap(manager, caseId);
  if (!found) throw Problem.notFound('Kasus');
  requireInScope(account, found.pemdaCode, 'Kasus');
  // The names of all agencies stand on the case anyway, also of those whose rows are hidden.
  const parties = await asOwner(manager, () => readCaseParties(manager, caseId));
  if (!parties) throw Problem.notFound('Kasus');
  return parties;
}

async function requireRequest(manager: EntityManager, id: number): Promise<AgencyRequest> {
  const request = await findRequest(manager, id);
  if (!request) throw Problem.notFound('Permintaan');
  return request;
}
