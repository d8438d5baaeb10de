import type { EntityManager } from 'typeorm';
import { PriorityEntity, PriorityLinkEntity, PriorityNeedEntity, insertRows } from '@app/database';
import { findPriorityDocument } from '@app/reference';
import type { Sample, SamplePriorityRef } from '@app/sample';

/** What ties the programs to priorities, and what each priority needs of each government. */
export async function storeLinksAndNeeds(
  manager: EntityManager,
  { tahun, links, needs }: Sample,
  programIds: ReadonlyMap<string, number>,
): Promise<void> {
  const find = await priorityFinder(manager);
  await insertRows(
    manager,
    PriorityLinkEntity,
    links.map(({ programKey, priority, share, status, reason }) => ({
      programId: programIds.get(programKey)!,
      priorityId: find(priority),
      share: share.toFixed(6),
      status,
      origin: status === 'diusulkan' ? ('label_sipd' as const) : ('katalog' as const),
      reason: reason ?? '',
    })),
  );
  await insertRows(
    manager,
    PriorityNeedEntity,
    needs.map(({ priority, pemdaCode, amount, target }) => ({
      priorityId: find(priority),
      pemdaCode,
      tahun,
      amount: amount ?? null,
      targetAmount: target ? String(target.amount) : null,
      targetSatuan: target?.satuan ?? '',
    })),
  );
}

/** Priorities by document and code, as they were loaded with the reference data. */
async function priorityFinder(manager: EntityManager): Promise<(ref: SamplePriorityRef) => number> {
  const rows = await manager.getRepository(PriorityEntity).find({ relations: { document: true } });
  const ids = new Map(rows.map((row) => [`${row.document?.name} ${row.code}`, row.id]));
  return ({ document, code }) => {
    const id = ids.get(`${findPriorityDocument(document)?.title} ${code}`);
    if (id === undefined)
      throw new Error(`The sample names an unknown priority ${document} ${code}`);
    return id;
  };
}
