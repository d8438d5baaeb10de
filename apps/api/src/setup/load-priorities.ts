import type { EntityManager } from 'typeorm';
import { upsertPriorities } from '@app/database';
import { kalselPriorityDocuments, nationalPriorityDocuments } from '@app/reference';
import type { PriorityDocument } from '@app/reference';

const KALSEL = '63';

/** The priority trees that ship with the product, with what is known to be missing of each. */
export async function loadPriorities(manager: EntityManager, provinsiCode: string): Promise<void> {
  const regional = provinsiCode === KALSEL ? kalselPriorityDocuments : [];
  for (const document of [...nationalPriorityDocuments, ...regional]) {
    await storeDocument(manager, provinsiCode, document);
  }
}

async function storeDocument(
  manager: EntityManager,
  provinsiCode: string,
  document: PriorityDocument,
): Promise<void> {
  await upsertPriorities(
    manager,
    {
      level: document.level,
      pemdaCode: provinsiCode,
      name: document.title,
      periodStart: document.startYear,
      periodEnd: document.endYear,
      source: document.source,
      missing: document.missing,
    },
    document.nodes.map(
      ({ code, parentCode, tier, name, note, urusanAbsolut, appliesToRegion }) => ({
        code,
        parentCode,
        tier,
        name,
        note: note ?? urusanAbsolut ?? '',
        appliesToRegion,
      }),
    ),
  );
}
