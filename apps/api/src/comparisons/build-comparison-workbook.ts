import type { EntityManager } from 'typeorm';
import { reasonInWords, rowSentence, summariseComparison } from '@app/comparison';
import type { RowComparison } from '@app/comparison';
import { InstallationEntity, OpdEntity, WilayahEntity } from '@app/database';
import type { ComparisonWorkbook, PerubahanRow } from '@app/workbook';
import { REGION_ATTRIBUTION } from '../context/context.service';
import { describeInstant } from '../context/describe-instant';
import { changesInWords } from './changes-in-words';
import { loadComparison } from './load-comparison';
import type { ComparisonScope, LoadedComparison } from './load-comparison';

export interface BuiltComparison {
  readonly workbook: ComparisonWorkbook;
  /** `perbandingan-tahapan-3-4-63.01.xlsx` */
  readonly fileName: string;
}

/** The comparison of a scope as its workbook tells it, as the given transaction sees it. */
export async function buildComparisonWorkbook(
  manager: EntityManager,
  scope: ComparisonScope,
  now: Date,
): Promise<BuiltComparison> {
  const loaded = await loadComparison(manager, scope);
  const installation = await manager.getRepository(InstallationEntity).findOneByOrFail({ id: 1 });
  const suffix = scope.pemdaCode ? `-${scope.pemdaCode}` : '';
  const workbook = {
    province: await nameOf(manager, installation.provinsiCode),
    scope: await describeScope(manager, scope),
    from: loaded.from.label,
    to: loaded.to.label,
    dataDate: describeInstant(now, installation),
    isSample: installation.isSample,
    attribution: REGION_ATTRIBUTION,
    ...linesOf(loaded),
  };
  return { workbook, fileName: `perbandingan-tahapan-${scope.from}-${scope.to}${suffix}.xlsx` };
}

function linesOf(loaded: LoadedComparison) {
  const { from, to, comparison, notices } = loaded;
  return {
    summary: summariseComparison(comparison, from, to),
    notices,
    agencies: comparison.agencies.map((agency) => ({
      pemerintah: agency.pemdaName,
      opd: agency.agencyName,
      barisAwal: agency.rowsBefore,
      barisAkhir: agency.rowsAfter,
      paguAwal: agency.before,
      paguAkhir: agency.after,
    })),
    changes: comparison.rows.map(toPerubahan),
  };
}

function toPerubahan(row: RowComparison): PerubahanRow {
  const { before, after } = row;
  const shown = (after ?? before)!;
  return {
    kelas: row.class,
    pemerintah: shown.pemdaName,
    opd: shown.agencyName,
    desa: shown.desaName,
    kode: shown.kode,
    uraian: shown.nama,
    paguAwal: before?.pagu,
    paguAkhir: after?.pagu,
    rincian: changesInWords(row.changes),
    penjelasan: [rowSentence(row), reasonInWords(row)].filter(Boolean).join(' Dasar: '),
  };
}

async function describeScope(manager: EntityManager, scope: ComparisonScope): Promise<string> {
  const opd =
    scope.opdId === undefined
      ? null
      : await manager.getRepository(OpdEntity).findOneBy({ id: scope.opdId });
  return [
    scope.pemdaCode
      ? await nameOf(manager, scope.pemdaCode)
      : 'Provinsi dan seluruh kabupaten/kota',
    ...(opd ? [opd.name] : []),
    ...(scope.bidang ? [`Bidang urusan ${scope.bidang}`] : []),
  ].join(' · ');
}

async function nameOf(manager: EntityManager, code: string): Promise<string> {
  return (await manager.getRepository(WilayahEntity).findOneByOrFail({ code })).name;
}
