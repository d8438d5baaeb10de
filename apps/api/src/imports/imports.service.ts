import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InstallationEntity, TahapanEntity, listImports } from '@app/database';
import type { Account } from '../access/account';
import { may } from '../access/permissions';
import { limitToScope } from '../access/scope';
import type { TahapanQuestionDto } from '../asking/question.dto';
import { Problem } from '../errors/problem';
import { JobQueueService } from '../jobs/job-queue.service';
import { IMPORT_JOB } from './import-job';
import type { ImportPayload } from './import-job';
import type { ImportListDto, ImportRequestDto, ImportResultDto } from './import.dto';
import { receiveUpload } from './receive-upload';

const REFERENCE_KINDS = new Set(['nomenklatur', 'prioritas']);

@Injectable()
export class ImportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueueService,
  ) {}

  /** Keeps the file and queues its import; the answer comes with the job. */
  async start(
    account: Account,
    request: ImportRequestDto,
    file: { originalname: string; buffer: Buffer },
  ): Promise<string> {
    const pemdaCode = await this.findTarget(account, request);
    const { kind, tahapan: tahapanId } = request;
    await this.requireOpen(tahapanId);
    return this.dataSource.transaction(async (manager) => {
      // Browsers send the name as UTF-8 bytes; multipart parsers read them as Latin-1.
      const fileName = Buffer.from(file.originalname, 'latin1').toString('utf8');
      const uploadId = await receiveUpload(manager, {
        fileName,
        content: file.buffer,
        pemdaCode,
        uploadedBy: account.username,
      });
      const payload: ImportPayload = {
        uploadId,
        kind,
        tahapanId,
        fileName,
        dryRun: false,
        desaAliases: {},
      };
      const job = { kind: IMPORT_JOB, pemdaCode, payload, createdBy: account.username };
      return this.queue.enqueue(job, manager);
    });
  }

  async list(account: Account, question: TahapanQuestionDto): Promise<ImportListDto> {
    const pemdaCode = limitToScope(account, question.pemda);
    const rows = await listImports(this.dataSource.manager, {
      tahapanId: question.tahapan,
      ...(pemdaCode === undefined ? {} : { pemdaCode }),
    });
    return {
      rows: rows.map(({ at, result, ...row }) => ({
        ...row,
        at: at.toISOString(),
        result: result as ImportResultDto | null,
      })),
    };
  }

  /** Whose plan the file changes. Reference lists belong to the province. */
  private async findTarget(account: Account, request: ImportRequestDto): Promise<string> {
    const { provinsiCode } = await this.dataSource
      .getRepository(InstallationEntity)
      .findOneByOrFail({ id: 1 });
    if (REFERENCE_KINDS.has(request.kind)) {
      if (!may(account.role, 'importReference')) throw Problem.forbidden('mengimpor daftar acuan');
      return provinsiCode;
    }
    const target = limitToScope(account, request.pemda);
    if (target === undefined) throw Problem.invalid(['Pilih kabupaten/kota untuk berkas ini.']);
    return target;
  }

  private async requireOpen(tahapanId: number): Promise<void> {
    const tahapan = await this.dataSource.getRepository(TahapanEntity).findOneBy({ id: tahapanId });
    if (!tahapan) throw Problem.notFound('Tahapan');
    if (tahapan.status === 'ditutup' || tahapan.status === 'disahkan') {
      throw new Problem(
        423,
        'tahapan.closed',
        'Tahapan sudah ditutup',
        'Tahapan ini sudah ditutup, sehingga rencana tidak dapat diubah. Hubungi Dinas PMD Provinsi.',
        { closedAt: tahapan.closesAt.toISOString() },
      );
    }
  }
}
