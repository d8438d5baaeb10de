import { FIELD_WORDS, reasonInWords, rowSentence, summariseComparison } from '@app/comparison';
import type { Figures, GroupFigures, RowComparison } from '@app/comparison';
import type {
  ComparedAgencyDto,
  ComparedRowDto,
  ComparisonDto,
  ComparisonFiguresDto,
  ComparisonQuestionDto,
} from './comparison.dto';
import type { LoadedComparison, LoadedStage } from './load-comparison';

const MOST_SENTENCES = 10;

export function describeComparison(
  { from, to, comparison, notices }: LoadedComparison,
  { page, size, ...filter }: ComparisonQuestionDto,
): ComparisonDto {
  const matching = comparison.rows.filter((row) => matches(row, filter));
  return {
    from: describeStage(from),
    to: describeStage(to),
    differentYears: from.tahun !== to.tahun,
    notices,
    summary: summariseComparison(comparison, from, to),
    sentences: comparison.rows.slice(0, MOST_SENTENCES).map(rowSentence),
    totals: describeFigures(comparison.total),
    counts: comparison.counts,
    unchanged: comparison.unchanged,
    governments: comparison.governments.map(describeGroup),
    agencies: comparison.agencies.map(describeGroup),
    rows: matching.slice((page - 1) * size, page * size).map(describeRow),
    total: matching.length,
    page,
    size,
  };
}

function matches(row: RowComparison, { class: kind, q }: Partial<ComparisonQuestionDto>): boolean {
  if (kind !== undefined && row.class !== kind) return false;
  const wanted = q?.trim().toLowerCase() ?? '';
  if (wanted === '') return true;
  return [row.before, row.after].some(
    (side) =>
      side &&
      [side.nama, side.kode, side.agencyName, side.desaName].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
  );
}

function describeStage({ id, tahun, label, ratified }: LoadedStage): ComparisonDto['from'] {
  return { id, tahun, label, ratified };
}

function describeFigures({
  before,
  after,
  delta,
  rowsBefore,
  rowsAfter,
}: Figures): ComparisonFiguresDto {
  return {
    before: before.toString(),
    after: after.toString(),
    delta: delta.toString(),
    rowsBefore,
    rowsAfter,
  };
}

function describeGroup(group: GroupFigures): ComparedAgencyDto {
  const { pemdaCode, pemdaName, agencyCode, agencyName } = group;
  return { pemdaCode, pemdaName, agencyCode, agencyName, ...describeFigures(group) };
}

function describeRow(row: RowComparison): ComparedRowDto {
  const { before, after } = row;
  const shown = (after ?? before)!;
  return {
    class: row.class,
    kind: shown.kind,
    pemdaName: shown.pemdaName,
    agencyName: shown.agencyName,
    desaName: shown.desaName,
    kode: shown.kode,
    nama: shown.nama,
    changes: row.changes.map((change) => ({ ...change, label: FIELD_WORDS[change.field] })),
    paguBefore: before?.pagu?.toString() ?? null,
    paguAfter: after?.pagu?.toString() ?? null,
    delta: row.delta.toString(),
    reason: reasonInWords(row) ?? null,
    sentence: rowSentence(row),
  };
}
