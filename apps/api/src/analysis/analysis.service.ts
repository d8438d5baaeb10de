import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { analyseAcrossGovernments, analyseGovernment } from '@app/alignment';
import type { GapFinding, GovernmentPlan, PriorityNode } from '@app/alignment';
import {
  TahapanEntity,
  announceFindings,
  loadGovernmentPlan,
  loadPriorityTree,
  loadSupportCells,
  lockFor,
  readCompleteness,
  replaceFindings,
  replaceSupportCells,
  storeSyncScore,
} from '@app/database';
import { scorePlan } from '@app/scoring';
import { listGovernments } from '../context/governments';
import type { Government } from '../context/governments';
import { labelTahapan } from '../context/tahapan-label';
import { toStoredFindings } from './to-stored-findings';
import { toSupportCell } from './to-support-cell';

export interface GovernmentInTahapan {
  readonly tahapanId: number;
  readonly pemdaCode: string;
}

/** Runs the alignment rules over what changed and stores what they find, in the caller's transaction. */
@Injectable()
export class AnalysisService {
  /** Analyses one government again, then what is seen only across governments. */
  async analyseGovernment(manager: EntityManager, about: GovernmentInTahapan): Promise<void> {
    await this.analyseGovernments(manager, about.tahapanId, [about.pemdaCode]);
  }

  /** Undefined codes: every government. Reports each one done. */
  async analyseGovernments(
    manager: EntityManager,
    tahapanId: number,
    pemdaCodes?: readonly string[],
    report: (done: number, total: number) => void = () => undefined,
  ): Promise<void> {
    // Two changes at once take turns, so the view across governments never rests on half of one.
    await lockFor(manager, 'analysis', tahapanId);
    const tahapan = await manager.getRepository(TahapanEntity).findOneByOrFail({ id: tahapanId });
    const loaded = await loadPriorityTree(manager, tahapan);
    const tree = loaded.filter(({ appliesToRegion }) => appliesToRegion);
    const governments = await listGovernments(manager);
    const wanted = governments.filter(({ code }) => pemdaCodes?.includes(code) ?? true);
    for (const [index, government] of wanted.entries()) {
      await this.storeGovernment(manager, { tahapanId, tree, government });
      report(index + 1, wanted.length);
    }
    await this.storeAcross(manager, { tahapanId, tree, governments });
    await announceFindings(manager, {
      tahapanId,
      pemdaCodes: wanted.map(({ code }) => code),
      facts: { tahapan: labelTahapan(tahapan) },
    });
  }

  private async storeGovernment(
    manager: EntityManager,
    {
      tahapanId,
      tree,
      government,
    }: { tahapanId: number; tree: PriorityNode[]; government: Government },
  ): Promise<void> {
    const about = { tahapanId, pemdaCode: government.code };
    const plan: GovernmentPlan = {
      pemdaCode: government.code,
      pemdaName: government.name,
      level: government.level,
      hasDesa: government.hasDesa,
      ...(await loadGovernmentPlan(manager, about)),
    };
    const { cells, findings } = analyseGovernment(tree, plan);
    await replaceSupportCells(manager, about, cells);
    await replaceFindings(
      manager,
      { ...about, acrossGovernments: false },
      toStoredFindings(findings),
    );
    const score = scorePlan(plan, cells, tree);
    await storeSyncScore(manager, { ...about, value: score.value, detail: score });
  }

  private async storeAcross(
    manager: EntityManager,
    {
      tahapanId,
      tree,
      governments,
    }: { tahapanId: number; tree: PriorityNode[]; governments: Government[] },
  ): Promise<void> {
    const cells = (await loadSupportCells(manager, { tahapanId })).map(toSupportCell);
    const counts = await readCompleteness(manager, tahapanId);
    const sent = new Map(counts.map(({ pemdaCode, ...rest }) => [pemdaCode, rest]));
    const findings: GapFinding[] = analyseAcrossGovernments(
      tree,
      cells,
      governments.map(({ code, name, level }) => ({
        pemdaCode: code,
        pemdaName: name,
        level,
        completeness: sent.get(code) ?? { sent: 0, expected: 0 },
      })),
    );
    await replaceFindings(
      manager,
      { tahapanId, acrossGovernments: true },
      toStoredFindings(findings),
    );
  }
}
