import type { DataSource } from 'typeorm';
import { TahapanEntity } from '@app/database';
import { writeRakorPack } from '@app/workbook';
import type { PackProgress, WrittenSheet } from '@app/workbook';
import { assemblePack } from './pack/assemble-pack';
import type { PackScope } from './pack/pack-source';

export interface ReportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PackProgress) => void;
}

/** Writes the Rakor pack of a scope to a file, read from one snapshot of the database. */
export function writeRakorReport(
  dataSource: DataSource,
  scope: PackScope,
  path: string,
  options: ReportOptions = {},
): Promise<readonly WrittenSheet[]> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SET TRANSACTION READ ONLY');
    const pack = await assemblePack(manager, scope, new Date());
    const { sheets } = await writeRakorPack(pack, path, options);
    return sheets;
  });
}

/** `paket-rakor-2027-rancangan-63.01.xlsx` */
export async function nameReport(dataSource: DataSource, scope: PackScope): Promise<string> {
  const { tahun, kind } = await dataSource
    .getRepository(TahapanEntity)
    .findOneByOrFail({ id: scope.tahapanId });
  return `paket-rakor-${tahun}-${kind}${scope.pemdaCode ? `-${scope.pemdaCode}` : ''}.xlsx`;
}
