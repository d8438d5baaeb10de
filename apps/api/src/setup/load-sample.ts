import type { DataSource } from 'typeorm';
import { InstallationEntity, TahapanEntity, WilayahEntity } from '@app/database';
import { makeSample } from '@app/sample';
import type { AnalysisService } from '../analysis/analysis.service';
import type { OverlapAnalysisService } from '../analysis/overlap-analysis.service';
import { storeAgencies } from './sample/store-agencies';
import { storeLinksAndNeeds } from './sample/store-links-and-needs';
import { storePengajuan } from './sample/store-pengajuan';
import { storePeople } from './sample/store-people';
import { storePlans } from './sample/store-plans';
import { storeRakor } from './sample/store-rakor';
import { storeTahapan } from './sample/store-tahapan';
import { storyCalendar } from './sample/story-calendar';

/** Fills an empty database with the sample of Kalimantan Selatan; does nothing on any other. */
export async function loadSample(
  dataSource: DataSource,
  services: { analysis: AnalysisService; overlapAnalysis: OverlapAnalysisService },
  today: Date,
): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    if (await manager.getRepository(TahapanEntity).exists()) return false;
    const wilayah = await manager.getRepository(WilayahEntity).find();
    const sample = makeSample({ wilayah });
    const toToday = storyCalendar(sample.anchorDate, today);
    const tahapanId = await storeTahapan(manager, sample, toToday);
    const opdIds = await storeAgencies(manager, sample);
    await storePengajuan(manager, sample, { tahapanId, opdIds, toToday });
    const programIds = await storePlans(manager, sample, { tahapanId, opdIds });
    await storeLinksAndNeeds(manager, sample, programIds);
    await storePeople(manager, sample, opdIds);
    await storeRakor(manager, sample, { tahapanId, toToday });
    await manager.getRepository(InstallationEntity).update({ id: 1 }, { isSample: true });
    await services.analysis.analyseGovernments(manager, tahapanId);
    await services.overlapAnalysis.analyseAll(manager, { tahapanId });
    return true;
  });
}
