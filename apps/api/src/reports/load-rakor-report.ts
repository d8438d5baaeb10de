import type { EntityManager } from 'typeorm';
import { TahapanEntity } from '@app/database';
import { assemblePack } from './pack/assemble-pack';
import type { PackScope } from './pack/pack-source';

export interface LoadedReport {
  readonly pack: Awaited<ReturnType<typeof assemblePack>>;
  /** `paket-rakor-2027-rancangan-63.01.xlsx` */
  readonly fileName: string;
}

/**
 * Everything the Rakor pack of a scope tells, as the given transaction sees it. Give it one
 * snapshot (REPEATABLE READ), so that all sheets speak of the same moment.
 */
export async function loadRakorReport(
  manager: EntityManager,
  scope: PackScope,
): Promise<LoadedReport> {
  const { tahun, kind } = await manager
    .getRepository(TahapanEntity)
    .findOneByOrFail({ id: scope.tahapanId });
  const suffix = scope.pemdaCode ? `-${scope.pemdaCode}` : '';
  return {
    pack: await assemblePack(manager, scope, new Date()),
    fileName: `paket-rakor-${tahun}-${kind}${suffix}.xlsx`,
  };
}
