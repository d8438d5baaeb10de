import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  TahapanEntity,
  announceCases,
  listDesaWithIntervensi,
  loadDesaIntervensi,
  replaceOverlapCases,
} from '@app/database';
import type { StoredCase } from '@app/database';
import { findOverlaps } from '@app/overlap';
import { kabupatenOf } from '@app/vocabulary';
import type { Intervensi } from '@app/vocabulary';
import { labelTahapan } from '../context/tahapan-label';
import { toStoredCase } from './to-stored-case';

/** Desa a batch: keeps memory flat whatever the number of desa. */
const DESA_PER_BATCH = 200;

/** Looks for collisions desa by desa and stores the cases, in the caller's transaction. */
@Injectable()
export class OverlapAnalysisService {
  /** Examines the given desa again; the cases of all others stay. */
  async analyseDesa(
    manager: EntityManager,
    { tahapanId, desaCodes }: { tahapanId: number; desaCodes: readonly string[] },
    report: (done: number, total: number) => void = () => undefined,
  ): Promise<number> {
    let found = 0;
    for (let start = 0; start < desaCodes.length; start += DESA_PER_BATCH) {
      const batch = desaCodes.slice(start, start + DESA_PER_BATCH);
      const intervensi = await loadDesaIntervensi(manager, { tahapanId, desaCodes: batch });
      const cases = casesByDesa(intervensi);
      await replaceOverlapCases(manager, { tahapanId, desaCodes: batch }, cases);
      found += cases.length;
      report(Math.min(start + DESA_PER_BATCH, desaCodes.length), desaCodes.length);
    }
    await this.announce(manager, { tahapanId, desaCodes });
    return found;
  }

  private async announce(
    manager: EntityManager,
    { tahapanId, desaCodes }: { tahapanId: number; desaCodes: readonly string[] },
  ): Promise<void> {
    const tahapan = await manager.getRepository(TahapanEntity).findOneByOrFail({ id: tahapanId });
    await announceCases(manager, {
      tahapanId,
      pemdaCodes: [...new Set(desaCodes.map(kabupatenOf))],
      facts: { tahapan: labelTahapan(tahapan) },
    });
  }

  /** Every desa of one government, or of all. */
  async analyseAll(
    manager: EntityManager,
    scope: { tahapanId: number; pemdaCode?: string },
    report?: (done: number, total: number) => void,
  ): Promise<number> {
    const desaCodes = await listDesaWithIntervensi(manager, scope);
    return this.analyseDesa(manager, { tahapanId: scope.tahapanId, desaCodes }, report);
  }
}

function casesByDesa(intervensi: readonly Intervensi[]): StoredCase[] {
  const byDesa = new Map<string, Intervensi[]>();
  for (const row of intervensi) {
    const rows = byDesa.get(row.desaCode);
    if (rows) rows.push(row);
    else byDesa.set(row.desaCode, [row]);
  }
  return [...byDesa.values()].flatMap((rows) => {
    const agencies = new Map(rows.map(({ id, opd }) => [id, opd]));
    return findOverlaps(rows).cases.map((found) => toStoredCase(found, agencies));
  });
}
