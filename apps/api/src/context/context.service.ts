import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  InstallationEntity,
  OpdEntity,
  PriorityDocumentEntity,
  TahapanEntity,
  WilayahEntity,
  listTahapanWithData,
} from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, scopeOf, seesAllGovernments } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { describeRules } from '../findings/describe-finding';
import type { ContextDto, OpdDto, TahapanDto } from './context.dto';
import { listGovernments } from './governments';
import { labelTahapan } from './tahapan-label';

/** The licence of the region data asks for this line wherever it is shown. */
export const REGION_ATTRIBUTION =
  'Data wilayah: idn-area-data, © kontributornya, lisensi Open Database License (ODbL) 1.0';

@Injectable()
export class ContextService {
  constructor(private readonly database: ScopedDatabase) {}

  /** What every page needs to know before it asks anything else. */
  describe(account: Account): Promise<ContextDto> {
    return this.database.read(scopeOf(account), (manager) => this.describeFrom(manager, account));
  }

  private async describeFrom(manager: EntityManager, account: Account): Promise<ContextDto> {
    const installation = await manager.getRepository(InstallationEntity).findOneByOrFail({ id: 1 });
    const provinsi = await manager
      .getRepository(WilayahEntity)
      .findOneByOrFail({ code: installation.provinsiCode });
    const tahapanList = await this.listTahapan(manager);
    const current = tahapanList.find(({ hasData }) => hasData) ?? tahapanList[0];
    const documents = await manager
      .getRepository(PriorityDocumentEntity)
      .find({ order: { level: 'ASC', periodStart: 'DESC' } });
    const tahun = current?.tahun ?? 0;
    return {
      provinsi: { code: provinsi.code, name: provinsi.name },
      isSample: installation.isSample,
      attribution: REGION_ATTRIBUTION,
      timeZone: installation.timeZone,
      timeZoneLabel: installation.timeZoneLabel,
      tahapanList,
      defaultTahapanId: current?.id ?? 0,
      governments: await listGovernments(
        manager,
        seesAllGovernments(account) ? undefined : account.pemdaCode,
      ),
      documents: documents.map(({ source: _source, pemdaCode: _pemda, ...document }) => ({
        ...document,
        current: document.periodStart <= tahun && tahun <= document.periodEnd,
      })),
      rules: describeRules(),
    };
  }

  listOpd(account: Account, pemda: string | undefined): Promise<OpdDto[]> {
    return this.database.read(scopeOf(account), (manager) =>
      this.listOpdFrom(manager, account, pemda),
    );
  }

  private async listOpdFrom(
    manager: EntityManager,
    account: Account,
    pemda: string | undefined,
  ): Promise<OpdDto[]> {
    const pemdaCode = limitToScope(account, pemda);
    const rows = await manager.getRepository(OpdEntity).find({
      where: pemdaCode === undefined ? {} : { pemdaCode },
      order: { pemdaCode: 'ASC', code: 'ASC' },
    });
    return rows.map(({ id, name, pemdaCode: code, kind }) => ({ id, name, pemdaCode: code, kind }));
  }

  /** The newest year first; within a year the latest stage first. */
  private async listTahapan(manager: EntityManager): Promise<TahapanDto[]> {
    const rows = await manager
      .getRepository(TahapanEntity)
      .find({ order: { tahun: 'DESC', opensAt: 'DESC' } });
    const withData = await listTahapanWithData(manager);
    return rows.map((row) => ({
      ...row,
      label: labelTahapan(row),
      opensAt: row.opensAt.toISOString(),
      closesAt: row.closesAt.toISOString(),
      hasData: withData.has(row.id),
    }));
  }
}
