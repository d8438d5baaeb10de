import { RULES } from '@app/alignment';
import type { LoadedPriority, ReportProgramLink, VillagePartner } from '@app/database';
import { Rupiah, parseNomenklatur } from '@app/vocabulary';
import type { MatriksRow } from '@app/workbook';
import { chainOf } from './pack-source';
import type { PackSource } from './pack-source';
import { STEP_WORDS } from './step-words';
import { withoutUnit } from './without-unit';

const EMPTY: MatriksRow = {
  kodePn: '',
  prioritasNasional: '',
  programPrioritas: '',
  kegiatanPrioritas: '',
  indikatorNasional: '',
  targetNasional: '',
  satuanNasional: '',
  prioritasProvinsi: '',
  programProvinsi: '',
  opdProvinsi: '',
  paguProvinsi: undefined,
  prioritasKabupaten: '',
  kodeSubKegiatan: '',
  uraianKabupaten: '',
  indikator: '',
  target: '',
  satuan: '',
  opdKabupaten: '',
  paguIndikatif: undefined,
  sumberDana: '',
  lokasi: '',
  kegiatanDesa: '',
  anggaranDesa: undefined,
  sumberDanaDesa: '',
  kewenangan: '',
  keselarasan: '',
  statusPendanaan: '',
  keterangan: '',
  kesepakatan: '',
  tindakLanjut: '',
  penanggungJawab: '',
  batasWaktu: '',
};

/**
 * One row per link, per unsupported priority, and per program without any link. A program's pagu
 * is divided over its rows by share, a village line stands once: every column adds up to the truth.
 * Ordered by priority.
 */
export function buildMatriks(
  source: PackSource,
  partners: readonly VillagePartner[],
): MatriksRow[] {
  const village = villageOnce(partners);
  const rows: MatriksRow[] = [];
  for (const links of byProgram(source.links)) rows.push(...programRows(source, links, village));
  rows.push(...unsupportedRows(source));
  return rows
    .map((row) => ({ row, place: placeOf(row) }))
    .sort((one, other) => (one.place < other.place ? -1 : one.place > other.place ? 1 : 0))
    .map(({ row }) => row);
}

/** By priority, as the sheet is read; rows without one come last and keep their order. */
function placeOf({ kodePn, programPrioritas, kegiatanPrioritas }: MatriksRow): string {
  if (!kodePn) return '~';
  return [kodePn, programPrioritas, kegiatanPrioritas].map((text) => text.split(' ')[0]).join(' ');
}

function* byProgram(links: readonly ReportProgramLink[]): Generator<ReportProgramLink[]> {
  let current: ReportProgramLink[] = [];
  for (const link of links) {
    if (current[0] && current[0].programId !== link.programId) {
      yield current;
      current = [];
    }
    current.push(link);
  }
  if (current.length > 0) yield current;
}

function* programRows(
  source: PackSource,
  links: readonly ReportProgramLink[],
  village: (programId: number) => VillagePartner | undefined,
): Generator<MatriksRow> {
  const whole = links[0]!.pagu === null ? undefined : Rupiah.parse(links[0]!.pagu);
  const parts = whole?.split(links.map(({ share }) => share ?? 1));
  for (const [index, link] of links.entries()) {
    const amount = parts?.[index];
    const partner = index === 0 ? village(link.programId) : undefined;
    yield {
      ...EMPTY,
      ...priorityColumns(source, link),
      ...governmentColumns(link, amount),
      paguUtuh: links.length > 1 ? whole : undefined,
      ...(partner ? villageColumns(partner) : {}),
      kewenangan: authorityOf(link),
      ...judge(source, link, whole),
    };
  }
}

function priorityColumns(source: PackSource, link: ReportProgramLink): Partial<MatriksRow> {
  if (link.priorityId === null) return { prioritasKabupaten: link.labelKabupaten };
  const chain = chainOf(source.byPriority, link.priorityId);
  const name = (tier: LoadedPriority['tier']): string => {
    const found = chain.find((priority) => priority.tier === tier);
    return found ? `${found.code} ${found.name}` : '';
  };
  const national = chain[0]?.level === 'nasional';
  return {
    kodePn: national ? (chain[0]?.code ?? '') : '',
    prioritasNasional: national ? (chain[0]?.name ?? '') : '',
    programPrioritas: name('PP'),
    kegiatanPrioritas: name('KP'),
    prioritasProvinsi: national ? link.labelProvinsi : (chain.at(-1)?.name ?? ''),
    prioritasKabupaten: link.labelKabupaten,
  };
}

function governmentColumns(
  link: ReportProgramLink,
  amount: Rupiah | undefined,
): Partial<MatriksRow> {
  const own = {
    indikator: link.indikator,
    target: withoutUnit(link.targetText, link.targetSatuan),
    satuan: link.targetSatuan,
    sumberDana: link.sumberDanaText,
    lokasi: link.desaNames.length > 0 ? link.desaNames.join(', ') : link.lokasiText,
  };
  if (link.pemdaCode.length === 2) {
    return {
      ...own,
      programProvinsi: `${link.kode} ${link.nama}`,
      opdProvinsi: link.opdName,
      paguProvinsi: amount,
    };
  }
  return {
    ...own,
    kodeSubKegiatan: link.kode,
    uraianKabupaten: [link.namaProgram, link.namaKegiatan, link.nama].filter(Boolean).join('\n'),
    opdKabupaten: `${link.opdName} ${link.pemdaName}`,
    paguIndikatif: amount,
  };
}

function villageOnce(
  partners: readonly VillagePartner[],
): (programId: number) => VillagePartner | undefined {
  const used = new Set<number>();
  const byProgramId = new Map<number, VillagePartner[]>();
  for (const partner of partners) {
    byProgramId.set(partner.programId, [...(byProgramId.get(partner.programId) ?? []), partner]);
  }
  return (programId) => {
    const free = byProgramId
      .get(programId)
      ?.find(({ kegiatanDesaId }) => !used.has(kegiatanDesaId));
    if (free) used.add(free.kegiatanDesaId);
    return free;
  };
}

function villageColumns(partner: VillagePartner): Partial<MatriksRow> {
  return {
    kegiatanDesa: `${partner.kode} ${partner.nama} (Desa ${partner.desaName})`.trim(),
    anggaranDesa: partner.anggaran === null ? undefined : Rupiah.parse(partner.anggaran),
    sumberDanaDesa: partner.sumberDanaText,
  };
}

function authorityOf({ kode, pemdaCode }: ReportProgramLink): string {
  const level = parseNomenklatur(kode)?.level;
  if (level === undefined) return 'kode tidak dikenal';
  const own = pemdaCode.length === 2 ? 'provinsi' : 'kabupaten';
  return level === own ? 'sesuai' : 'tidak sesuai kewenangan';
}

const EXPIRED = RULES.find(({ id }) => id === 'program-follows-an-expired-priority');

/** The three words of the meeting, each with what lies behind it. */
function judge(
  source: PackSource,
  link: ReportProgramLink,
  pagu: Rupiah | undefined,
): Pick<MatriksRow, 'keselarasan' | 'statusPendanaan' | 'keterangan'> {
  const funded = pagu?.isPositive ?? false;
  const cell = source.cells.find(
    ({ pemdaCode, priorityId }) => pemdaCode === link.pemdaCode && priorityId === link.priorityId,
  );
  const statusPendanaan = !funded
    ? 'belum teranggarkan'
    : cell?.shortage?.isPositive
      ? 'pagu kurang'
      : STEP_WORDS[cell?.step ?? 2]!;
  if (link.priorityId === null) {
    return {
      // an empty label is normal in the source and does not mean that the program supports nothing
      keselarasan: 'belum selaras',
      statusPendanaan: funded ? 'ada pagu' : 'belum teranggarkan',
      keterangan: 'Belum bertaut dengan prioritas mana pun; belum tentu tidak mendukung.',
    };
  }
  if (source.byPriority.get(link.priorityId)?.expired) {
    return {
      keselarasan: 'tidak selaras',
      statusPendanaan,
      keterangan: `${EXPIRED?.title ?? ''}.`,
    };
  }
  if (link.status === 'diusulkan') {
    return {
      keselarasan: 'belum selaras',
      statusPendanaan,
      keterangan: 'Tautan masih usulan, belum diverifikasi.',
    };
  }
  return {
    keselarasan: funded ? 'selaras' : 'belum selaras',
    statusPendanaan,
    keterangan: funded ? '' : 'Bertaut, tetapi belum ada pagu.',
  };
}

/** PP that no government of the scope supports. */
function* unsupportedRows({ tree, cells, byPriority }: PackSource): Generator<MatriksRow> {
  const supported = new Set(
    cells.filter(({ step }) => step > 0).map(({ priorityId }) => priorityId),
  );
  for (const priority of tree) {
    if (priority.tier !== 'PP' || supported.has(priority.id)) continue;
    const pn = chainOf(byPriority, priority.id)[0];
    yield {
      ...EMPTY,
      kodePn: pn?.code ?? '',
      prioritasNasional: pn?.name ?? '',
      programPrioritas: `${priority.code} ${priority.name}`,
      keselarasan: 'belum selaras',
      statusPendanaan: 'belum didukung',
      keterangan: 'Belum ada program terverifikasi yang mendukung.',
    };
  }
}
