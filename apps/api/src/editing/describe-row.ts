import type { EntityManager } from 'typeorm';
import { listRowChanges } from '@app/database';
import type { PlanRow } from '@app/database';
import { Problem } from '../errors/problem';
import type { RowKind } from './editable-fields';
import type { ConflictRowDto, EditableRowDto } from './editing.dto';

/** A row under the names that requests use. */
export function describeRow({ fields }: RowKind, row: PlanRow): EditableRowDto {
  const values = Object.entries(fields).map(([name, { column, kind }]) => {
    const value = row[column] ?? null;
    return [name, kind === 'volume' ? withoutZeros(value) : value] as const;
  });
  return {
    id: row.id,
    version: row.version,
    opdId: row.opd_id,
    opdName: text(row['opd_name']),
    pemdaCode: row.pemda_code,
    desaCode: text(row['desa_code']),
    desaName: text(row['desa_name']),
    locationState: text(row['location_state']),
    kode: row.kode,
    ordinal: row.ordinal,
    tahun: typeof row['tahun'] === 'number' ? row['tahun'] : null,
    values: Object.fromEntries(values) as EditableRowDto['values'],
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The row as it stands now, with who changed which field since the version that was seen. */
export async function describeConflict(
  manager: EntityManager,
  kind: RowKind,
  { row, sinceVersion }: { row: PlanRow; sinceVersion: number },
): Promise<ConflictRowDto> {
  const names = new Map(Object.entries(kind.fields).map(([name, { column }]) => [column, name]));
  const changes = await listRowChanges(manager, { table: kind.table, id: row.id, sinceVersion });
  const last = changes.findLast(({ field }) => field === 'version');
  return {
    ...describeRow(kind, row),
    changedBy: last?.by ?? null,
    changedAt: last?.at.toISOString() ?? null,
    changes: changes.flatMap(({ field, at, ...change }) => {
      const name = names.get(field);
      return name ? [{ ...change, field: name, at: at.toISOString() }] : [];
    }),
  };
}

export function conflictProblem(kind: RowKind, conflicts: readonly ConflictRowDto[]): Problem {
  const [current] = conflicts;
  const writers = conflicts.flatMap(({ changes, changedBy }) => [
    ...changes.map(({ by }) => by),
    ...(changedBy === null ? [] : [changedBy]),
  ]);
  const by = [...new Set(writers)];
  const what = `${kind.what} "${String(current!.values['nama'])}"`;
  const problem = Problem.versionConflict(what, current);
  return new Problem(
    problem.status,
    problem.code,
    problem.title,
    by.length > 0 ? `${problem.detail} Diubah oleh ${by.join(', ')}.` : problem.detail,
    { current, conflicts },
  );
}

/** `10.5000` as `10.5`: the column keeps four places, people wrote one */
function withoutZeros(value: unknown): unknown {
  return typeof value === 'string' && value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}
