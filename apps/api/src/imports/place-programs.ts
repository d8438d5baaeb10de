import type { EntityManager } from 'typeorm';
import { replaceLokus } from '@app/database';
import type { ImportChangeRecord, ImportDraftKind, PlanRow, ProgramRecord } from '@app/database';
import { followLokus } from '../editing/follow-lokus';
import { Problem } from '../errors/problem';
import type { AcceptedChange } from './import-rows';
import type { ImportTarget } from './import-target';
import { lokusOf } from './lokus-of';

interface StoredProgram {
  readonly id: number;
  readonly change: AcceptedChange;
}

/**
 * Places stored programs in the desa that their location texts name. Where a person chose the desa
 * of a text that names none, and the text did not change, that choice stays.
 *
 * @returns the desa that gained or lost a program
 */
export async function placePrograms(
  manager: EntityManager,
  target: ImportTarget,
  rows: readonly StoredProgram[],
): Promise<string[]> {
  const read = rows.map((row) => {
    const record = row.change.after as ProgramRecord;
    return { ...row, record, location: target.locate(record.lokasi_text) };
  });
  const isChosen = ({ record, location }: (typeof read)[number]): boolean =>
    record.location_state === 'desa' && location.state !== 'desa';
  const chosen = read.filter(isChosen);
  const byText = read.filter((row) => !isChosen(row));
  const desa = await replaceLokus(
    manager,
    byText.map(({ id }) => id),
    byText.flatMap((row) => lokusOf(row.id, row)),
  );
  for (const row of chosen) desa.push(...(await keepChosen(manager, row)));
  return desa;
}

async function keepChosen(
  manager: EntityManager,
  { id, change }: StoredProgram,
): Promise<string[]> {
  const side = (values: object | null): PlanRow => ({ ...values, id }) as unknown as PlanRow;
  const rows = { index: 0, before: side(change.before), after: side(change.after) };
  return followLokus(manager, rows).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(
      error.status,
      error.code,
      'Pagu tidak cukup untuk desanya',
      `${change.nama} (baris ${change.source_row ?? '-'}): ${error.detail}`,
    );
  });
}

/** Where the programs lie that are about to change or leave; none for kegiatan desa. */
export async function desaOfPrograms(
  manager: EntityManager,
  kind: ImportDraftKind,
  changes: readonly ImportChangeRecord[],
): Promise<string[]> {
  if (kind !== 'renja') return [];
  const rows = await manager.query<{ code: string }[]>(
    'SELECT DISTINCT desa_code AS code FROM lokus WHERE program_id = ANY($1::int[])',
    [changes.map(({ row_id: id }) => id).filter((id) => id !== null)],
  );
  return rows.map(({ code }) => code);
}
