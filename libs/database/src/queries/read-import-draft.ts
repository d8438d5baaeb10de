import type { EntityManager } from 'typeorm';
import type {
  ImportChangeClass,
  ImportConflict,
  ImportDraftKind,
  ImportState,
  ImportWarning,
  JobStatus,
} from '../entities';
import { IMPORT_TABLES } from './import-table';
import { offsetOf } from './page';
import type { Page, Paging } from './page';
import { SqlFilter, likePattern } from './sql-filter';

export interface ImportDraftHead {
  readonly jobId: string;
  readonly kind: ImportDraftKind;
  readonly state: ImportState;
  readonly tahapanId: number;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  readonly fileName: string;
  readonly by: string;
  readonly at: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
  readonly workJobId: string | null;
  readonly workStatus: JobStatus | null;
  /** when the workbook left; null where the file is not merged with an export */
  readonly exportedAt: Date | null;
  /** all money of the plan as the preview saw it, as decimal text */
  readonly totalBefore: string;
}

/** An import with its file and the people behind it by name; undefined out of scope. */
export async function readImportDraft(
  manager: EntityManager,
  jobId: string,
): Promise<ImportDraftHead | undefined> {
  const nameOf = (column: string): string =>
    `COALESCE((SELECT a.name FROM user_account a WHERE a.username = d.${column}), d.${column})`;
  const [head] = await manager.query<ImportDraftHead[]>(
    `SELECT d.job_id AS "jobId", d.kind, d.state, d.tahapan_id AS "tahapanId",
            d.pemda_code AS "pemdaCode", w.name AS "pemdaName", u.file_name AS "fileName",
            ${nameOf('created_by')} AS by, u.uploaded_at AS at,
            ${nameOf('decided_by')} AS "decidedBy", d.decided_at AS "decidedAt",
            ${nameOf('undone_by')} AS "undoneBy", d.undone_at AS "undoneAt",
            d.work_job_id AS "workJobId", j.status AS "workStatus", x.created_at AS "exportedAt",
            COALESCE(CASE WHEN j.kind = 'impor-terima' AND j.status = 'selesai'
                           THEN j.result ->> 'totalBefore' END,
                     r.result ->> 'totalBefore', '0') AS "totalBefore"
     FROM import_draft d JOIN upload u ON u.id = d.upload_id
     JOIN wilayah w ON w.code = d.pemda_code JOIN job r ON r.id = d.job_id
     LEFT JOIN job j ON j.id = d.work_job_id
     LEFT JOIN workbook_export x ON x.id = d.export_id
     WHERE d.job_id = $1`,
    [jobId],
  );
  return head;
}

export interface ImportGroup {
  readonly code: string;
  readonly name: string;
  readonly class: ImportChangeClass;
  readonly count: number;
  readonly accepted: number;
  readonly moved: number;
  /** money in the plan, as decimal text */
  readonly before: string;
  /** money in the plan once what is accepted is stored */
  readonly after: string;
}

/** How many rows of each agency or desa are in each class, and what they come to. */
export function countImportChanges(
  manager: EntityManager,
  { jobId, kind }: Pick<ImportDraftHead, 'jobId' | 'kind'>,
): Promise<ImportGroup[]> {
  const sum = (value: string): string => `COALESCE(sum(${value}), 0)::numeric(30,2)::text`;
  const of = (side: string): string => `(${side} ->> '${IMPORT_TABLES[kind].amount}')::numeric`;
  return manager.query<ImportGroup[]>(
    `SELECT group_code AS code, min(group_name) AS name, class, count(*)::int AS count,
            count(*) FILTER (WHERE accepted)::int AS accepted,
            count(*) FILTER (WHERE moved)::int AS moved,
            ${sum(of('before'))} AS before,
            ${sum(`CASE WHEN accepted THEN ${of('after')} ELSE ${of('before')} END`)} AS after
     FROM import_change WHERE job_id = $1 GROUP BY group_code, class ORDER BY 2, 1, 3`,
    [jobId],
  );
}

export interface ImportChangeFilter {
  readonly jobId: string;
  readonly class?: ImportChangeClass;
  readonly group?: string;
  readonly text?: string;
  readonly ids?: readonly string[];
  /** only rows that changed in the plan after the preview was made */
  readonly moved?: boolean;
  /** only rows that an undoing left as they are */
  readonly left?: boolean;
}

export interface ImportChangeRow {
  readonly id: string;
  readonly class: ImportChangeClass;
  readonly groupCode: string;
  readonly groupName: string;
  readonly kode: string;
  readonly nama: string;
  readonly sourceRow: number | null;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly fields: string[];
  readonly conflicts: readonly ImportConflict[];
  readonly warning: ImportWarning | null;
  readonly rowId: number | null;
  /** the hidden id of a row of an exported workbook, as written in the file */
  readonly rowCode: string | null;
  readonly accepted: boolean;
  readonly moved: boolean;
  readonly undone: boolean | null;
}

export function importChangeFilter(question: ImportChangeFilter): SqlFilter {
  return new SqlFilter()
    .and('job_id = ?', question.jobId)
    .and('class = ?', question.class)
    .and('group_code = ?', question.group)
    .and('id = ANY(?::bigint[])', question.ids)
    .andIf(question.moved, 'moved')
    .andIf(question.left, 'undone = false')
    .and(`(nama ILIKE ? OR key ->> 'kode' ILIKE ?)`, likePattern(question.text));
}

/** One page of the rows of an import, in the order of its file. */
export async function listImportChanges(
  manager: EntityManager,
  question: ImportChangeFilter & Paging,
): Promise<Page<ImportChangeRow>> {
  const filter = importChangeFilter(question);
  const [{ total }] = await manager.query<[{ total: number }]>(
    `SELECT count(*)::int AS total FROM import_change WHERE ${filter.where}`,
    filter.parameters,
  );
  const limit = filter.parameter(question.size);
  const offset = filter.parameter(offsetOf(question));
  const rows = await manager.query<ImportChangeRow[]>(
    `SELECT id, class, group_code AS "groupCode", group_name AS "groupName",
            COALESCE(key ->> 'kode', '') AS kode, nama, source_row AS "sourceRow", before, after,
            fields, conflicts, warning, row_id AS "rowId",
            sheet_row ->> 'rowCode' AS "rowCode", accepted, moved, undone
     FROM import_change WHERE ${filter.where} ORDER BY position LIMIT ${limit} OFFSET ${offset}`,
    filter.parameters,
  );
  return { rows, total };
}

/** Ticks or unticks rows; one that stays has nothing to decide, one in conflict has its own answers. */
export async function decideImportChanges(
  manager: EntityManager,
  question: ImportChangeFilter,
  accepted: boolean,
): Promise<void> {
  const filter = importChangeFilter(question).and('class <> ALL (?::text[])', ['sama', 'bentrok']);
  const value = filter.parameter(accepted);
  await manager.query(
    `UPDATE import_change SET accepted = ${value} WHERE ${filter.where}`,
    filter.parameters,
  );
}

/** The file of an import, byte for byte; undefined out of scope. */
export async function readImportFile(
  manager: EntityManager,
  jobId: string,
): Promise<{ fileName: string; content: Buffer } | undefined> {
  const [file] = await manager.query<{ fileName: string; content: Buffer }[]>(
    `SELECT u.file_name AS "fileName", u.content
     FROM job j JOIN upload u ON u.id = (j.payload ->> 'uploadId')::int AND u.pemda_code = j.pemda_code
     WHERE j.id = $1 AND j.kind = 'impor'`,
    [jobId],
  );
  return file;
}

/** The agencies known already whose rows the accepted changes touch. */
export async function findAcceptedAgencies(
  manager: EntityManager,
  { jobId, kind }: Pick<ImportDraftHead, 'jobId' | 'kind'>,
  villageAgencyCode: string,
): Promise<number[]> {
  const rows = await manager.query<{ id: number }[]>(
    `SELECT DISTINCT o.id FROM import_draft d
     JOIN import_change c ON c.job_id = d.job_id AND c.accepted AND c.class <> 'sama'
     JOIN opd o ON o.pemda_code = d.pemda_code
       AND o.code = CASE WHEN $2 = 'renja' THEN c.group_code ELSE $3 END
     WHERE d.job_id = $1 ORDER BY o.id`,
    [jobId, kind, villageAgencyCode],
  );
  return rows.map(({ id }) => id);
}
