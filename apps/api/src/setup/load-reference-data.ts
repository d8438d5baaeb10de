import type { DataSource } from 'typeorm';
import { InstallationEntity, lockFor } from '@app/database';
import { loadPriorities } from './load-priorities';
import { loadWilayah } from './load-wilayah';

/** The three time zones of Indonesia by province; Kalimantan Selatan keeps WITA. */
const WITA = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
const WIT = new Set(['81', '82', '91', '92', '93', '94', '95', '96']);

export function timeZoneOf(provinsiCode: string): { timeZone: string; timeZoneLabel: string } {
  if (WITA.has(provinsiCode)) return { timeZone: 'Asia/Makassar', timeZoneLabel: 'WITA' };
  if (WIT.has(provinsiCode)) return { timeZone: 'Asia/Jayapura', timeZoneLabel: 'WIT' };
  return { timeZone: 'Asia/Jakarta', timeZoneLabel: 'WIB' };
}

/**
 * Regions, priority trees and what this installation is; safe to run at every start.
 * Throws when the database already belongs to another province.
 */
export async function loadReferenceData(
  dataSource: DataSource,
  { provinsiCode }: { provinsiCode: string },
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await lockFor(manager, 'reference data');
    const installations = manager.getRepository(InstallationEntity);
    const existing = await installations.findOneBy({ id: 1 });
    if (existing && existing.provinsiCode !== provinsiCode) {
      throw new Error(
        `Basis data ini milik provinsi ${existing.provinsiCode}, bukan ${provinsiCode} (SEJALAN_PROVINSI).`,
      );
    }
    await loadWilayah(manager, provinsiCode);
    await loadPriorities(manager, provinsiCode);
    if (!existing) {
      await installations.insert({
        id: 1,
        provinsiCode,
        isSample: false,
        ...timeZoneOf(provinsiCode),
      });
    }
  });
}
