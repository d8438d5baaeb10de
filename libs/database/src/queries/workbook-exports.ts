import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { WorkbookExportEntity, WorkbookKeyEntity } from '../entities';
import type { ExportedRow, ImportDraftKind } from '../entities';
import { asOwner } from '../scope';
import { IMPORT_TABLES } from './import-table';
import type { StoredImportRow } from './load-import-rows';

/** `createdAt` is the moment the rows were read: what others change after it is said to be theirs. */
export type NewWorkbookExport = Pick<
  WorkbookExportEntity,
  | 'id'
  | 'kind'
  | 'tahapanId'
  | 'pemdaCode'
  | 'opdId'
  | 'createdBy'
  | 'createdAt'
  | 'columns'
  | 'base'
>;

/** Remembers what a workbook holds, within the scope of who asked for it. */
export async function addWorkbookExport(
  manager: EntityManager,
  workbook: NewWorkbookExport,
): Promise<void> {
  await manager.getRepository(WorkbookExportEntity).insert(workbook);
}

/** What a workbook held when it left; null where there is none, or the scope does not see it. */
export function findWorkbookExport(
  manager: EntityManager,
  id: string,
): Promise<WorkbookExportEntity | null> {
  return manager.getRepository(WorkbookExportEntity).findOneBy({ id });
}

/** A row of the plan in the form in which an export remembers it. */
export function toExportedRow(kind: ImportDraftKind, row: StoredImportRow): ExportedRow {
  const { key, content } = IMPORT_TABLES[kind];
  const pick = (columns: readonly string[]) =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
  return {
    id: row.id,
    version: row.version,
    groupCode: row.group_code,
    key: pick(key) as ExportedRow['key'],
    nama: row.nama,
    values: pick(content) as ExportedRow['values'],
  };
}

/**
 * The secret that signs manifests, 32 bytes; made at the first question, so ask in a transaction
 * that may write. Read as the owner: the role of the application has no right to it.
 */
export function readWorkbookKey(manager: EntityManager): Promise<Buffer> {
  return asOwner(manager, async () => {
    const keys = manager.getRepository(WorkbookKeyEntity);
    const read = () => keys.findOne({ where: { id: 1 }, select: { id: true, secret: true } });
    const present = await read();
    if (present) return present.secret;
    // Another process may make it in the same moment: the first one counts.
    await manager.query('INSERT INTO workbook_key VALUES (1, $1) ON CONFLICT DO NOTHING', [
      randomBytes(32),
    ]);
    return (await read())!.secret;
  });
}
