import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RakorEntity } from '@app/database';
import type { Account } from '../access/account';
import { scopeOf, seesAllGovernments } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { listAgenda } from './list-agenda';
import type { RakorDto, RakorListDto } from './rakor.dto';

@Injectable()
export class RakorService {
  constructor(private readonly database: ScopedDatabase) {}

  /** The meetings, each with the agenda its data suggests; an official sees the own part of it. */
  list(account: Account): Promise<RakorListDto> {
    return this.database.read(scopeOf(account), (manager) => this.listFrom(manager, account));
  }

  private async listFrom(manager: EntityManager, account: Account): Promise<RakorListDto> {
    const rakorList = await manager
      .getRepository(RakorEntity)
      .find({ relations: { scope: true }, order: { heldOn: 'DESC' } });
    const rows: RakorDto[] = [];
    for (const rakor of rakorList) rows.push(await this.describe(manager, account, rakor));
    return { rows };
  }

  private async describe(
    manager: EntityManager,
    account: Account,
    rakor: RakorEntity,
  ): Promise<RakorDto> {
    const wide = rakor.scopeCode.length === 2;
    const pemdaCode = seesAllGovernments(account)
      ? wide
        ? undefined
        : rakor.scopeCode
      : account.pemdaCode;
    return {
      id: rakor.id,
      title: rakor.title,
      date: rakor.heldOn,
      place: rakor.place,
      status: rakor.status,
      scope: rakor.scope?.name ?? rakor.scopeCode,
      participants: rakor.participants,
      agenda: await listAgenda(manager, {
        tahapanId: rakor.tahapanId,
        ...(pemdaCode === undefined ? {} : { pemdaCode }),
      }),
    };
  }
}
