import { createDataSource, runMigrations } from '@app/database';
import type { DataSource } from 'typeorm';
import { createEmptyDatabase, type TestDatabase } from './support/test-database';

describe('migrations', () => {
  let database: TestDatabase;
  const open: DataSource[] = [];

  const connect = async (): Promise<DataSource> => {
    const dataSource = await createDataSource({ url: database.url, poolSize: 3 }).initialize();
    open.push(dataSource);
    return dataSource;
  };

  beforeEach(async () => {
    database = await createEmptyDatabase();
  });
  afterEach(async () => {
    for (const dataSource of open.splice(0)) await dataSource.destroy();
    await database.drop();
  });

  it('run once when two processes start at the same moment', async () => {
    const [first, second] = [await connect(), await connect()];
    const [a, b] = await Promise.all([runMigrations(first), runMigrations(second)]);
    expect([a.length, b.length].sort()).toEqual([0, first.migrations.length]);
  });

  it('leave neither the lock nor a changed timeout on the pooled connection', async () => {
    const dataSource = await connect();
    const before = await dataSource.query('SHOW lock_timeout');
    await runMigrations(dataSource);
    expect(await dataSource.query('SHOW lock_timeout')).toEqual(before);
    const locks = await dataSource.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'");
    expect(locks).toEqual([]);
  });
});
