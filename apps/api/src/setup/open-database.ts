import { resolve } from 'node:path';
import { createDataSource, runMigrations, startEmbeddedPostgres } from '@app/database';
import type { DataSource } from 'typeorm';
import type { Environment } from '../environment';
import { loadReferenceData } from './load-reference-data';

export interface OpenDatabase {
  readonly dataSource: DataSource;
  /** the embedded one, which may hold the sample; false: whatever DATABASE_URL names */
  readonly isEmbedded: boolean;
  /** ends the connection, and the embedded server if it is ours */
  close(): Promise<void>;
}

/** Connects, migrates and loads the reference data; starts the embedded PostgreSQL if need be. */
export async function openDatabase(
  environment: Environment,
  options: { packageRoot: string; log: (line: string) => void },
): Promise<OpenDatabase> {
  const embedded =
    environment.DATABASE_URL === undefined
      ? await startEmbeddedPostgres({
          dataDir: resolve(options.packageRoot, environment.SEJALAN_DATA_DIR),
          log: options.log,
        })
      : undefined;
  const dataSource = createDataSource({ url: environment.DATABASE_URL ?? embedded!.url });
  const close = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded?.stop();
  };
  try {
    await dataSource.initialize();
    await runMigrations(dataSource);
    await loadReferenceData(dataSource, { provinsiCode: environment.SEJALAN_PROVINSI });
    return { dataSource, isEmbedded: embedded !== undefined, close };
  } catch (error) {
    await close();
    throw error;
  }
}
