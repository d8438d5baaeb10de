import type { EntityManager } from 'typeorm';
import type { Wilayah, WilayahCode } from '@app/vocabulary';
import { WilayahEntity } from '../entities';

const CHUNK = 1_000;

/** Adds regions and updates their names, parents first; a region not in the list stays. */
export async function upsertWilayah(
  manager: EntityManager,
  wilayah: readonly Wilayah[],
): Promise<void> {
  const sorted = [...wilayah].sort((a, b) => a.code.length - b.code.length);
  for (let start = 0; start < sorted.length; start += CHUNK) {
    await manager.getRepository(WilayahEntity).upsert(
      sorted.slice(start, start + CHUNK).map((row) => ({ ...row, parentCode: parentOf(row.code) })),
      { conflictPaths: ['code'], skipUpdateIfNoValuesChanged: true },
    );
  }
}

function parentOf(code: WilayahCode): WilayahCode | null {
  const cut = code.lastIndexOf('.');
  return cut < 0 ? null : code.slice(0, cut);
}
