import { enterScope, type Scope } from '@app/database';
import type { DataSource, EntityManager } from 'typeorm';

/** Somebody of a kabupaten, or of the province, as a transaction knows them. */
export const scope = (pemdaCode: string, more: Partial<Scope> = {}): Scope => ({
  reach: pemdaCode.length === 2 ? 'provinsi' : 'pemda',
  pemdaCode,
  opdId: undefined,
  actor: 'penguji',
  role: 'regency_official',
  ...more,
});

/** A transaction of the application, on somebody's behalf. */
export const within = <T>(
  dataSource: DataSource,
  whose: Scope,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> =>
  dataSource.transaction(async (manager) => {
    await enterScope(manager, whose);
    return work(manager);
  });
