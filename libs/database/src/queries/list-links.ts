import type { EntityManager } from 'typeorm';
import type { LinkStatus } from '@app/vocabulary';
import type { LinkOrigin } from '../entities';
import { PROGRAM_COLUMNS, PROGRAM_SOURCE } from './list-programs';
import type { ProgramListItem } from './list-programs';
import { offsetOf } from './page';
import type { Page, Paging } from './page';
import { SqlFilter } from './sql-filter';

export interface LinkListItem extends ProgramListItem {
  readonly linkId: number;
  readonly linkVersion: number;
  readonly share: number;
  readonly linkStatus: LinkStatus;
  readonly linkOrigin: LinkOrigin;
  readonly linkReason: string;
  /** the name of who decided last; empty while nobody has */
  readonly decidedBy: string;
  readonly decidedAt: Date | null;
  readonly linkedCode: string;
  readonly linkedName: string;
}

export interface LinkQuestion extends Paging {
  readonly tahapanId?: number;
  readonly pemdaCode?: string;
  /** this priority and everything below it */
  readonly priorityId?: number;
  readonly programId?: number;
  readonly status?: LinkStatus;
  readonly linkIds?: readonly number[];
}

/** Links with the program they start from, the largest money first. */
export async function listLinks(
  manager: EntityManager,
  question: LinkQuestion,
): Promise<Page<LinkListItem>> {
  const filter = new SqlFilter()
    .and('p.tahapan_id = ?', question.tahapanId)
    .and('p.pemda_code = ?', question.pemdaCode)
    .and('p.id = ?', question.programId)
    .and('l.status = ?', question.status)
    .and('l.id = ANY(?::int[])', question.linkIds)
    .and(
      `l.priority_id IN (WITH RECURSIVE below AS (
         SELECT id FROM priority WHERE id = ?
         UNION ALL SELECT c.id FROM priority c JOIN below b ON c.parent_id = b.id)
       SELECT id FROM below)`,
      question.priorityId,
    );
  const source = `${PROGRAM_SOURCE} JOIN priority_link l ON l.program_id = p.id
                  JOIN priority r ON r.id = l.priority_id`;
  const [{ total }] = await manager.query<[{ total: number }]>(
    `SELECT count(*)::int AS total FROM ${source} WHERE ${filter.where}`,
    filter.parameters,
  );
  const limit = filter.parameter(question.size);
  const offset = filter.parameter(offsetOf(question));
  const rows = await manager.query<LinkListItem[]>(
    `SELECT ${PROGRAM_COLUMNS}, l.id AS "linkId", l.version AS "linkVersion", l.share::float8 AS share,
            l.status AS "linkStatus", l.origin AS "linkOrigin", l.reason AS "linkReason",
            COALESCE(u.name, l.decided_by) AS "decidedBy", l.decided_at AS "decidedAt",
            r.code AS "linkedCode", r.name AS "linkedName"
     FROM ${source} LEFT JOIN user_account u ON u.username = l.decided_by
     WHERE ${filter.where}
     ORDER BY p.pagu DESC NULLS LAST, l.id LIMIT ${limit} OFFSET ${offset}`,
    filter.parameters,
  );
  return { rows, total };
}
