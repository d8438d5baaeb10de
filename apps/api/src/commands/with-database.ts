import { TahapanEntity } from '@app/database';
import type { DataSource } from 'typeorm';
import { TAHAPAN_KINDS } from '@app/vocabulary';
import type { TahapanKind } from '@app/vocabulary';
import { readEnvironment } from '../environment';
import type { Environment } from '../environment';
import { openDatabase } from '../setup/open-database';
import { findPackageRoot } from '../start-app';
import { CommandFailed } from './command-failed';

/** Opens the database of this installation for one command and closes it again, come what may. */
export async function withDatabase<T>(
  work: (dataSource: DataSource, environment: Environment, appDataSource: DataSource) => Promise<T>,
): Promise<T> {
  const environment = readEnvironment(process.env);
  const database = await openDatabase(environment, {
    packageRoot: findPackageRoot(),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    return await work(database.dataSource, environment, database.appDataSource);
  } finally {
    await database.close();
  }
}

export function readTahun(text: string | undefined): number {
  if (!text || !/^20\d{2}$/.test(text))
    throw new CommandFailed('--tahun wajib, misalnya --tahun 2027');
  return Number(text);
}

export function readTahapanKind(text: string | undefined): TahapanKind {
  const kind = TAHAPAN_KINDS.find((known) => known === text);
  if (!kind) throw new CommandFailed(`--tahapan wajib: ${TAHAPAN_KINDS.join(', ')}`);
  return kind;
}

/** The stage asked for; without a kind, the latest of the year that exists. */
export async function findTahapan(
  dataSource: DataSource,
  { tahun, kind }: { tahun: number; kind: string | undefined },
): Promise<TahapanEntity> {
  const rows = await dataSource
    .getRepository(TahapanEntity)
    .find({ where: { tahun }, order: { opensAt: 'DESC' } });
  const wanted = kind === undefined ? undefined : readTahapanKind(kind);
  const found = wanted
    ? rows.find((row) => row.kind === wanted)
    : (rows.find((row) => row.status === 'dibuka') ?? rows[0]);
  if (!found) throw new CommandFailed(`Belum ada tahapan ${wanted ?? ''} untuk tahun ${tahun}.`);
  return found;
}
