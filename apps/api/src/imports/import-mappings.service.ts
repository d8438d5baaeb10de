import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  ImportMappingEntity,
  lockImportMapping,
  readImportAnew,
  readImportMapping,
} from '@app/database';
import type { ImportMappingHead } from '@app/database';
import { checkMapping, mappingForms } from '@app/workbook';
import type { MappingSheet } from '@app/workbook';
import type { Account } from '../access/account';
import { may } from '../access/permissions';
import { scopeOf } from '../access/scope';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import type { ImportMappingDto, MappingAnswerDto } from './import-mapping.dto';

/** Shows what an import asks about the columns of its file, and takes the answer. */
@Injectable()
export class ImportMappingsService {
  constructor(private readonly database: ScopedDatabase) {}

  find(account: Account, jobId: string): Promise<ImportMappingDto> {
    return this.database.read(scopeOf(account), async (manager) =>
      describe(account, await requireHead(manager, jobId)),
    );
  }

  /**
   * Keeps the answer and sends the import back to the queue; a preview made with another answer is
   * forgotten.
   *
   * @throws Problem 400 naming what the answer lacks; 409 while the file is read, or once it is stored
   */
  answer(account: Account, jobId: string, answer: MappingAnswerDto): Promise<void> {
    return this.database.write(scopeOf(account), async (manager) => {
      if (!(await lockImportMapping(manager, jobId))) throw Problem.notFound('Pemetaan kolom');
      const head = await requireHead(manager, jobId);
      if (head.pemdaCode !== account.pemdaCode) throw Problem.forbidden('memetakan kolom ini');
      refuseWhatIsDecided(head);
      const flaws = checkMapping(head.kind, head.sheets as MappingSheet[], answer);
      if (flaws.length > 0) throw Problem.invalid(flaws);
      await manager.getRepository(ImportMappingEntity).update(jobId, {
        answer,
        answeredBy: account.username,
        answeredAt: () => 'now()',
        likeFile: null,
      });
      await readImportAnew(manager, jobId);
    });
  }
}

async function requireHead(manager: EntityManager, jobId: string): Promise<ImportMappingHead> {
  const head = await readImportMapping(manager, jobId);
  if (!head) throw Problem.notFound('Pemetaan kolom');
  return head;
}

const isAtWork = ({ status, isBusy }: ImportMappingHead): boolean =>
  isBusy || status === 'menunggu' || status === 'berjalan';

/** A file that was stored, given up or cancelled is sent again to be read in another way. */
const isOpen = ({ status, state }: ImportMappingHead): boolean =>
  status !== 'dibatalkan' && (state === null || state === 'pratinjau');

function refuseWhatIsDecided(head: ImportMappingHead): void {
  if (isAtWork(head)) {
    throw Problem.conflict('import.busy', 'Berkas ini sedang diolah. Tunggu sampai selesai.');
  }
  if (isOpen(head)) return;
  throw Problem.conflict(
    'import.decided',
    'Impor ini sudah diputuskan. Unggah berkasnya lagi untuk memetakan kolomnya dengan cara lain.',
  );
}

function describe(account: Account, head: ImportMappingHead): ImportMappingDto {
  const { jobId, fileName, kind, reasons, answeredBy, answeredAt, likeFile } = head;
  const isOwn =
    head.pemdaCode === account.pemdaCode && may(account.role, 'importPlans', account.tokenScope);
  return {
    ...{ jobId, fileName, kind, reasons, answeredBy, likeFile },
    answeredAt: answeredAt?.toISOString() ?? null,
    answer: head.answer as MappingAnswerDto | null,
    sheets: (head.sheets as MappingSheet[]).map(describeSheet),
    forms: mappingForms(kind).map((form) => ({ ...form, fields: [...form.fields] })),
    mayAnswer: isOwn && isOpen(head) && !isAtWork(head),
  };
}

function describeSheet(sheet: MappingSheet): ImportMappingDto['sheets'][number] {
  return {
    ...sheet,
    layout: sheet.layout ?? null,
    rows: sheet.rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
    columns: sheet.columns.map((column) => ({ ...column, guess: column.guess ?? null })),
  };
}
