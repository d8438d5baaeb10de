import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  OpdEntity,
  TahapanEntity,
  WilayahEntity,
  findFreeOrdinal,
  insertRow,
  lockOrdinals,
  upsertOpd,
} from '@app/database';
import type { ColumnValues, OpdRecord, PlanRow } from '@app/database';
import {
  VILLAGE_AGENCY_CODE,
  VILLAGE_AGENCY_NAME,
  hasVillageBudget,
  kabupatenOf,
  parseKegiatanDesa,
  parseNomenklatur,
} from '@app/vocabulary';
import type { Account } from '../access/account';
import { scopeOf } from '../access/scope';
import { askForAnalysis } from '../analysis/ask-for-analysis';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { requireWritable } from '../pengajuan/require-writable';
import { answerOnce } from './answer-once';
import { describeRow } from './describe-row';
import { KEGIATAN_DESA, PROGRAM } from './editable-fields';
import type { RowKind } from './editable-fields';
import type { EditableRowDto, NewKegiatanDesaDto, NewProgramDto } from './editing.dto';
import { followLokus } from './follow-lokus';
import { errorsBetween, readChanges } from './read-changes';
import type { FieldError } from './read-changes';

const VILLAGES: OpdRecord = {
  code: VILLAGE_AGENCY_CODE,
  name: VILLAGE_AGENCY_NAME,
  kind: 'pemerintah_desa',
  bidangUrusan: [],
};

/** Adds rows to the own plan, each once however often its request arrives. */
@Injectable()
export class AddRowsService {
  constructor(private readonly database: ScopedDatabase) {}

  addProgram(account: Account, request: NewProgramDto, key?: string): Promise<EditableRowDto> {
    return this.once(account, { key, request: ['program', request] }, async (manager) => {
      const code = parseNomenklatur(request.kode);
      const advice = 'Tulis kode sub kegiatan lengkap, misalnya 2.13.04.2.01.0003.';
      const values = readNew(PROGRAM, request.values, code ? undefined : advice);
      const opdId = await requireOwnAgency(manager, account, request);
      const row = await insertUnder(manager, PROGRAM, {
        values: { ...values, is_penunjang: code!.isPenunjang },
        key: {
          tahapan_id: request.tahapan,
          pemda_code: account.pemdaCode,
          opd_id: opdId,
          kode: code!.code,
        },
      });
      const blank = { ...row, lokasi_text: '' };
      const desaCodes = await followLokus(manager, { index: 0, before: blank, after: row });
      await this.analyse(manager, { row, touchesPlan: true, desaCodes });
      return describeRow(PROGRAM, row);
    });
  }

  addKegiatanDesa(
    account: Account,
    request: NewKegiatanDesaDto,
    key?: string,
  ): Promise<EditableRowDto> {
    return this.once(account, { key, request: ['kegiatan_desa', request] }, async (manager) => {
      const { tahapan: tahapanId, desaCode, tahun } = request;
      const { pemdaCode } = account;
      const kode = parseKegiatanDesa(request.kode)?.code;
      const advice = 'Tulis kode kegiatan desa, misalnya 2.3.10.';
      const { nama, ...values } = readNew(KEGIATAN_DESA, request.values, kode ? undefined : advice);
      await requireDesa(manager, account, request);
      await lockOrdinals(manager, { pemdaCode, codes: [VILLAGE_AGENCY_CODE] });
      const opdIds = await upsertOpd(manager, { tahapanId, pemdaCode }, [VILLAGES]);
      const opdId = opdIds.get(VILLAGE_AGENCY_CODE)!;
      await requireWritable(manager, { tahapanId, opdIds: [opdId] });
      const row = await insertUnder(manager, KEGIATAN_DESA, {
        values: { ...values, pemda_code: pemdaCode, opd_id: opdId },
        key: { tahapan_id: tahapanId, desa_code: desaCode, tahun, kode, nama },
      });
      await this.analyse(manager, { row, touchesPlan: false, desaCodes: [desaCode] });
      return describeRow(KEGIATAN_DESA, row);
    });
  }

  private once(
    account: Account,
    { key, request }: { key: string | undefined; request: unknown },
    work: (manager: EntityManager) => Promise<EditableRowDto>,
  ): Promise<EditableRowDto> {
    return this.database.write(scopeOf(account), (manager) =>
      answerOnce(manager, { account: account.username, key, request }, () => work(manager)),
    );
  }

  private analyse(
    manager: EntityManager,
    { row, ...rest }: { row: PlanRow; touchesPlan: boolean; desaCodes: readonly string[] },
  ): Promise<void> {
    const { tahapan_id: tahapanId, pemda_code: pemdaCode } = row;
    return askForAnalysis(manager, [{ tahapanId, pemdaCode, ...rest }]);
  }
}

function readNew(
  kind: RowKind,
  given: Readonly<Record<string, unknown>>,
  faultOfKode: string | undefined,
): ColumnValues {
  const { values, errors } = readChanges(kind, { nama: '', ...given });
  const wrongKode: FieldError[] = faultOfKode ? [{ field: 'kode', message: faultOfKode }] : [];
  const all = [...wrongKode, ...errors, ...errorsBetween(values)];
  if (all.length > 0) throw Problem.invalidRows([{ index: 0, errors: all }]);
  return values;
}

/** The agency must be one of the own government, and for an account of one agency that one. */
async function requireOwnAgency(
  manager: EntityManager,
  { pemdaCode, opdId: own }: Account,
  { opdId, tahapan: tahapanId }: NewProgramDto,
): Promise<number> {
  const opd = await manager.getRepository(OpdEntity).findOneBy({ id: opdId, pemdaCode });
  if (!opd || (own !== null && own !== opdId)) throw Problem.notFound('Perangkat daerah');
  if (!(await manager.getRepository(TahapanEntity).existsBy({ id: tahapanId }))) {
    throw Problem.notFound('Tahapan');
  }
  const { code, name, kind, bidangUrusan } = opd;
  await lockOrdinals(manager, { pemdaCode, codes: [code] });
  await upsertOpd(manager, { tahapanId, pemdaCode }, [{ code, name, kind, bidangUrusan }]);
  await requireWritable(manager, { tahapanId, opdIds: [opdId] });
  return opdId;
}

async function requireDesa(
  manager: EntityManager,
  { pemdaCode, opdId }: Account,
  { desaCode, tahapan: id, tahun }: NewKegiatanDesaDto,
): Promise<void> {
  const tahapan = await manager.getRepository(TahapanEntity).findOneBy({ id });
  if (!tahapan) throw Problem.notFound('Tahapan');
  const isKnown = await manager.getRepository(WilayahEntity).existsBy({ code: desaCode });
  if (!isKnown || opdId !== null || kabupatenOf(desaCode) !== pemdaCode)
    throw Problem.notFound('Desa');
  const errors: FieldError[] = [];
  if (!hasVillageBudget(desaCode)) {
    const message = 'Kelurahan tidak memiliki APBDes; kegiatannya masuk lewat Renja kecamatan.';
    errors.push({ field: 'desaCode', message });
  }
  if (tahun !== tahapan.tahun && tahun !== tahapan.tahun - 1) {
    const message = `Tahun harus ${tahapan.tahun} atau ${tahapan.tahun - 1}.`;
    errors.push({ field: 'tahun', message });
  }
  if (errors.length > 0) throw Problem.invalidRows([{ index: 0, errors }]);
}

/** Rows of one natural key are numbered one after the other: the caller holds their agency. */
async function insertUnder(
  manager: EntityManager,
  { table }: RowKind,
  { values, key }: { values: ColumnValues; key: ColumnValues },
): Promise<PlanRow> {
  const ordinal = await findFreeOrdinal(manager, table, key);
  return insertRow(manager, table, { ...values, ...key, ordinal });
}
