import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { decideLinks, giveReason, holdLinks, listLinks, listStagesOfLinks } from '@app/database';
import type { LinkListItem } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, scopeOf } from '../access/scope';
import { askForAnalysis } from '../analysis/ask-for-analysis';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { refuseRatified, requireTahapan } from '../pengajuan/require-writable';
import { describeOrigin, describeProgram } from '../programs/describe-program';
import type {
  ConflictLinkDto,
  DecideLinksDto,
  LinkPageDto,
  LinkQuestionDto,
  LinkedProgramDto,
  LinksDecidedDto,
  SeenLinkDto,
} from './link.dto';

/** More than a person compares; the rest is told once these are settled. */
const TOLD_CONFLICTS = 200;

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

  /** All links of an order or none. The touched governments are analysed again soon after. */
  decide(account: Account, body: DecideLinksDto): Promise<LinksDecidedDto> {
    const reason = body.reason?.trim() ?? '';
    if (body.decision === 'ditolak' && reason === '') {
      throw Problem.invalid(['Tulis alasan penolakan, agar OPD tahu apa yang perlu diperbaiki.']);
    }
    return this.database.write(scopeOf(account), async (manager) => {
      await giveReason(manager, reason);
      const linkIds = body.links.map(({ id }) => id);
      for (const tahapanId of await listStagesOfLinks(manager, linkIds)) {
        refuseRatified(await requireTahapan(manager, tahapanId));
      }
      await holdAsSeen(manager, body.links);
      const { changed, touched } = await decideLinks(manager, {
        linkIds,
        status: body.decision,
        reason,
        decidedBy: account.username,
      });
      await askForAnalysis(
        manager,
        touched.map((about) => ({ ...about, touchesPlan: true, desaCodes: [] })),
      );
      return { changed };
    });
  }
}

/** @throws Problem 404 for a link that is not there, 409 for one that was decided on meanwhile */
async function holdAsSeen(manager: EntityManager, seen: readonly SeenLinkDto[]): Promise<void> {
  const held = await holdLinks(
    manager,
    seen.map(({ id }) => id),
  );
  if (held.length < seen.length) throw Problem.notFound('Tautan');
  if (seen.some(({ version }) => version === undefined)) throw Problem.versionMissing();
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  const stale = held.filter(({ id, version }) => versions.get(id) !== version);
  if (stale.length === 0) return;
  const linkIds = stale.map(({ id }) => id);
  const { rows } = await listLinks(manager, { linkIds, page: 1, size: TOLD_CONFLICTS });
  throw linkConflict(rows.map(describeConflict), stale.length);
}

/** A 409 that tells of each link who decided what on it. */
function linkConflict(conflicts: readonly ConflictLinkDto[], count: number): Problem {
  const [current] = conflicts;
  const by = [...new Set(conflicts.flatMap(({ changedBy }) => changedBy ?? []))];
  const what = `Tautan "${current!.nama}"${count > 1 ? ` dan ${count - 1} lainnya` : ''}`;
  const problem = Problem.versionConflict(what, current);
  const who = by.length > 0 ? ` Diputus oleh ${by.join(', ')}.` : '';
  const now = `${count > 1 ? ' Yang pertama kini' : ' Kini'} ${current!.linkStatus}.`;
  return new Problem(problem.status, problem.code, problem.title, `${problem.detail}${who}${now}`, {
    current,
    conflicts,
  });
}

function describeConflict(link: LinkListItem): ConflictLinkDto {
  return {
    ...describeLinkedProgram(link),
    changedBy: link.decidedBy || null,
    changedAt: link.decidedAt?.toISOString() ?? null,
  };
}

export function describeLinkedProgram(link: LinkListItem): LinkedProgramDto {
  const { linkId, linkVersion, share, linkStatus, linkReason, linkedCode, linkedName, ...rest } =
    link;
  const { linkOrigin: _origin, decidedBy: _by, decidedAt: _at, ...program } = rest;
  return {
    ...describeProgram(program),
    linkId,
    linkVersion,
    share,
    linkStatus,
    linkOrigin: describeOrigin(link),
    linkReason,
    linkedTo: { code: linkedCode, name: linkedName },
  };
}
