import type { EntityManager } from 'typeorm';
import type { ImportDraftKind } from '../entities';

export interface KnownMapping {
  readonly fingerprint: string;
  readonly layout: string;
  /** field → column letter */
  readonly columns: Readonly<Record<string, string>>;
  readonly fileName: string;
  /** username */
  readonly madeBy: string;
  readonly madeAt: Date;
}

const MOST = 500;

/**
 * What the agency of the running scope has said about headers, the latest first; without an agency
 * in the scope, what its government as a whole has said.
 */
export function listColumnMappings(
  manager: EntityManager,
  { pemdaCode, kind }: { pemdaCode: string; kind: string },
): Promise<KnownMapping[]> {
  return manager.query<KnownMapping[]>(
    `SELECT fingerprint, layout, columns, file_name AS "fileName", made_by AS "madeBy",
            made_at AS "madeAt"
     FROM column_mapping
     WHERE pemda_code = $1 AND opd_id IS NOT DISTINCT FROM (SELECT scope_opd()) AND kind = $2
     ORDER BY made_at DESC LIMIT ${MOST}`,
    [pemdaCode, kind],
  );
}

export interface NewMapping extends Omit<KnownMapping, 'madeAt'> {
  readonly pemdaCode: string;
  readonly kind: ImportDraftKind;
}

/** Remembers an answer for the agency of the running scope, in the place of an earlier one. */
export async function rememberColumnMapping(
  manager: EntityManager,
  { pemdaCode, kind, fingerprint, layout, columns, fileName, madeBy }: NewMapping,
): Promise<void> {
  await manager.query(
    `INSERT INTO column_mapping
       (pemda_code, opd_id, kind, fingerprint, layout, columns, file_name, made_by)
     VALUES ($1, (SELECT scope_opd()), $2, $3, $4, $5, $6, $7)
     ON CONFLICT ON CONSTRAINT uq_column_mapping_header DO UPDATE
       SET layout = excluded.layout, columns = excluded.columns, file_name = excluded.file_name,
           made_by = excluded.made_by, made_at = now()`,
    [pemdaCode, kind, fingerprint, layout, JSON.stringify(columns), fileName, madeBy],
  );
}
