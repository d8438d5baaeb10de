import type { EntityManager } from 'typeorm';
import { TahapanEntity, UploadEntity, WilayahEntity } from '@app/database';
import { locate, makeGazetteer } from '@app/places';
import { Problem } from '../errors/problem';
import type { ImportPayload } from './import-job';
import type { ImportTarget } from './import-target';

/** Everything the rows of a file are read against; read anew, never taken from the request. */
export async function loadTarget(
  manager: EntityManager,
  payload: ImportPayload,
  pemdaCode: string,
): Promise<ImportTarget> {
  const tahapan = await manager.getRepository(TahapanEntity).findOneBy({ id: payload.tahapanId });
  if (!tahapan) throw Problem.notFound('Tahapan');
  const wilayah = await manager.getRepository(WilayahEntity).find();
  const pemda = wilayah.find(({ code }) => code === pemdaCode);
  if (!pemda) throw Problem.notFound('Wilayah');
  const upload = await manager
    .getRepository(UploadEntity)
    .findOneByOrFail({ id: payload.uploadId });
  const gazetteer = makeGazetteer(wilayah);
  return {
    tahapan,
    pemdaCode,
    pemdaName: pemda.name,
    level: pemda.kind === 'provinsi' ? 'provinsi' : 'kabupaten',
    uploadId: payload.uploadId,
    receivedAt: upload.uploadedAt,
    gazetteer,
    locate: (text) => locate(text, gazetteer, { within: pemdaCode }),
    desaAliases: new Map(
      Object.entries(payload.desaAliases).map(([name, code]) => [name.toLowerCase(), code]),
    ),
  };
}
