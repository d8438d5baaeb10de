import { Injectable } from '@nestjs/common';
import { readPresence } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, scopeOf } from '../access/scope';
import type { TahapanQuestionDto } from '../asking/question.dto';
import { ScopedDatabase } from '../database/scoped-database';
import { arrangePresence } from './arrange-presence';
import type { PresenceDto } from './presence.dto';

@Injectable()
export class PresenceService {
  constructor(private readonly database: ScopedDatabase) {}

  /** Who works in which desa: desa x bidang. The province as the question means every kabupaten. */
  async read(account: Account, question: TahapanQuestionDto): Promise<PresenceDto> {
    const pemdaCode = limitToScope(account, question.pemda);
    const cells = await this.database.read(scopeOf(account), (manager) =>
      readPresence(manager, {
        tahapanId: question.tahapan,
        pemdaCode: pemdaCode?.length === 2 ? undefined : pemdaCode,
      }),
    );
    return arrangePresence(cells);
  }
}
