import type { EntityManager } from 'typeorm';
import type { RenjaRow } from '@app/workbook';
import type { LocationReading } from '@app/places';
import { agenciesOf, agencyCodeOf } from './agencies-of';
import { describeRenja } from './describe-renja';
import type { PreparedFile } from './import-rows';
import type { ImportTarget } from './import-target';
import { LabelReader } from './label-links';
import { toProgramRecord } from './to-program-record';
import type { FileProgram } from './to-program-record';

/** One row as it goes in: the record, and where its location text points. */
export interface PreparedProgram {
  readonly record: FileProgram;
  readonly location: LocationReading;
}

/** Reads the rows of one Renja: agencies, programs, and what did not fit in words. */
export async function prepareRenja(
  manager: EntityManager,
  target: ImportTarget,
  rows: readonly RenjaRow[],
): Promise<PreparedFile> {
  const agencies = agenciesOf(rows);
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  const prepared = prepare(target, rows);
  const labels = await LabelReader.load(manager, target.tahapan.tahun);
  const matches = labels.summarise(prepared.map(({ record }) => record));
  return {
    kind: 'renja',
    agencies,
    rows: prepared.map(({ record }, index) => {
      const row = rows[index]!;
      const code = agencyCodeOf(row);
      const { kode, ordinal, source_row: sourceRow, ...values } = record;
      return {
        group: { code, name: names.get(code)! },
        key: { kode, ordinal },
        nama: record.nama,
        ...{ sheet: row.sheet, sourceRow: sourceRow ?? 0, rowCode: row.rowCode },
        values,
      };
    }),
    ...describeRenja(target, rows, prepared, matches),
  };
}

function prepare(target: ImportTarget, rows: readonly RenjaRow[]): PreparedProgram[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const location = target.locate(row.lokasiText);
    const record = toProgramRecord(row, location);
    const key = `${agencyCodeOf(row)} ${record.kode}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return { record: { ...record, ordinal }, location };
  });
}
