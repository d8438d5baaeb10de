import type { EntityManager } from 'typeorm';
import { InstallationEntity, upsertPriorities } from '@app/database';
import type { PriorityLevel } from '@app/vocabulary';
import { Rupiah } from '@app/vocabulary';
import type { CellError, PrioritasRow } from '@app/workbook';
import { labelTahapan } from '../context/tahapan-label';
import { ErrorsInRows } from './errors-in-rows';
import { holdStages } from './hold-stages';
import type { StoredRows } from './import-outcome';
import type { ImportTarget } from './import-target';

const number = new Intl.NumberFormat('id-ID');

/** Stores an office's own priority lists: one tree per document named in the file. */
export async function storePrioritas(
  manager: EntityManager,
  { tahapan }: ImportTarget,
  rows: readonly PrioritasRow[],
): Promise<StoredRows> {
  const { provinsiCode } = await manager
    .getRepository(InstallationEntity)
    .findOneByOrFail({ id: 1 });
  const errors = errorsOfPrioritas(rows);
  if (errors.length > 0) throw new ErrorsInRows(errors);
  await holdStages(manager);
  let added = 0;
  let changed = 0;
  const documents = groupByDocument(rows);
  for (const [name, nodes] of documents) {
    const period = readPeriod(nodes[0]!.periode)!;
    const stored = await upsertPriorities(
      manager,
      {
        level: levelOf(nodes),
        pemdaCode: provinsiCode,
        name,
        ...period,
        source: nodes.find(({ sumber }) => sumber)?.sumber ?? '',
        missing: '',
      },
      nodes.map(({ kode, kodeInduk, nama, tingkat, catatan }) => ({
        tier: tingkat,
        code: kode,
        parentCode: kodeInduk || undefined,
        name: nama,
        note: catatan,
        appliesToRegion: true,
      })),
    );
    added += stored.added;
    changed += stored.changed;
  }
  return {
    added,
    changed,
    unchanged: rows.length - added - changed,
    totalBefore: Rupiah.zero,
    totalAfter: Rupiah.zero,
    counts: [
      { label: 'Dokumen', value: number.format(documents.size) },
      { label: 'Prioritas', value: number.format(rows.length) },
    ],
    notices: tahapan.status === 'disahkan' ? [describeRatified(tahapan)] : [],
    touchedDesa: [],
    touchesPlan: true,
    touchesEveryStage: true,
  };
}

const describeRatified = (tahapan: ImportTarget['tahapan']): string =>
  `Tahapan ${labelTahapan(tahapan)} sudah disahkan: daftar ini disimpan, tetapi prioritas, angka dan temuan tahapan itu tetap seperti saat disahkan.`;

/** Every node whose parent or period cannot be stored. */
export function errorsOfPrioritas(rows: readonly PrioritasRow[]): CellError[] {
  return [...parentsMissing(rows), ...yearsMissing(rows)];
}

function groupByDocument(rows: readonly PrioritasRow[]): Map<string, PrioritasRow[]> {
  const documents = new Map<string, PrioritasRow[]>();
  for (const row of rows) documents.set(row.dokumen, [...(documents.get(row.dokumen) ?? []), row]);
  return documents;
}

function levelOf(rows: readonly PrioritasRow[]): PriorityLevel {
  return rows.some(({ tingkat }) => tingkat === 'PN') ? 'nasional' : 'provinsi';
}

function readPeriod(text: string): { periodStart: number; periodEnd: number } | undefined {
  const match = /(\d{4})(?:\s*[-–/]\s*(\d{4}))?/.exec(text);
  if (!match) return undefined;
  const periodStart = Number(match[1]);
  return { periodStart, periodEnd: match[2] ? Number(match[2]) : periodStart };
}

function parentsMissing(rows: readonly PrioritasRow[]): CellError[] {
  const codes = new Set(rows.map(({ dokumen, kode }) => `${dokumen} ${kode}`));
  return rows
    .filter(({ kodeInduk }) => kodeInduk !== '')
    .filter(({ dokumen, kodeInduk }) => !codes.has(`${dokumen} ${kodeInduk}`))
    .map((row) => ({
      sheet: row.sheet,
      row: row.row,
      column: 'Kode induk',
      value: row.kodeInduk,
      rule: 'Kode induk harus ada sebagai kode baris lain dalam dokumen yang sama.',
      advice: 'Tambahkan baris induknya, atau kosongkan kode induk bila ini tingkat teratas.',
    }));
}

function yearsMissing(rows: readonly PrioritasRow[]): CellError[] {
  return rows
    .filter(({ periode }) => readPeriod(periode) === undefined)
    .map((row) => ({
      sheet: row.sheet,
      row: row.row,
      column: 'Periode',
      value: row.periode,
      rule: 'Periode harus menyebut tahun.',
      advice: 'Tulis misalnya 2027 atau 2025-2029.',
    }));
}
