import type { DataSource, EntityManager } from 'typeorm';
import {
  InstallationEntity,
  OpdEntity,
  PengajuanEntity,
  PriorityEntity,
  PriorityLinkEntity,
  PriorityNeedEntity,
  RakorEntity,
  TahapanEntity,
  UserAccountEntity,
  WilayahEntity,
  replaceLokus,
  upsertKegiatanDesa,
  upsertPrograms,
} from '@app/database';
import { findPriorityDocument } from '@app/reference';
import { makeSample } from '@app/sample';
import type { Sample, SamplePriorityRef } from '@app/sample';
import type { AnalysisService } from '../analysis/analysis.service';
import type { OverlapAnalysisService } from '../analysis/overlap-analysis.service';
import { hashPassword } from '../access/passwords';
import { SAMPLE_PASSWORD } from './sample-password';
import { toKegiatanDesaRecord, toLokusRecord, toProgramRecord } from './sample-records';

const CHUNK = 500;
const DAY_MS = 86_400_000;

/** True while nobody has planned, signed up or imported anything. */
export async function isUntouched(dataSource: DataSource): Promise<boolean> {
  const used =
    (await dataSource.getRepository(TahapanEntity).exists()) ||
    (await dataSource.getRepository(UserAccountEntity).exists());
  return !used;
}

/** Fills an empty database with the sample of Kalimantan Selatan; does nothing on any other. */
export async function loadSample(
  dataSource: DataSource,
  services: { analysis: AnalysisService; overlapAnalysis: OverlapAnalysisService },
  today: Date,
): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    if ((await manager.getRepository(TahapanEntity).count()) > 0) return false;
    const wilayah = await manager.getRepository(WilayahEntity).find();
    const sample = makeSample({ wilayah });
    const shift = daysBetween(new Date(`${sample.anchorDate}T00:00:00+08:00`), today);
    const tahapanId = await storeTahapan(manager, sample, shift);
    const opdIds = await storeOpd(manager, sample, tahapanId, shift);
    const programIds = await storePlans(manager, sample, { tahapanId, opdIds });
    await storeLinksAndNeeds(manager, sample, programIds);
    await storePeople(manager, sample, { tahapanId, shift });
    await manager.getRepository(InstallationEntity).update({ id: 1 }, { isSample: true });
    await services.analysis.analyseGovernments(manager, tahapanId);
    await services.overlapAnalysis.analyseAll(manager, { tahapanId });
    return true;
  });
}

/** The story is told around a fixed day; its dates move with the calendar so that the stage is open. */
function daysBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / DAY_MS) * DAY_MS;
}

const shifted = (instant: string, shift: number): Date =>
  new Date(new Date(instant).getTime() + shift);

async function storeTahapan(
  manager: EntityManager,
  sample: Sample,
  shift: number,
): Promise<number> {
  const repository = manager.getRepository(TahapanEntity);
  for (const { kind, opensAt, closesAt, status } of sample.tahapan) {
    await repository.insert({
      tahun: sample.tahun,
      kind,
      status: status as TahapanEntity['status'],
      opensAt: shifted(opensAt, shift),
      closesAt: shifted(closesAt, shift),
    });
  }
  const { id } = await repository.findOneByOrFail({
    tahun: sample.tahun,
    kind: sample.tahapanKind,
  });
  return id;
}

async function storeOpd(
  manager: EntityManager,
  sample: Sample,
  tahapanId: number,
  shift: number,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const chunk of chunksOf(sample.opd)) {
    const inserted = await manager.getRepository(OpdEntity).insert(
      chunk.map(({ key: _key, bidangUrusan, ...row }) => ({
        ...row,
        bidangUrusan: [...bidangUrusan],
      })),
    );
    chunk.forEach(({ key }, index) => ids.set(key, idAt(inserted.identifiers, index)));
  }
  for (const chunk of chunksOf(sample.pengajuan)) {
    await manager.getRepository(PengajuanEntity).insert(
      chunk.map(({ opdKey, status, submittedAt, note }) => ({
        tahapanId,
        opdId: ids.get(opdKey)!,
        status,
        note,
        submittedAt: submittedAt ? shifted(submittedAt, shift) : null,
      })),
    );
  }
  return ids;
}

async function storePlans(
  manager: EntityManager,
  sample: Sample,
  { tahapanId, opdIds }: { tahapanId: number; opdIds: ReadonlyMap<string, number> },
): Promise<Map<string, number>> {
  const pemdaOf = new Map(sample.opd.map(({ key, pemdaCode }) => [key, pemdaCode]));
  const stored = await upsertPrograms(
    manager,
    sample.programs.map((program) =>
      toProgramRecord(program, {
        tahapanId,
        opdId: opdIds.get(program.opdKey)!,
        pemdaCode: pemdaOf.get(program.opdKey)!,
      }),
    ),
  );
  const ids = new Map(stored.map(({ id, index }) => [sample.programs[index]!.key, id]));
  await replaceLokus(
    manager,
    [],
    sample.programs.flatMap(({ key, lokus }) =>
      lokus.map((place) => toLokusRecord(ids.get(key)!, place)),
    ),
  );
  await upsertKegiatanDesa(
    manager,
    sample.kegiatanDesa.map((row, index) => toKegiatanDesaRecord(row, tahapanId, index + 1)),
  );
  return ids;
}

async function storeLinksAndNeeds(
  manager: EntityManager,
  sample: Sample,
  programIds: ReadonlyMap<string, number>,
): Promise<void> {
  const find = await priorityFinder(manager);
  for (const chunk of chunksOf(sample.links)) {
    await manager.getRepository(PriorityLinkEntity).insert(
      chunk.map(({ programKey, priority, share, status, reason }) => ({
        programId: programIds.get(programKey)!,
        priorityId: find(priority),
        share: share.toFixed(6),
        status,
        origin: status === 'diusulkan' ? ('label_sipd' as const) : ('katalog' as const),
        reason: reason ?? '',
      })),
    );
  }
  await manager.getRepository(PriorityNeedEntity).insert(
    sample.needs.map(({ priority, pemdaCode, amount, target }) => ({
      priorityId: find(priority),
      pemdaCode,
      tahun: sample.tahun,
      amount: amount ?? null,
      targetAmount: target ? String(target.amount) : null,
      targetSatuan: target?.satuan ?? '',
    })),
  );
}

/** Priorities by document and code, as they were loaded with the reference data. */
async function priorityFinder(manager: EntityManager): Promise<(ref: SamplePriorityRef) => number> {
  const rows = await manager.getRepository(PriorityEntity).find({ relations: { document: true } });
  const ids = new Map(rows.map((row) => [`${row.document?.name} ${row.code}`, row.id]));
  return ({ document, code }) => {
    const id = ids.get(`${findPriorityDocument(document)?.title} ${code}`);
    if (id === undefined)
      throw new Error(`The sample names an unknown priority ${document} ${code}`);
    return id;
  };
}

async function storePeople(
  manager: EntityManager,
  sample: Sample,
  { tahapanId, shift }: { tahapanId: number; shift: number },
): Promise<void> {
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  await manager
    .getRepository(UserAccountEntity)
    .insert(sample.accounts.map((account) => ({ ...account, passwordHash })));
  const { rakor } = sample;
  await manager.getRepository(RakorEntity).insert({
    tahapanId,
    title: rakor.title,
    heldOn: shifted(rakor.date, shift).toISOString().slice(0, 10),
    place: rakor.place,
    scopeCode: '63',
    status: rakor.status,
    participants: rakor.participants,
  });
}

function idAt(identifiers: readonly object[], index: number): number {
  return (identifiers[index] as { id: number }).id;
}

function* chunksOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += CHUNK) yield rows.slice(start, start + CHUNK);
}
