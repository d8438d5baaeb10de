import type { LokusRecord } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import type { PreparedProgram } from './store-renja';

/** The desa a row names become its lokus, its pagu shared evenly among them to the sen. */
export function lokusOf(programId: number, { record, location }: PreparedProgram): LokusRecord[] {
  const { desa } = location;
  if (desa.length === 0) return [];
  const shares = record.pagu === null ? [] : Rupiah.parse(record.pagu).split(desa.map(() => 1));
  return desa.map(({ code, detail }, index) => ({
    program_id: programId,
    desa_code: code,
    detail,
    volume: desa.length === 1 ? record.target_amount : null,
    satuan: desa.length === 1 ? record.target_satuan : '',
    month_start: record.month_start,
    month_end: record.month_end,
    sasaran: record.sasaran,
    pagu: shares[index]?.toString() ?? null,
  }));
}
