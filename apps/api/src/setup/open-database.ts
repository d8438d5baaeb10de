import { resolve } from 'node:path';
import { createDataSource, isUntouched, runMigrations, startEmbeddedPostgres } from '@app/database';
import type { DataSource } from 'typeorm';
import type { Environment } from '../environment';
import { AnalysisService } from '../analysis/analysis.service';
import { OverlapAnalysisService } from '../analysis/overlap-analysis.service';
import { loadReferenceData } from './load-reference-data';
import { loadSample } from './load-sample';

export interface OpenDatabase {
  readonly url: string;
  /** works as the owner of the tables: for setup and the command line */
  readonly dataSource: DataSource;
  /** works as the role that owns nothing: for everything that answers requests */
  readonly appDataSource: DataSource;
  /** ends the connection, and the embedded server if it is ours */
  close(): Promise<void>;
}

/**
 * Connects, migrates and loads the reference data. Without DATABASE_URL it starts the embedded
 * PostgreSQL, and an empty one gets the sample.
 */
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
  const url = environment.DATABASE_URL ?? embedded!.url;
  const dataSource = createDataSource({ url, poolSize: 4 });
  const appDataSource = createDataSource({ url, role: 'app' });
  const close = async (): Promise<void> => {
    for (const open of [appDataSource, dataSource]) if (open.isInitialized) await open.destroy();
    await embedded?.stop();
  };
  try {
    await dataSource.initialize();
    await runMigrations(dataSource);
    await loadReferenceData(dataSource, { provinsiCode: environment.SEJALAN_PROVINSI });
    if (embedded) await offerSample(dataSource, environment, options.log);
    await appDataSource.initialize();
    return { url, dataSource, appDataSource, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const SAMPLE_PROVINSI = '63';

/** Only an embedded database of Kalimantan Selatan that nobody has used gets the sample. */
async function offerSample(
  dataSource: DataSource,
  environment: Environment,
  log: (line: string) => void,
): Promise<void> {
  const wanted = environment.SEJALAN_SAMPLE === 'auto';
  if (!wanted || environment.SEJALAN_PROVINSI !== SAMPLE_PROVINSI) return;
  if (!(await isUntouched(dataSource.manager))) return;
  log('Menyiapkan data contoh Kalimantan Selatan …');
  const services = {
    analysis: new AnalysisService(),
    overlapAnalysis: new OverlapAnalysisService(),
  };
  await loadSample(dataSource, services, new Date());
}
