import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { dropOldUploadParts, joinUploadParts, keepUploadPart } from '@app/database';
import type { Account } from '../access/account';
import { scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { JobWorkerService } from '../jobs/job-worker.service';
import { MOST_PARTS } from './upload-parts.dto';
import type { UploadPartDto } from './upload-parts.dto';

/** On their way at once, or given up within the hour: as many as three of the largest files have. */
const MOST_ON_THEIR_WAY = 3 * MOST_PARTS;
const CLEANING_MS = 600_000;

/** Takes a file piece by piece, and puts it together when all pieces are here. */
@Injectable()
export class UploadPartsService implements OnModuleInit {
  private nextCleaning = 0;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly worker: JobWorkerService,
  ) {}

  onModuleInit(): void {
    this.worker.keepUp(() => this.clean(Date.now()));
  }

  async keep(account: Account, part: UploadPartDto, content: Buffer): Promise<void> {
    const kept = await this.database.write(scopeOf(account), (manager) =>
      keepUploadPart(manager, { sentBy: account.username, ...part, content }, MOST_ON_THEIR_WAY),
    );
    if (!kept) throw Problem.tooManyParts();
  }

  /** The whole file; its pieces stay, so that the order may be repeated. */
  async join(account: Account, file: { fileKey: string; count: number }): Promise<Buffer> {
    const content = await this.database.write(scopeOf(account), (manager) =>
      joinUploadParts(manager, { sentBy: account.username, ...file }),
    );
    if (content === undefined)
      throw Problem.conflict(
        'upload.parts-missing',
        'Berkas belum lengkap diterima. Unggah berkas ini sekali lagi.',
      );
    return content;
  }

  private async clean(now: number): Promise<void> {
    if (now < this.nextCleaning) return;
    this.nextCleaning = now + CLEANING_MS;
    await this.database.asSystem(dropOldUploadParts);
  }
}
