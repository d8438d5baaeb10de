import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WilayahEntity, findOwnRows, listLokus, replaceLokus, updateRow } from '@app/database';
import type { PlanRow } from '@app/database';
import { locate, makeGazetteer } from '@app/places';
import { Rupiah } from '@app/vocabulary';
import type { LocationState } from '@app/vocabulary';
import { In } from 'typeorm';
import type { Account } from '../access/account';
import { scopeOf } from '../access/scope';
import { askForAnalysis } from '../analysis/ask-for-analysis';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import type { InvalidRow } from '../errors/problem';
import { describeLokus } from '../programs/describe-program';
import { requireWritable } from '../pengajuan/require-writable';
import { conflictProblem, describeConflict, describeRow } from './describe-row';
import { PROGRAM } from './editable-fields';
import type { EditableRowDto } from './editing.dto';
import type { ConflictLokusDto, LokusListDto, LokusRowDto } from './lokus.dto';
import { errorsBetween } from './read-changes';

/** Says in which desa a program lies: the whole list at once, bound to the program's version. */
@Injectable()
export class LokusService {
  constructor(private readonly database: ScopedDatabase) {}

  replace(
    account: Account,
    { id, version, rows }: LokusListDto & { id: number },
  ): Promise<EditableRowDto> {
    return this.database.write(scopeOf(account), async (manager) => {
      const program = await findProgram(manager, account, id);
      if (version === undefined) throw Problem.versionMissing();
      const { tahapan_id: tahapanId, opd_id: opdId, pemda_code: pemdaCode } = program;
      await requireWritable(manager, { tahapanId, opdIds: [opdId] });
      const state = rows.length > 0 ? 'desa' : await stateByText(manager, program);
      const values = { location_state: state };
      const stored = await updateRow(manager, 'program', { id, version, values });
      if (!stored) throw await staleProgram(manager, account, { id, version });
      // The write may have waited for somebody else's, past the deadline.
      await requireWritable(manager, { tahapanId, opdIds: [opdId] });
      // Judged against the row as this transaction holds it: its pagu cannot change any more.
      await requireValid(manager, stored, rows);
      const before = (await listLokus(manager, id)).map(({ desaCode }) => desaCode);
      await replaceLokus(
        manager,
        [id],
        rows.map((row) => toRecord(id, row)),
      );
      const desaCodes = [...before, ...rows.map(({ desaCode }) => desaCode)];
      await askForAnalysis(manager, [{ tahapanId, pemdaCode, touchesPlan: true, desaCodes }]);
      return describeRow(PROGRAM, stored);
    });
  }
}

async function findProgram(manager: EntityManager, account: Account, id: number): Promise<PlanRow> {
  const { pemdaCode } = account;
  const [program] = await findOwnRows(manager, 'program', { ids: [id], pemdaCode });
  if (!program) throw Problem.notFound('Program');
  return program;
}

async function staleProgram(
  manager: EntityManager,
  account: Account,
  { id, version }: { id: number; version: number },
): Promise<Problem> {
  const row = await findProgram(manager, account, id);
  const conflict = await describeConflict(manager, PROGRAM, { row, sinceVersion: version });
  const lokus = (await listLokus(manager, id)).map(describeLokus);
  const current: ConflictLokusDto = { ...conflict, lokus };
  return conflictProblem(PROGRAM, [current]);
}

/** Without a desa the words of the row say how far its place is known, but not down to a desa. */
async function stateByText(manager: EntityManager, program: PlanRow): Promise<LocationState> {
  const gazetteer = makeGazetteer(await manager.getRepository(WilayahEntity).find());
  const within = { within: program.pemda_code };
  const { state } = locate(String(program['lokasi_text']), gazetteer, within);
  return state === 'desa' ? 'kecamatan' : state;
}

async function requireValid(
  manager: EntityManager,
  program: PlanRow,
  rows: readonly LokusRowDto[],
): Promise<void> {
  const codes = [...new Set(rows.map(({ desaCode }) => desaCode))];
  const found = await manager.getRepository(WilayahEntity).findBy({ code: In(codes) });
  const known = new Set(found.map(({ code }) => code));
  const seen = new Set<string>();
  const invalid = rows.flatMap((row, index): InvalidRow[] => {
    const errors = errorsBetween({ month_start: row.monthStart, month_end: row.monthEnd });
    if (!known.has(row.desaCode) || !row.desaCode.startsWith(`${program.pemda_code}.`)) {
      errors.push({ field: 'desaCode', message: 'Desa ini tidak ada di wilayah Anda.' });
    }
    const place = `${row.desaCode} ${(row.detail ?? '').trim().toLowerCase()}`;
    if (seen.has(place)) {
      const message = 'Desa dan tempat ini sudah ada dalam daftar. Bedakan tempatnya.';
      errors.push({ field: 'detail', message });
    }
    seen.add(place);
    return errors.length > 0 ? [{ index, errors }] : [];
  });
  if (invalid.length > 0) throw Problem.invalidRows(invalid);
  requireSharesWithin(program, rows);
}

function requireSharesWithin(program: PlanRow, rows: readonly LokusRowDto[]): void {
  const shares = rows.flatMap(({ pagu }) => (typeof pagu === 'string' ? [Rupiah.parse(pagu)] : []));
  if (shares.length === 0) return;
  const pagu = program['pagu'] as string | null;
  const sum = Rupiah.sum(shares);
  if (pagu !== null && sum.compare(Rupiah.parse(pagu)) <= 0) return;
  const message =
    pagu === null
      ? 'Isi dulu pagu program, lalu bagi ke desa.'
      : `Jumlah pagu desa (${sum.toString()}) melebihi pagu program (${pagu}).`;
  throw Problem.invalidRows([{ index: 0, errors: [{ field: 'pagu', message }] }]);
}

function toRecord(programId: number, row: LokusRowDto) {
  return {
    program_id: programId,
    desa_code: row.desaCode,
    detail: row.detail?.trim() ?? '',
    volume: row.volume ?? null,
    satuan: row.satuan?.trim() ?? '',
    month_start: row.monthStart ?? null,
    month_end: row.monthEnd ?? null,
    sasaran: row.sasaran?.trim() ?? '',
    pagu: row.pagu ?? null,
  };
}
