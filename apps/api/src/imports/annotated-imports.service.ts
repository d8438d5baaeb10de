import { createReadStream } from 'node:fs';
import { copyFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { JobEntity, UploadEntity } from '@app/database';
import { MARKED_ERRORS, UploadRefused, annotateUpload, readUpload } from '@app/workbook';
import type { CellError, ReadResult } from '@app/workbook';
import type { Account } from '../access/account';
import { may } from '../access/permissions';
import { scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { checkRows } from './check-rows';
import { IMPORT_JOB } from './import-job';
import type { ImportPayload } from './import-job';
import type { ImportResultDto } from './import.dto';
import { loadTarget } from './load-target';
import { PARSER_LIMITS } from './parser-limits';
import type { ParserLimits } from './parser-limits';
import { placeErrors } from './place-errors';
import { loadSaidMappings } from './said-mappings';

/** Runs work in a transaction of whoever asks. */
type Transaction = <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;

interface AnnotatedFile {
  readonly fileName: string;
  readonly content: Readable;
  readonly size: number;
}

/**
 * Makes the annotated return of a refused import when somebody asks for it: the bytes are kept,
 * so the marks can be made again at any time and nothing has to be stored or thrown away. One at
 * a time in this process, as jobs are.
 */
@Injectable()
export class AnnotatedImportsService {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: ScopedDatabase,
    @Inject(PARSER_LIMITS) private readonly limits: ParserLimits,
  ) {}

  /** Who may send a file of that kind, and may see this upload, gets it back. */
  async open(account: Account, jobId: string): Promise<AnnotatedFile> {
    const within: Transaction = (work) => this.database.read(scopeOf(account), work);
    const job = await this.findRefused(within, jobId);
    const { kind } = job.payload as ImportPayload;
    const isReference = kind === 'nomenklatur' || kind === 'prioritas';
    if (isReference && !may(account.role, 'importReference', account.tokenScope))
      throw Problem.forbidden('mengimpor daftar acuan');
    return this.make(within, job, async (path, fileName) => {
      const content = createReadStream(path);
      // the folder goes as soon as the file is open; an open file can still be read
      await new Promise((resolve, reject) => content.once('open', resolve).once('error', reject));
      return { fileName, content, size: (await stat(path)).size };
    });
  }

  /** For the command line: writes the file to a path. */
  async save(jobId: string, outPath: string): Promise<void> {
    const within: Transaction = (work) => this.database.asSystem(work);
    const job = await this.findRefused(within, jobId);
    await this.make(within, job, (path) => copyFile(path, outPath));
  }

  private async findRefused(within: Transaction, jobId: string): Promise<JobEntity> {
    const job = await within((manager) =>
      manager.getRepository(JobEntity).findOneBy({ id: jobId, kind: IMPORT_JOB }),
    );
    if (!job) throw Problem.notFound('Impor');
    const result = job.result as ImportResultDto | null;
    if (!result || result.errorCount === 0) {
      throw Problem.conflict(
        'import.nothing-wrong',
        'Impor ini tidak memiliki sel yang salah, sehingga tidak ada yang perlu ditandai.',
      );
    }
    return job;
  }

  private make<T>(
    within: Transaction,
    job: JobEntity,
    use: (path: string, fileName: string) => Promise<T>,
  ): Promise<T> {
    const made = this.turn.then(() => this.makeNow(within, job, use));
    this.turn = made.catch(() => undefined);
    return made;
  }

  private async makeNow<T>(
    within: Transaction,
    job: JobEntity,
    use: (path: string, fileName: string) => Promise<T>,
  ): Promise<T> {
    const { payload, pemdaCode } = job;
    const { uploadId, kind, fileName } = payload as ImportPayload;
    const { mapping } = await within((manager) => loadSaidMappings(manager, job));
    const upload = await within((manager) =>
      manager
        .getRepository(UploadEntity)
        .findOne({ where: { id: uploadId }, select: { id: true, content: true } }),
    );
    if (!upload) throw Problem.notFound('Berkas');
    const folder = await mkdtemp(join(tmpdir(), 'sejalan-anotasi-'));
    try {
      const path = join(folder, 'unggahan');
      const outPath = join(folder, 'ditandai.xlsx');
      await writeFile(path, upload.content);
      const read = await readAll({ path, fileName, kind, mapping, limits: this.limits });
      const errors =
        read.errors.length > 0
          ? read.errors
          : await this.errorsAtStoring(within, {
              payload: payload as ImportPayload,
              pemdaCode,
              read,
            });
      const errorTotal = Math.max(errors.length, read.errorTotal);
      await annotateUpload({ path, fileName, outPath, read, errors, errorTotal });
      return await use(outPath, nameOf(fileName));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** The list of regions may have grown since: then nothing is wrong any more. */
  private async errorsAtStoring(
    within: Transaction,
    { payload, pemdaCode, read }: { payload: ImportPayload; pemdaCode: string; read: ReadResult },
  ): Promise<CellError[]> {
    const errors = await within(async (manager) =>
      checkRows(manager, await loadTarget(manager, payload, pemdaCode), read.rows),
    );
    if (errors.length > 0) return placeErrors(errors, read.recognised.sheets);
    throw Problem.conflict(
      'import.nothing-wrong',
      'Tidak ada lagi sel yang salah pada berkas ini. Unggah berkas yang sama sekali lagi.',
    );
  }
}

/** All errors, not only the first of them that the answer of an import shows. */
async function readAll(
  request: Pick<
    Parameters<typeof readUpload>[0],
    'path' | 'fileName' | 'kind' | 'mapping' | 'limits'
  >,
): Promise<ReadResult> {
  try {
    return await readUpload({ ...request, limits: { ...request.limits, errors: MARKED_ERRORS } });
  } catch (error) {
    if (!(error instanceof UploadRefused)) throw error;
    throw Problem.uploadRefused(error.status, error.code, error.message);
  }
}

/** `rencana.csv` comes back as `rencana (ditandai).xlsx`; so does an annotated file. */
function nameOf(fileName: string): string {
  const base = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/ \(ditandai\)$/, '');
  return `${base} (ditandai).xlsx`;
}
