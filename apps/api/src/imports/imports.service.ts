import { Injectable } from '@nestjs/common';
import {
  InstallationEntity,
  findLatestException,
  findSameImport,
  listImports,
  readClock,
  waitOfUploader,
} from '@app/database';
import type { EntityManager } from 'typeorm';
import type { Account } from '../access/account';
import { may } from '../access/permissions';
import { limitToScope, scopeOf } from '../access/scope';
import type { TahapanQuestionDto } from '../asking/question.dto';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { JobQueueService } from '../jobs/job-queue.service';
import { IMPORT_JOB } from './import-job';
import type { ImportPayload } from './import-job';
import type { ImportListDto, ImportRequestDto, ImportResultDto } from './import.dto';
import { requireOpenFor, requireTahapan } from '../pengajuan/require-writable';
import { fingerprint, receiveUpload, tameFileName } from './receive-upload';

const UPLOADS_PER_MINUTE = 20;
const REFERENCE_KINDS = new Set(['nomenklatur', 'prioritas']);

@Injectable()
export class ImportsService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly queue: JobQueueService,
  ) {}

  /**
   * Keeps the file and queues its import; the answer comes with the job. The same file again gets
   * the job it has already, as long as running it once more would change nothing.
   */
  start(
    account: Account,
    request: ImportRequestDto,
    file: { fileName: string; content: Buffer },
  ): Promise<string> {
    const { kind, tahapan: tahapanId } = request;
    const mode = REFERENCE_KINDS.has(kind) ? 'langsung' : (request.mode ?? 'langsung');
    return this.database.write(scopeOf(account), async (manager) => {
      const pemdaCode = await this.findTarget(manager, account, request);
      if (!REFERENCE_KINDS.has(kind)) await this.requireOpen(manager, { tahapanId, pemdaCode });
      const about = { pemdaCode, tahapanId, kind, mode };
      const same = await findSameImport(manager, { ...about, sha256: fingerprint(file.content) });
      if (same !== undefined) return same;
      await this.requireTurn(manager, account);
      const fileName = tameFileName(file.fileName);
      const uploadId = await receiveUpload(manager, {
        fileName,
        content: file.content,
        pemdaCode,
        uploadedBy: account.username,
      });
      const payload: ImportPayload = {
        uploadId,
        kind,
        tahapanId,
        fileName,
        mode,
        dryRun: false,
        desaAliases: {},
      };
      const job = { kind: IMPORT_JOB, pemdaCode, payload, createdBy: account.username };
      return this.queue.enqueue(job, manager);
    });
  }

  async list(account: Account, question: TahapanQuestionDto): Promise<ImportListDto> {
    const pemdaCode = limitToScope(account, question.pemda);
    const rows = await this.database.read(scopeOf(account), (manager) =>
      listImports(manager, {
        tahapanId: question.tahapan,
        ...(pemdaCode === undefined ? {} : { pemdaCode }),
      }),
    );
    return {
      rows: rows.map(({ at, decidedAt, undoneAt, result, ...row }) => ({
        ...row,
        decidedAt: decidedAt?.toISOString() ?? null,
        undoneAt: undoneAt?.toISOString() ?? null,
        at: at.toISOString(),
        result: result as ImportResultDto | null,
      })),
    };
  }

  /** Whose plan the file changes: the own one. Reference lists belong to the province. */
  private async findTarget(
    manager: EntityManager,
    account: Account,
    request: ImportRequestDto,
  ): Promise<string> {
    const { provinsiCode } = await manager
      .getRepository(InstallationEntity)
      .findOneByOrFail({ id: 1 });
    if (REFERENCE_KINDS.has(request.kind)) {
      if (!may(account.role, 'importReference', account.tokenScope))
        throw Problem.forbidden('mengimpor daftar acuan');
      return provinsiCode;
    }
    const target = limitToScope(account, request.pemda) ?? account.pemdaCode;
    if (target !== account.pemdaCode) throw Problem.forbidden('mengubah rencana pemda lain');
    return target;
  }

  /**
   * Counted by account in the database that all processes share: an office behind one address is
   * not held up by one of its people.
   */
  private async requireTurn(manager: EntityManager, { username }: Account): Promise<void> {
    const wait = await waitOfUploader(manager, username, UPLOADS_PER_MINUTE);
    if (wait > 0) throw Problem.tooManyUploads(UPLOADS_PER_MINUTE, wait);
  }

  /** A file that cannot be stored is refused at the door; which agency it concerns is found later. */
  private async requireOpen(
    manager: EntityManager,
    about: { tahapanId: number; pemdaCode: string },
  ): Promise<void> {
    const tahapan = await requireTahapan(manager, about.tahapanId);
    const exceptionUntil = await findLatestException(manager, about);
    requireOpenFor(tahapan, { exceptionUntil }, await readClock(manager));
  }
}
