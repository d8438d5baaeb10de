import type { EntityManager } from 'typeorm';
import { ImportMappingEntity, listColumnMappings, rememberColumnMapping } from '@app/database';
import type { ImportDraftKind, JobEntity, KnownMapping } from '@app/database';
import { toExplicitMapping } from '@app/workbook';
import type { ExplicitMapping, MappingAnswer, Recognised } from '@app/workbook';
import type { ImportPayload } from './import-job';
import { questionsInWords } from './mapping-needed';

/** What persons have said about the columns of a file, and about those of earlier ones. */
export interface SaidMappings {
  readonly mapping: ExplicitMapping | undefined;
  readonly remembered: readonly KnownMapping[];
}

const PLANS: readonly string[] = ['renja', 'kegiatan-desa'] satisfies ImportDraftKind[];

/** The answer to the question of this import; without one, what its agency has said before. */
export async function loadSaidMappings(
  manager: EntityManager,
  { id: jobId, pemdaCode, payload }: Pick<JobEntity, 'id' | 'pemdaCode' | 'payload'>,
): Promise<SaidMappings> {
  const { kind } = payload as ImportPayload;
  if (!PLANS.includes(kind)) return { mapping: undefined, remembered: [] };
  const asked = await manager.getRepository(ImportMappingEntity).findOneBy({ jobId });
  if (asked?.answer) {
    const mapping = toExplicitMapping(asked.answer as MappingAnswer);
    return { mapping, remembered: [] };
  }
  return { mapping: undefined, remembered: await listColumnMappings(manager, { pemdaCode, kind }) };
}

/** Keeps what the import asks, so that somebody can answer. */
export async function keepQuestion(
  manager: EntityManager,
  { id: jobId, pemdaCode, createdBy }: JobEntity,
  recognised: Recognised,
): Promise<void> {
  await manager.getRepository(ImportMappingEntity).save({
    ...{ jobId, pemdaCode, createdBy },
    sheets: [...recognised.mappingSheets],
    reasons: questionsInWords(recognised),
  });
}

/**
 * Remembers the answer that the file was read with for the next file under the same header; where
 * it was remembered already, keeps with this import whose answer it was.
 */
export async function keepAnswer(
  manager: EntityManager,
  job: JobEntity,
  { said, recognised }: { said: SaidMappings; recognised: Recognised },
): Promise<void> {
  const { id: jobId, pemdaCode, createdBy } = job;
  const { remembered, headerFingerprint: fingerprint } = recognised;
  const { kind, fileName } = job.payload as ImportPayload;
  if (said.mapping) {
    const { layout, columns } = said.mapping;
    const { answeredBy } = await manager
      .getRepository(ImportMappingEntity)
      .findOneByOrFail({ jobId });
    const about = { pemdaCode, kind: kind as ImportDraftKind, fileName, fingerprint };
    const madeBy = answeredBy ?? createdBy;
    await rememberColumnMapping(manager, { ...about, layout, columns, madeBy });
    return;
  }
  const known = said.remembered.find((row) => row.fingerprint === remembered?.fingerprint);
  if (!remembered || !known) return;
  await manager.getRepository(ImportMappingEntity).save({
    ...{ jobId, pemdaCode, createdBy },
    sheets: [...recognised.mappingSheets],
    reasons: [],
    answer: toAnswer(remembered),
    ...{ answeredBy: known.madeBy, answeredAt: known.madeAt, likeFile: known.fileName },
  });
}

function toAnswer(mapping: ExplicitMapping): MappingAnswer {
  const { sheet = '', layout, headerRow, headerDepth = 1 } = mapping;
  const columns = Object.entries(mapping.columns).map(([field, column]) => ({ field, column }));
  return { sheet, layout, headerRow, headerDepth, columns };
}
