import { parseArgs } from 'node:util';
import { listFindings, listOverlaps, readSummaryCounts, takeDue } from '@app/database';
import { AnalysisService } from '../analysis/analysis.service';
import { OverlapAnalysisService } from '../analysis/overlap-analysis.service';
import { labelTahapan } from '../context/tahapan-label';
import { titleOfRule } from '../findings/describe-finding';
import { CommandFailed } from './command-failed';
import { findTahapan, readTahun, withDatabase } from './with-database';

const ONE = { page: 1, size: 1 };

/** Analyses a whole stage again and prints what was found. */
export async function analyse(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      tahun: { type: 'string' },
      tahapan: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const tahun = readTahun(values.tahun);
  const result = await withDatabase(async (dataSource) => {
    const tahapan = await findTahapan(dataSource, { tahun, kind: values.tahapan });
    const { id: tahapanId } = tahapan;
    if (tahapan.status === 'disahkan') {
      throw new CommandFailed(
        `Tahapan ${labelTahapan(tahapan)} sudah disahkan: angka dan temuannya tidak dihitung lagi.`,
      );
    }
    const started = performance.now();
    await dataSource.transaction(async (manager) => {
      await takeDue(manager, { tahapanId });
      await new AnalysisService().analyseGovernments(manager, tahapanId);
      await new OverlapAnalysisService().analyseAll(manager, { tahapanId });
    });
    const seconds = (performance.now() - started) / 1000;
    const { manager } = dataSource;
    const findings = await listFindings(manager, { tahapanId, ...ONE });
    const overlaps = await listOverlaps(manager, { tahapanId, ...ONE });
    return {
      tahun,
      seconds: Number(seconds.toFixed(2)),
      plan: await readSummaryCounts(manager, { tahapanId }),
      findings: findings.byRule.map((row) => ({ ...row, title: titleOfRule(row.rule) })),
      overlaps: { cases: overlaps.total, amount: overlaps.amount, byKind: overlaps.byKind },
    };
  });
  process.stdout.write(`${values.json ? JSON.stringify(result, null, 2) : describe(result)}\n`);
}

function describe(result: {
  tahun: number;
  seconds: number;
  findings: { title: string; count: number }[];
  overlaps: { cases: number };
}): string {
  return [
    `Analisis ${result.tahun} selesai dalam ${result.seconds} detik`,
    ...result.findings.map(({ title, count }) => `${title}: ${count}`),
    `Potensi tumpang tindih: ${result.overlaps.cases} kasus`,
  ].join('\n');
}
