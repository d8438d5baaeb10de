import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { decideLinks, giveReason, listLinks } from '@app/database';
import type { LinkListItem } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, scopeOf } from '../access/scope';
import { askForAnalysis } from '../analysis/ask-for-analysis';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { refuseRatified, requireTahapan } from '../pengajuan/require-writable';
import { describeOrigin, describeProgram } from '../programs/describe-program';
import type {
  DecideLinksDto,
  LinkPageDto,
  LinkQuestionDto,
  LinkedProgramDto,
  LinksDecidedDto,
} from './link.dto';

@Injectable()
export class LinksService {
  constructor(private readonly database: ScopedDatabase) {}

  list(account: Account, question: LinkQuestionDto): Promise<LinkPageDto> {
    return this.database.read(scopeOf(account), (manager) =>
      this.listFrom(manager, account, question),
    );
  }

  private async listFrom(
    manager: EntityManager,
    account: Account,
    question: LinkQuestionDto,
  ): Promise<LinkPageDto> {
    const { page, size } = question;
    const found = await listLinks(manager, {
      tahapanId: question.tahapan,
      pemdaCode: limitToScope(account, question.pemda),
      status: question.status,
      page,
      size,
    });
    return { rows: found.rows.map(describeLinkedProgram), total: found.total, page, size };
  }

  /** The touched governments are analysed again soon after. */
  decide(account: Account, body: DecideLinksDto): Promise<LinksDecidedDto> {
    const reason = body.reason?.trim() ?? '';
    if (body.decision === 'ditolak' && reason === '') {
      throw Problem.invalid(['Tulis alasan penolakan, agar OPD tahu apa yang perlu diperbaiki.']);
    }
    return this.database.write(scopeOf(account), async (manager) => {
      await giveReason(manager, reason);
      const { changed, touched } = await decideLinks(manager, {
        linkIds: body.linkIds,
        status: body.decision,
        reason,
        decidedBy: account.username,
      });
      for (const tahapanId of new Set(touched.map((about) => about.tahapanId))) {
        refuseRatified(await requireTahapan(manager, tahapanId));
      }
      await askForAnalysis(
        manager,
        touched.map((about) => ({ ...about, touchesPlan: true, desaCodes: [] })),
      );
      return { changed };
    });
  }
}

export function describeLinkedProgram(link: LinkListItem): LinkedProgramDto {
  const { linkId, share, linkStatus, linkReason, linkedCode, linkedName, ...rest } = link;
  const { linkOrigin: _origin, ...program } = rest;
  return {
    ...describeProgram(program),
    linkId,
    share,
    linkStatus,
    linkOrigin: describeOrigin(link),
    linkReason,
    linkedTo: { code: linkedCode, name: linkedName },
  };
}
