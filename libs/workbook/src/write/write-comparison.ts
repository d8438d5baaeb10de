import type { ComparisonWorkbook } from './comparison-rows';
import type { CoverFacts, PackHead } from './pack-message';
import { safeText } from './safe-cell';
import { perubahanSheet, selisihPerOpdSheet } from './sheets/perbandingan';
import { writeWorkbook, type WriteOptions, type WriteResult } from './write-workbook';

/**
 * Writes the workbook of a comparison to `path`: the summary on its cover, the difference of each
 * agency and every changed row, with all differences and totals as formulas. Fails as
 * `writeWorkbook` does.
 */
export function writeComparison(
  workbook: ComparisonWorkbook,
  path: string,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const content = {
    head: headOf(workbook),
    sheets: [selisihPerOpdSheet(workbook), perubahanSheet(workbook)],
    cover: coverOf(workbook),
  };
  return writeWorkbook(content, path, options);
}

function headOf(workbook: ComparisonWorkbook): PackHead {
  const { from, to, province, scope, dataDate, notices } = workbook;
  const complete = notices.length === 0;
  return {
    title: 'Perbandingan Tahapan',
    province: safeText(province),
    context: safeText([province, scope, `${from} → ${to}`, `Data per ${dataDate}`].join(' · ')),
    completeness: complete
      ? 'Semua OPD ikut dibandingkan'
      : 'Sebagian OPD tidak ikut dibandingkan; lihat Sampul',
    stage: safeText(`${from} → ${to}`),
    footerCompleteness: complete ? 'Semua OPD ikut' : 'Sebagian OPD tidak ikut',
    isSample: workbook.isSample,
  };
}

function coverOf(workbook: ComparisonWorkbook): CoverFacts {
  const facts: [string, string][] = [
    ['Provinsi', workbook.province],
    ['Cakupan', workbook.scope],
    ['Tahapan awal', workbook.from],
    ['Tahapan pembanding', workbook.to],
    ['Data per', workbook.dataDate],
    ...workbook.summary.map((line, index): [string, string] => [
      index === 0 ? 'Ringkasan' : '',
      line,
    ]),
    ...workbook.notices.map((line, index): [string, string] => [
      index === 0 ? 'Yang tidak dibandingkan' : '',
      line,
    ]),
  ];
  return {
    facts: facts.map(([label, value]) => [label, safeText(value)] as const),
    completeness: [],
    attribution: safeText(workbook.attribution),
  };
}
