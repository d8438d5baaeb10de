import type { CaseProgram, LoadedPriority } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import type { Ringkasan, RingkasanRow } from '@app/workbook';
import type { PackSource } from './pack-source';

/**
 * @param collisions potential overlaps per kabupaten code
 * @param casePrograms which programs stand in which potential overlap
 */
export function buildRingkasan(
  source: PackSource,
  collisions: ReadonlyMap<string, number>,
  casePrograms: readonly CaseProgram[],
): Ringkasan {
  return {
    perPriority: source.tree
      .filter(({ tier }) => tier === 'PN')
      .map((pn) => summarisePriority(source, pn, casePrograms)),
    perGovernment: source.governments.map(({ code, name }) =>
      summariseGovernment(source, { code, name }, collisions),
    ),
    overall: overallShares(source),
  };
}

function summarisePriority(
  { tree, cells, links, summaries }: PackSource,
  pn: LoadedPriority,
  casePrograms: readonly CaseProgram[],
): RingkasanRow {
  const below = new Set(tree.filter((row) => row.code.startsWith(pn.code)).map(({ id }) => id));
  const serving = links.filter(
    ({ status, priorityId }) =>
      status === 'terverifikasi' && priorityId !== null && below.has(priorityId),
  );
  const own = cells.filter(({ priorityId }) => priorityId === pn.id);
  const programs = new Map(serving.map((link) => [link.programId, link]));
  const names = new Set(
    [...programs.values()].map((link) => `${link.pemdaCode} ${link.namaProgram}`),
  );
  const pagu = Rupiah.sum(own.map((cell) => cell.pagu));
  const whole = nonPenunjangOf(summaries);
  return {
    kode: pn.code,
    nama: pn.name,
    jumlahProgram: names.size,
    jumlahSubKegiatan: programs.size,
    pagu,
    subKegiatanBertaut: ratio(programs.size, whole.subKegiatan),
    paguBertaut: moneyRatio(pagu.toString(), whole.pagu.toString()),
    ppBelumDidukung: countUnsupported(
      tree.filter(({ parentId }) => parentId === pn.id),
      cells,
    ),
    tumpangTindih: new Set(
      casePrograms.filter(({ programId }) => programs.has(programId)).map(({ caseId }) => caseId),
    ).size,
    nilai: undefined,
  };
}

function summariseGovernment(
  { tree, cells, summaries, scores }: PackSource,
  { code, name }: { code: string; name: string },
  collisions: ReadonlyMap<string, number>,
): RingkasanRow {
  const summary = summaries.get(code);
  const own = cells.filter(({ pemdaCode }) => pemdaCode === code);
  return {
    kode: code,
    nama: name,
    jumlahProgram: summary?.programs ?? 0,
    jumlahSubKegiatan: summary?.subKegiatan ?? 0,
    pagu: Rupiah.parse(summary?.pagu ?? '0'),
    subKegiatanBertaut: ratio(summary?.linked, summary?.nonPenunjang),
    paguBertaut: moneyRatio(summary?.linkedPagu, summary?.nonPenunjangPagu),
    ppBelumDidukung: countUnsupported(
      tree.filter(({ tier }) => tier === 'PP'),
      own,
    ),
    tumpangTindih: collisions.get(code) ?? 0,
    nilai: scores.get(code),
  };
}

/** A priority is unsupported when none of the given cells stands above step 0. */
function countUnsupported(
  priorities: readonly LoadedPriority[],
  cells: PackSource['cells'],
): number {
  const supported = new Set(
    cells.filter(({ step }) => step > 0).map(({ priorityId }) => priorityId),
  );
  return priorities.filter(({ id }) => !supported.has(id)).length;
}

/** What the shares of a priority are shares of: all rows of the scope that are not penunjang. */
function nonPenunjangOf(summaries: PackSource['summaries']): { subKegiatan: number; pagu: Rupiah } {
  const rows = [...summaries.values()];
  return {
    subKegiatan: rows.reduce((sum, { nonPenunjang }) => sum + nonPenunjang, 0),
    pagu: Rupiah.sum(rows.map(({ nonPenunjangPagu }) => Rupiah.parse(nonPenunjangPagu))),
  };
}

function overallShares({ summaries }: PackSource): Ringkasan['overall'] {
  const rows = [...summaries.values()];
  const sum = (pick: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + pick(row), 0);
  const money = (pick: (row: (typeof rows)[number]) => string) =>
    Rupiah.sum(rows.map((row) => Rupiah.parse(pick(row)))).toString();
  return {
    subKegiatanBertaut: ratio(
      sum(({ linked }) => linked),
      sum(({ nonPenunjang }) => nonPenunjang),
    ),
    paguBertaut: moneyRatio(
      money(({ linkedPagu }) => linkedPagu),
      money(({ nonPenunjangPagu }) => nonPenunjangPagu),
    ),
    nilai: undefined,
  };
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : part / whole;
}

function moneyRatio(part: string | undefined, whole: string | undefined): number | undefined {
  if (part === undefined || whole === undefined) return undefined;
  const total = Rupiah.parse(whole);
  if (!total.isPositive) return undefined;
  return Rupiah.parse(part).toApproximateNumber() / total.toApproximateNumber();
}
