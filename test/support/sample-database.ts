import { createDataSource } from '@app/database';
import { AnalysisService } from '../../apps/api/src/analysis/analysis.service';
import { OverlapAnalysisService } from '../../apps/api/src/analysis/overlap-analysis.service';
import { loadReferenceData } from '../../apps/api/src/setup/load-reference-data';
import { loadSample } from '../../apps/api/src/setup/load-sample';
import { MIGRATED, type Template } from './template-database';

/** The regions, the priorities and the analysed sample, as a first start leaves them. */
export const SAMPLE: Template = { suffix: '_sample', base: MIGRATED, fill: fillWithSample };

async function fillWithSample(url: string): Promise<void> {
  const dataSource = await createDataSource({ url }).initialize();
  const services = {
    analysis: new AnalysisService(),
    overlapAnalysis: new OverlapAnalysisService(),
  };
  try {
    await loadReferenceData(dataSource, { provinsiCode: '63' });
    await loadSample(dataSource, services, new Date());
    // Clones inherit the statistics; without them the first questions are planned blindly.
    await dataSource.query('ANALYZE');
  } finally {
    await dataSource.destroy();
  }
}
