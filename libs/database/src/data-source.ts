import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations';
import { entities } from './entities';
import { SnakeNamingStrategy } from './naming-strategy';
import { APP_ROLE } from './scope';

export interface DataSourceSettings {
  /** `postgres://user:password@host:port/database`, PostgreSQL 15 or later */
  readonly url: string;
  readonly poolSize?: number;
  /**
   * `app` (for everything that answers requests): connections work as the role that owns nothing
   * and see no plan until a transaction enters a scope. `owner`: for migrations and setup.
   */
  readonly role?: 'app' | 'owner';
}

/** The one way to reach the database: entities and migrations listed, `synchronize` never. */
export function createDataSource({
  url,
  poolSize = 20,
  role = 'owner',
}: DataSourceSettings): DataSource {
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
      ...(role === 'app' ? { options: `-c role=${APP_ROLE}` } : {}),
      statement_timeout: 120_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 5_000,
    },
  });
}
