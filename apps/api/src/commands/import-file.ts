import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { TahapanEntity, WilayahEntity } from '@app/database';
import type { TahapanKind } from '@app/vocabulary';
import type { Environment } from '../environment';
import { AnnotatedImportsService } from '../imports/annotated-imports.service';
import { IMPORT_JOB } from '../imports/import-job';
import type { ImportPayload } from '../imports/import-job';
import { IMPORT_KINDS } from '../imports/import.dto';
import type { ImportKind, ImportResultDto } from '../imports/import.dto';
import { receiveUpload } from '../imports/receive-upload';
import { ScopedDatabase } from '../database/scoped-database';
import { COMMAND_LINE } from '../jobs/job-database.service';
import { JobQueueService } from '../jobs/job-queue.service';
import { createApp } from '../start-app';
import { CommandFailed } from './command-failed';
import { describeImport } from './describe-import';
import { followJob } from './follow-job';
import { readTahapanKind, readTahun, withDatabase } from './with-database';

const OPTIONS = {
  kind: { type: 'string' },
  tahun: { type: 'string' },
  tahapan: { type: 'string' },
  kabupaten: { type: 'string' },
  desa: { type: 'string', multiple: true },
  annotated: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Imports a file exactly as an upload would: the same job, the same checks. */
export async function importFile(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const file = positionals[0];
  if (!file) throw new CommandFailed('Sebut berkas yang diimpor.');
  const kind = readKind(values.kind);
  const tahun = readTahun(values.tahun);
  const tahapan = readTahapanKind(values.tahapan);
  const content = await readFile(file).catch(() => {
    throw new CommandFailed(`Berkas ${file} tidak dapat dibuka.`);
  });
  const result = await withDatabase(async (dataSource, environment, appDataSource) => {
    const pemdaCode = await checkPemda(
      dataSource,
      values.kabupaten ?? environment.SEJALAN_PROVINSI,
    );
    const stage = await ensureTahapan(dataSource, { tahun, kind: tahapan });
    const payload: Omit<ImportPayload, 'uploadId'> = {
      kind,
      tahapanId: stage.id,
      fileName: basename(file),
      dryRun: values['dry-run'],
      desaAliases: Object.fromEntries((values.desa ?? []).map(readAlias)),
    };
    let isDone = false;
    try {
      const done = await runImport(appDataSource, environment, {
        payload,
        content,
        pemdaCode,
        annotated: values.annotated,
      });
      isDone = true;
      return done;
    } finally {
      // A refused file keeps its stage: its history and its marked copy are asked for there.
      if (stage.opened && (payload.dryRun || !isDone))
        await dataSource.getRepository(TahapanEntity).delete(stage.id);
    }
  });
  process.stdout.write(
    `${values.json ? JSON.stringify(result, null, 2) : describeImport(result)}\n`,
  );
  if (result.outcome === 'perlu_pemetaan') {
    throw new CommandFailed(
      `${basename(file)} belum dibaca karena isi kolomnya belum pasti. ${(result.questions ?? []).join(' ')} Unggah berkasnya di peramban dan pilih isi kolomnya di sana.`,
    );
  }
  if (result.outcome === 'ditolak') {
    const marked = values.annotated ? ` Berkas dengan tanda: ${values.annotated}.` : '';
    throw new CommandFailed(
      `${basename(file)} ditolak: ${result.errorCount} sel perlu diperbaiki. Tidak ada yang disimpan.${marked}`,
    );
  }
}

function readKind(text: string | undefined): ImportKind {
  const kind = IMPORT_KINDS.find((known) => known === text);
  if (!kind) throw new CommandFailed(`--kind wajib: ${IMPORT_KINDS.join(', ')}`);
  return kind;
}

function readAlias(text: string): [string, string] {
  const [name, code] = text.split('=');
  if (!name || !code) throw new CommandFailed('--desa ditulis "Nama di berkas=63.01.01.2001"');
  return [name.trim(), code.trim()];
}

async function checkPemda(dataSource: DataSource, code: string): Promise<string> {
  const found = await dataSource.getRepository(WilayahEntity).findOneBy({ code });
  if (!found || code.length > 5)
    throw new CommandFailed(`Kabupaten ${code} tidak ada di provinsi ini.`);
  return code;
}

/** A stage nobody has set up yet is opened for the file, from today for thirty days. */
async function ensureTahapan(
  dataSource: DataSource,
  { tahun, kind }: { tahun: number; kind: TahapanKind },
): Promise<{ readonly id: number; readonly opened: boolean }> {
  const repository = dataSource.getRepository(TahapanEntity);
  const existing = await repository.findOneBy({ tahun, kind });
  if (existing) return { id: existing.id, opened: false };
  const opensAt = new Date();
  const closesAt = new Date(opensAt.getTime() + 30 * 86_400_000);
  await repository.insert({ tahun, kind, opensAt, closesAt, status: 'dibuka' });
  return { id: (await repository.findOneByOrFail({ tahun, kind })).id, opened: true };
}

async function runImport(
  appDataSource: DataSource,
  environment: Environment,
  file: {
    payload: Omit<ImportPayload, 'uploadId'>;
    content: Buffer;
    pemdaCode: string;
    annotated: string | undefined;
  },
): Promise<ImportResultDto> {
  const app = await createApp(appDataSource, environment);
  await app.init();
  const queue = app.get(JobQueueService);
  const jobId = await app.get(ScopedDatabase).asSystem(async (manager) => {
    const uploadId = await receiveUpload(manager, {
      fileName: file.payload.fileName,
      content: file.content,
      pemdaCode: file.pemdaCode,
      uploadedBy: COMMAND_LINE,
    });
    const payload: ImportPayload = { ...file.payload, uploadId };
    return queue.enqueue(
      { kind: IMPORT_JOB, pemdaCode: file.pemdaCode, payload, createdBy: COMMAND_LINE },
      manager,
    );
  });
  const job = await followJob(queue, jobId, process.stderr);
  const result = job.result as ImportResultDto | null;
  if (file.annotated !== undefined && result && result.errorCount > 0)
    await app.get(AnnotatedImportsService).save(jobId, file.annotated);
  await app.close();
  if (job.status === 'dibatalkan')
    throw new CommandFailed('Impor dibatalkan. Tidak ada yang disimpan.');
  if (job.status !== 'selesai')
    throw new CommandFailed(job.problem?.detail ?? `Impor ${job.status}.`);
  return job.result as ImportResultDto;
}
