import { Injectable } from '@nestjs/common';
import { listDesaOf, listEditableRows } from '@app/database';
import type { Account } from '../access/account';
import { scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { describeRow } from './describe-row';
import type { RowKind } from './editable-fields';
import type { EditablePageDto, EditableQuestionDto } from './editing.dto';
import type { DesaChoiceDto } from './lokus.dto';

/** The own rows with their versions, ready to be edited. */
@Injectable()
export class EditableRowsService {
  constructor(private readonly database: ScopedDatabase) {}

  list(account: Account, kind: RowKind, question: EditableQuestionDto): Promise<EditablePageDto> {
    const { page, size, tahapan: tahapanId, opd: opdId, desa: desaCode, q: text, ids } = question;
    const { pemdaCode } = account;
    return this.database.read(scopeOf(account), async (manager) => {
      const asked = {
        tahapanId,
        pemdaCode,
        opdId,
        desaCode,
        text,
        ids: ids?.split(','),
        page,
        size,
      };
      const { rows, total } = await listEditableRows(manager, kind.table, asked);
      return { rows: rows.map((row) => describeRow(kind, row)), total, page, size };
    });
  }

  /** Where the own programs can be placed. */
  listDesa(account: Account): Promise<DesaChoiceDto[]> {
    return this.database.read(scopeOf(account), (manager) =>
      listDesaOf(manager, account.pemdaCode),
    );
  }
}
