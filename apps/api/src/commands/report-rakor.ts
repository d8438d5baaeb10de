import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeRakorPack } from '@app/workbook';
import { loadRakorReport } from '../reports/load-rakor-report';
import { CommandFailed } from './command-failed';
import { findTahapan, readTahun, withDatabase } from './with-database';

/** Writes the Rakor pack of a stage, whole or for one kabupaten. */
export async function reportRakor(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      tahun: { type: 'string' },
      tahapan: { type: 'string' },
      out: { type: 'string' },
      kabupaten: { type: 'string' },
    },
  });
  if (positionals[0] !== 'rakor') throw new CommandFailed('Laporan yang ada: rakor');
  if (!values.out) throw new CommandFailed('--out wajib, misalnya --out paket-rakor.xlsx');
  const path = resolve(values.out);
  const tahun = readTahun(values.tahun);
  const sheets = await withDatabase(async (dataSource) => {
    const { id: tahapanId } = await findTahapan(dataSource, { tahun, kind: values.tahapan });
    const scope = { tahapanId, ...(values.kabupaten ? { pemdaCode: values.kabupaten } : {}) };
    const { pack } = await dataSource.transaction('REPEATABLE READ', (manager) =>
      loadRakorReport(manager, scope),
    );
    return (await writeRakorPack(pack, path)).sheets;
  });
  for (const { name, rows } of sheets) process.stdout.write(`${name}: ${rows} baris\n`);
  process.stdout.write(`Tersimpan di ${values.out}\n`);
}
