import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations';
import { entities } from './entities';
import { SnakeNamingStrategy } from './naming-strategy';

export interface DataSourceSettings {
  /** `postgres://user:password@host:port/database`, PostgreSQL 15 or later */
  readonly url: string;
  readonly poolSize?: number;
}

/** The one way to reach the database: entities and migrations listed, `synchronize` never. */
export function createDataSource({ url, poolSize = 20 }: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName: 'sejalan',
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    extra: {
      statement_timeout: 120_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 5_000,
    },
  });
}
