import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OpdEntity, TahapanEntity } from '@app/database';
import { VILLAGE_AGENCY_CODE } from '@app/vocabulary';
import type { Account } from '../access/account';
import { scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { JobQueueService } from '../jobs/job-queue.service';
import { TEMPLATE_JOB } from './template-job';
import type { TemplatePayload } from './template-job';
import type { TemplateRequestDto } from './template.dto';

@Injectable()
export class TemplatesService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly queue: JobQueueService,
  ) {}

  /** Queues a workbook of rows that the account may upload again: those of its own government. */
  start(account: Account, request: TemplateRequestDto): Promise<string> {
    const { pemdaCode, username: createdBy } = account;
    return this.database.write(scopeOf(account), async (manager) => {
      const tahapan = await manager.getRepository(TahapanEntity).findOneBy({ id: request.tahapan });
      if (!tahapan) throw Problem.notFound('Tahapan');
      const opdId =
        request.kind === 'renja'
          ? await this.requireAgency(manager, account, request.opd)
          : this.requireVillages(account);
      const payload: TemplatePayload = {
        kind: request.kind,
        tahapanId: tahapan.id,
        pemdaCode,
        opdId,
      };
      return this.queue.enqueue({ kind: TEMPLATE_JOB, pemdaCode, payload, createdBy }, manager);
    });
  }

  /** The own agency, or one of the own government; a foreign one looks as if there were none. */
  private async requireAgency(
    manager: EntityManager,
    { pemdaCode, opdId }: Account,
    asked: number | undefined,
  ): Promise<number> {
    const id = asked ?? opdId;
    if (id === null) throw Problem.invalid(['Pilih perangkat daerah yang Renja-nya diunduh.']);
    const agency = await manager.getRepository(OpdEntity).findOneBy({ id, pemdaCode });
    const isOther = opdId !== null && opdId !== id;
    if (!agency || isOther || agency.code === VILLAGE_AGENCY_CODE)
      throw Problem.notFound('Perangkat daerah');
    return id;
  }

  /** Villages send under an agency of their own; the province has none. */
  private requireVillages({ pemdaCode, opdId }: Account): null {
    if (opdId !== null) throw Problem.forbidden('mengunduh kegiatan desa se-kabupaten');
    if (pemdaCode.length === 2)
      throw Problem.invalid(['Kegiatan desa diunduh oleh kabupaten yang memiliki desanya.']);
    return null;
  }
}
