import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { EntityManager } from 'typeorm';
import {
  PriorityDocumentEntity,
  PriorityEntity,
  TahapanEntity,
  listFindings,
  listLinks,
  listPengajuan,
  loadSupportCells,
} from '@app/database';
import type { LinkListItem, LoadedCell } from '@app/database';
import type { Account } from '../access/account';
import { limitToScope, scopeOf } from '../access/scope';
import { listGovernments } from '../context/governments';
import type { Government } from '../context/governments';
import { ScopedDatabase } from '../database/scoped-database';
import { Problem } from '../errors/problem';
import { describeFinding } from '../findings/describe-finding';
import { describeLinkedProgram } from '../links/links.service';
import { countByGovernment } from '../pengajuan/count-by-government';
import { describeCell, describePriority, emptyCell } from './describe-matrix';
import type { CellDetailDto, CellQuestionDto, MatrixDto, MatrixQuestionDto } from './matrix.dto';

@Injectable()
export class MatrixService {
  constructor(private readonly database: ScopedDatabase) {}

  read(account: Account, question: MatrixQuestionDto): Promise<MatrixDto> {
    return this.database.read(scopeOf(account), (manager) =>
      this.readFrom(manager, account, question),
    );
  }

  private async readFrom(
    manager: EntityManager,
    account: Account,
    question: MatrixQuestionDto,
  ): Promise<MatrixDto> {
    const tahapan = await manager.getRepository(TahapanEntity).findOneBy({ id: question.tahapan });
    if (!tahapan) throw Problem.notFound('Tahapan');
    const document = await this.findDocument(manager, tahapan, question);
    const pemdaCode = limitToScope(account, question.pemda);
    const governments = await listGovernments(manager, pemdaCode);
    const priorities = await manager.getRepository(PriorityEntity).find({
      where: {
        documentId: document.id,
        ...(question.tier ? { tier: question.tier } : {}),
        ...(tahapan.ratifiedAt ? { addedAt: LessThanOrEqual(tahapan.ratifiedAt) } : {}),
      },
      relations: { parent: true },
      order: { code: 'ASC' },
    });
    const cells = await loadSupportCells(manager, {
      tahapanId: question.tahapan,
      documentId: document.id,
      ...(pemdaCode === undefined ? {} : { pemdaCode }),
    });
    const byKey = new Map(cells.map((cell) => [`${cell.priorityId} ${cell.pemdaCode}`, cell]));
    const judged = priorities.filter(({ appliesToRegion }) => appliesToRegion);
    return {
      document: { id: document.id, name: document.name },
      notJudged: priorities.filter(({ appliesToRegion }) => !appliesToRegion).map(describePriority),
      governments: await this.withCompleteness(manager, question.tahapan, governments),
      rows: judged.map((priority) => ({
        priority: describePriority(priority),
        cells: governments.map(({ code }) =>
          cellOrEmpty(byKey.get(`${priority.id} ${code}`), code),
        ),
      })),
    };
  }

  /** One cell: the programs behind it and why it stands where it stands. */
  readCell(account: Account, question: CellQuestionDto): Promise<CellDetailDto> {
    return this.database.read(scopeOf(account), (manager) =>
      this.readCellFrom(manager, account, question),
    );
  }

  private async readCellFrom(
    manager: EntityManager,
    account: Account,
    question: CellQuestionDto,
  ): Promise<CellDetailDto> {
    const pemdaCode = limitToScope(account, question.pemda);
    const [government] = pemdaCode ? await listGovernments(manager, pemdaCode) : [];
    const priority = await manager.getRepository(PriorityEntity).findOne({
      where: { id: question.priority },
      relations: { parent: true },
    });
    if (!government || !priority) throw Problem.notFound('Sel matriks');
    const about = {
      tahapanId: question.tahapan,
      pemdaCode: government.code,
      priorityId: priority.id,
    };
    const [cell] = await loadSupportCells(manager, about);
    const links = await listLinks(manager, { ...about, page: 1, size: 1_000 });
    const findings = await listFindings(manager, { ...about, page: 1, size: 200 });
    return {
      priority: describePriority(priority),
      pemda: { code: government.code, name: government.name },
      cell: cellOrEmpty(cell, government.code),
      hiddenPrograms: countHidden(cell, links.rows),
      findings: findings.rows.map(describeFinding),
      programs: links.rows.map(describeLinkedProgram),
    };
  }

  /** The document asked for, or the national one whose period covers the tahun rencana. */
  private async findDocument(
    manager: EntityManager,
    tahapan: TahapanEntity,
    question: MatrixQuestionDto,
  ): Promise<PriorityDocumentEntity> {
    const documents = manager.getRepository(PriorityDocumentEntity);
    if (question.document !== undefined) {
      const asked = await documents.findOneBy({ id: question.document });
      if (!asked) throw Problem.notFound('Dokumen prioritas');
      return asked;
    }
    const national = await documents.find({ where: { level: 'nasional' }, order: { id: 'ASC' } });
    const current = national.find(
      ({ periodStart, periodEnd }) => periodStart <= tahapan.tahun && tahapan.tahun <= periodEnd,
    );
    if (!current) throw Problem.notFound(`Dokumen prioritas nasional untuk ${tahapan.tahun}`);
    return current;
  }

  private async withCompleteness(
    manager: EntityManager,
    tahapanId: number,
    governments: readonly Government[],
  ): Promise<MatrixDto['governments']> {
    const rows = await listPengajuan(manager, { tahapanId });
    const counts = new Map(countByGovernment(rows).map((row) => [row.code, row]));
    return governments.map(({ code, name, shortName, hasDesa }) => ({
      code,
      name,
      shortName,
      hasDesa,
      sent: counts.get(code)?.sent ?? 0,
      expected: counts.get(code)?.expected ?? 0,
    }));
  }
}

/** Drafts count in a cell as totals; whoever may not see their rows is told how many there are. */
function countHidden(cell: LoadedCell | undefined, links: readonly LinkListItem[]): number {
  if (!cell) return 0;
  const shown = links.filter(({ linkStatus }) => linkStatus !== 'ditolak').length;
  return Math.max(0, cell.programCount + cell.proposedCount - shown);
}

function cellOrEmpty(cell: LoadedCell | undefined, pemdaCode: string) {
  return cell ? describeCell(cell) : emptyCell(pemdaCode);
}
