import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { asOwner, lockTahapan } from '@app/database';
import type { DueFor, TouchedPlan } from '@app/database';
import { AnalysisService } from './analysis.service';
import { OverlapAnalysisService } from './overlap-analysis.service';

/**
 * Examines again what a change touched, and nothing else, in the transaction that is open. A stage
 * that was ratified keeps the figures it was ratified with; it is held, so that none is ratified
 * meanwhile.
 */
@Injectable()
export class AnalyseTouchedService {
  constructor(
    private readonly analysis: AnalysisService,
    private readonly overlaps: OverlapAnalysisService,
  ) {}

  async analyse(manager: EntityManager, touched: DueFor & TouchedPlan): Promise<void> {
    const { tahapanId, pemdaCode, touchesPlan, desaCodes } = touched;
    // The rules weigh every plan, also those that whoever changed them may not see.
    await asOwner(manager, async () => {
      const tahapan = await lockTahapan(manager, tahapanId);
      if (tahapan?.status === 'disahkan') return;
      if (touchesPlan) {
        await (pemdaCode.length === 2
          ? this.analysis.analyseGovernments(manager, tahapanId)
          : this.analysis.analyseGovernment(manager, { tahapanId, pemdaCode }));
      }
      if (desaCodes.length > 0) {
        await this.overlaps.analyseDesa(manager, {
          tahapanId,
          desaCodes: [...new Set(desaCodes)].sort(),
        });
      }
    });
  }
}
