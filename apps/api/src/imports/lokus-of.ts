import type { LokusRecord, ProgramRecord } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import type { LocationReading } from '@app/places';

type Placed = Pick<
  ProgramRecord,
  'pagu' | 'target_amount' | 'target_satuan' | 'month_start' | 'month_end' | 'sasaran'
>;

/** The desa a row names become its lokus, its pagu shared evenly among them to the sen. */
export function lokusOf(
  programId: number,
  { record, location }: { record: Placed; location: LocationReading },
): LokusRecord[] {
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
