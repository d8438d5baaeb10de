import type { EntityManager } from 'typeorm';
import { WilayahEntity, listLokus, replaceLokus } from '@app/database';
import type { PlanRow, ProgramLokus, ProgramRecord } from '@app/database';
import { locate, makeGazetteer } from '@app/places';
import { Rupiah } from '@app/vocabulary';
import { lokusOf } from '../imports/lokus-of';
import { Problem } from '../errors/problem';

export interface ChangedProgram {
  readonly index: number;
  readonly before: PlanRow;
  readonly after: PlanRow;
}

/**
 * Lets the lokus of a program follow its changed pagu and location text, as an import would;
 * returns the desa that it lies in, before and after.
 *
 * @throws Problem 422 when the shares of its desa would exceed the new pagu
 */
export async function followLokus(
  manager: EntityManager,
  { index, before, after }: ChangedProgram,
): Promise<string[]> {
  const lokus = await listLokus(manager, after.id);
  if (lokus.length === 0) {
    return before['lokasi_text'] === after['lokasi_text'] ? [] : placeByText(manager, after);
  }
  if (before['pagu'] !== after['pagu']) {
    const shares = sharesOf(lokus, before['pagu'] as string | null, after['pagu'] as string | null);
    if (shares === undefined) throw sharesExceed(index, after, lokus);
    await replaceLokus(
      manager,
      [after.id],
      lokus.map((row, at) => toRecord(after.id, row, shares[at] ?? null)),
    );
  }
  return lokus.map(({ desaCode }) => desaCode);
}

/** A program without lokus that now names desa in words is placed there. */
async function placeByText(manager: EntityManager, row: PlanRow): Promise<string[]> {
  const gazetteer = makeGazetteer(await manager.getRepository(WilayahEntity).find());
  const location = locate(String(row['lokasi_text']), gazetteer, { within: row.pemda_code });
  await manager.query('UPDATE program SET location_state = $2 WHERE id = $1', [
    row.id,
    location.state,
  ]);
  const record = row as unknown as ProgramRecord;
  return replaceLokus(manager, [row.id], lokusOf(row.id, { record, location }));
}

/** Shares that used up the old pagu follow the new one; others stay while they fit. */
function sharesOf(
  lokus: readonly ProgramLokus[],
  before: string | null,
  after: string | null,
): (string | null)[] | undefined {
  const old = lokus.map(({ pagu }) => pagu);
  const known = old.filter((pagu) => pagu !== null).map((pagu) => Rupiah.parse(pagu));
  if (known.length === 0) return old;
  const sum = Rupiah.sum(known);
  if (before !== null && known.length === old.length && sum.equals(Rupiah.parse(before))) {
    if (after === null) return old.map(() => null);
    const weights = known.map((share) => (sum.isZero ? 1 : share.toApproximateNumber()));
    return Rupiah.parse(after).split(weights).map(String);
  }
  return after !== null && sum.compare(Rupiah.parse(after)) <= 0 ? old : undefined;
}

function sharesExceed(index: number, { id }: PlanRow, lokus: readonly ProgramLokus[]): Problem {
  const sum = Rupiah.sum(lokus.flatMap(({ pagu }) => (pagu === null ? [] : [Rupiah.parse(pagu)])));
  const message = `Pagu lebih kecil daripada jumlah pagu desanya (${sum.toString()}). Ubah dulu daftar desanya.`;
  return Problem.invalidRows([{ index, id, errors: [{ field: 'pagu', message }] }]);
}

function toRecord(programId: number, row: ProgramLokus, pagu: string | null) {
  return {
    program_id: programId,
    desa_code: row.desaCode,
    detail: row.detail,
    volume: row.volume,
    satuan: row.satuan,
    month_start: row.monthStart,
    month_end: row.monthEnd,
    sasaran: row.sasaran,
    pagu,
  };
}
