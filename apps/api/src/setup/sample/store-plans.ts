import type { EntityManager } from 'typeorm';
import { replaceLokus, upsertKegiatanDesa, upsertPrograms } from '@app/database';
import { villagesKey } from '@app/sample';
import type { Sample } from '@app/sample';
import { kabupatenOf } from '@app/vocabulary';
import { toKegiatanDesaRecord, toLokusRecord, toProgramRecord } from './sample-records';

/**
 * The programs with their lokus, and the kegiatan desa; returns the ids of the programs by their
 * key in the story.
 */
export async function storePlans(
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
  // counted as an import counts them, so that an exported row is found again by its natural key
  const seen = new Map<string, number>();
  await upsertKegiatanDesa(
    manager,
    sample.kegiatanDesa.map((row) => {
      const key = `${row.desaCode} ${row.tahun} ${row.kode} ${row.nama}`;
      const ordinal = (seen.get(key) ?? 0) + 1;
      seen.set(key, ordinal);
      const opdId = opdIds.get(villagesKey(kabupatenOf(row.desaCode)))!;
      return toKegiatanDesaRecord(row, { tahapanId, opdId, ordinal });
    }),
  );
  return ids;
}
