import type { EntityManager } from 'typeorm';
import {
  InstallationEntity,
  OpdEntity,
  TahapanEntity,
  WilayahEntity,
  listSubKegiatan,
  loadImportRows,
  loadPriorityTree,
  toExportedRow,
} from '@app/database';
import type { ExportedRow, StoredImportRow } from '@app/database';
import { kecamatanOf } from '@app/vocabulary';
import type { Wilayah } from '@app/vocabulary';
import {
  EMPTY_ROWS,
  READ_LIMITS,
  RENJA_COLUMNS,
  RENJA_PROVINCE_COLUMNS,
  VILLAGE_COLUMNS,
  type TemplateWorkbook,
} from '@app/workbook';
import { describeInstant } from '../context/describe-instant';
import { labelTahapan } from '../context/tahapan-label';
import { Problem } from '../errors/problem';
import { GUIDE } from './guide';
import { RENJA_CELLS, cellsOf, villageCells } from './template-cells';
import type { TemplatePayload } from './template-job';
import {
  desaLists,
  fundList,
  monthList,
  placeLists,
  subKegiatanLists,
  villageActivityLists,
} from './template-lists';

export interface BuiltTemplate {
  /** everything but the manifest, which is signed once the export has its number */
  readonly workbook: Omit<TemplateWorkbook, 'manifest'>;
  readonly base: readonly ExportedRow[];
  /** the fields that the workbook holds */
  readonly fields: readonly string[];
  /** the code of the agency; null for all villages */
  readonly opdCode: string | null;
  readonly fileName: string;
}

interface Surroundings {
  readonly payload: TemplatePayload;
  readonly tahapan: TahapanEntity;
  readonly wilayah: readonly Wilayah[];
  readonly now: Date;
}

type Content = Pick<
  TemplateWorkbook,
  'sheet' | 'columns' | 'frozenColumns' | 'rows' | 'emptyCells' | 'lists'
> & {
  readonly scope: string;
  readonly base: readonly ExportedRow[];
  readonly opdCode: string | null;
};

/**
 * The workbook of one agency's Renja, or of the villages of a kabupaten, as the given transaction
 * sees the plan. Give it one snapshot, so that rows and versions are of the same moment.
 */
export async function buildTemplate(
  manager: EntityManager,
  payload: TemplatePayload,
  now: Date,
): Promise<BuiltTemplate> {
  const tahapan = await manager
    .getRepository(TahapanEntity)
    .findOneByOrFail({ id: payload.tahapanId });
  const wilayah = await manager.getRepository(WilayahEntity).find();
  const surroundings = { payload, tahapan, wilayah, now };
  const content =
    payload.kind === 'renja'
      ? await buildRenja(manager, surroundings)
      : await buildVillages(manager, surroundings);
  refuseTooLong(content.rows.length);
  const { scope, base, opdCode, ...workbook } = content;
  const what = opdCode ?? payload.pemdaCode;
  return {
    workbook: {
      ...workbook,
      guide: GUIDE,
      title: `${workbook.sheet} Tahun ${tahapan.tahun} ${scope}`,
      head: await headOf(manager, surroundings, scope),
    },
    base,
    fields: workbook.columns.flatMap(({ field }) => field ?? []),
    opdCode,
    fileName: `${payload.kind}-${tahapan.tahun}-${tahapan.kind}-${tame(what)}.xlsx`,
  };
}

/** A code of an agency may be any text; a name of a file may not. */
const tame = (text: string): string => text.replace(/[^A-Za-z0-9.]+/g, '-').slice(0, 60);

async function headOf(
  manager: EntityManager,
  { payload, tahapan, wilayah, now }: Surroundings,
  scope: string,
): Promise<TemplateWorkbook['head']> {
  const installation = await manager.getRepository(InstallationEntity).findOneByOrFail({ id: 1 });
  const nameOf = (code: string) => wilayah.find((row) => row.code === code)?.name ?? code;
  const stage = labelTahapan(tahapan);
  const at = describeInstant(now, installation);
  return {
    title: scope,
    province: nameOf(payload.pemdaCode),
    context: `${nameOf(payload.pemdaCode)} · ${stage} · Data per ${at}`,
    completeness: '',
    stage,
    footerCompleteness: `Data per ${at}`,
    isSample: installation.isSample,
  };
}

async function buildRenja(
  manager: EntityManager,
  { payload, tahapan, wilayah }: Surroundings,
): Promise<Content> {
  const { tahapanId, pemdaCode } = payload;
  const opd = await manager
    .getRepository(OpdEntity)
    .findOneByOrFail({ id: payload.opdId!, pemdaCode });
  const rows = await loadImportRows(manager, 'renja', {
    tahapanId,
    pemdaCode,
    groups: [{ code: opd.code }],
  });
  const columns = pemdaCode.length === 2 ? RENJA_PROVINCE_COLUMNS : RENJA_COLUMNS;
  const known = await listSubKegiatan(manager, { tahun: tahapan.tahun, tahapanId, pemdaCode });
  const own = rows.sort(by(['kode', 'ordinal']));
  const agency = [opd.code === opd.name ? null : opd.code, opd.name];
  return {
    sheet: 'Renja',
    scope: `· ${opd.name}`,
    opdCode: opd.code,
    columns,
    frozenColumns: 5,
    rows: own.map((row) => ({ id: row.id, cells: cellsOf(columns, RENJA_CELLS, row) })),
    emptyCells: [...agency, ...columns.slice(agency.length).map(() => null)],
    base: own.map((row) => toExportedRow('renja', row)),
    lists: [
      ...subKegiatanLists(known),
      fundList('apbd'),
      ...placeLists(wilayah, pemdaCode),
      monthList,
      { name: 'PrioritasNasional', values: await nationalPriorities(manager, tahapan) },
    ],
  };
}

/** The national priorities in force in the year of a stage, as labels are matched. */
async function nationalPriorities(
  manager: EntityManager,
  tahapan: TahapanEntity,
): Promise<string[]> {
  const tree = await loadPriorityTree(manager, tahapan);
  return tree
    .filter(({ level, tier, expired }) => level === 'nasional' && tier === 'PN' && !expired)
    .map(({ name }) => name);
}

async function buildVillages(
  manager: EntityManager,
  { payload, tahapan, wilayah }: Surroundings,
): Promise<Content> {
  const { tahapanId, pemdaCode } = payload;
  const years = [tahapan.tahun, tahapan.tahun - 1];
  const desa = wilayah.filter(({ code }) => code.length === 13 && code.startsWith(`${pemdaCode}.`));
  const rows = await loadImportRows(manager, 'kegiatan-desa', {
    tahapanId,
    pemdaCode,
    groups: years.flatMap((tahun) => desa.map(({ code }) => ({ code, tahun }))),
  });
  const names = new Map(wilayah.map(({ code, name }) => [code, name]));
  const cells = villageCells((code) => names.get(kecamatanOf(code)) ?? '');
  const own = rows.sort(by(['desa_code', 'tahun', 'kode', 'nama', 'ordinal']));
  const columns = VILLAGE_COLUMNS;
  return {
    sheet: 'Kegiatan Desa',
    scope: `di ${names.get(pemdaCode) ?? pemdaCode}`,
    opdCode: null,
    columns,
    frozenColumns: 2,
    rows: own.map((row) => ({ id: row.id, cells: cellsOf(columns, cells, row) })),
    emptyCells: columns.map(() => null),
    base: own.map((row) => toExportedRow('kegiatan-desa', row)),
    lists: [
      ...desaLists(wilayah, pemdaCode),
      { name: 'Tahun', values: years.map(String) },
      ...villageActivityLists(),
      fundList('desa'),
    ],
  };
}

/** What is handed out must be read again; there is room below for rows that are added. */
function refuseTooLong(rows: number): void {
  const most = READ_LIMITS.filledRows - 2 * EMPTY_ROWS;
  if (rows <= most) return;
  const words = (count: number) => count.toLocaleString('id-ID');
  throw Problem.conflict(
    'template.too-long',
    `Rencana ini berisi ${words(rows)} baris; satu buku kerja memuat paling banyak ${words(most)} baris agar dapat diunggah kembali. Ubah barisnya di Sejalan.`,
  );
}

/** Rows of one natural key in the order of their numbers: the reader counts them as they come. */
function by(columns: readonly string[]) {
  return (one: StoredImportRow, other: StoredImportRow): number => {
    for (const column of columns) {
      const [left, right] = [one[column] as string | number, other[column] as string | number];
      if (left !== right) return left < right ? -1 : 1;
    }
    return one.id - other.id;
  };
}
