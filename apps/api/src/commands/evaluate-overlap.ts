import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { evaluatePairs, findOverlaps } from '@app/overlap';
import type { OverlapPair, TruthPair } from '@app/overlap';
import { readSumberDana } from '@app/reference';
import { Rupiah } from '@app/vocabulary';
import type { GovernmentLevel, Intervensi } from '@app/vocabulary';
import { readCsvRecords } from '@app/workbook';
import { CommandFailed } from './command-failed';

const LEVELS: Readonly<Record<string, GovernmentLevel>> = {
  desa: 'desa',
  kab: 'kabupaten',
  kabupaten: 'kabupaten',
  prov: 'provinsi',
  provinsi: 'provinsi',
  pusat: 'pusat',
};
const TRUTH_COLUMNS = ['a', 'b', 'label', 'why'];

/** Measures the engine on labelled activities: precision, recall, F1, speed, memory. */
export async function evaluateOverlap(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      activities: { type: 'string' },
      truth: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!values.activities) throw new CommandFailed('--activities wajib');
  const byDesa = await readActivities(values.activities);
  const rows = [...byDesa.values()].reduce((sum, list) => sum + list.length, 0);
  const started = performance.now();
  const pairs: OverlapPair[] = [];
  for (const intervensi of byDesa.values()) pairs.push(...findOverlaps(intervensi).pairs);
  const seconds = (performance.now() - started) / 1000;
  if (values.out) await writeFile(values.out, pairs.map(lineOf).join(''));
  const truth = values.truth ? await readTruth(values.truth) : undefined;
  const result = {
    rows,
    pairs: pairs.length,
    seconds: Number(seconds.toFixed(3)),
    rowsPerSecond: Math.round(rows / seconds),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    ...(truth ? evaluatePairs({ found: pairs, truth }) : {}),
  };
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
}

function lineOf({ a, b, score, kind }: OverlapPair): string {
  return `${a}\t${b}\t${score.toFixed(4)}\t${kind}\n`;
}

async function readActivities(path: string): Promise<Map<string, Intervensi[]>> {
  const byDesa = new Map<string, Intervensi[]>();
  for await (const record of readCsvRecords(path, { delimiter: ',' })) {
    const row = toIntervensi(record);
    const rows = byDesa.get(row.desaCode);
    if (rows) rows.push(row);
    else byDesa.set(row.desaCode, [row]);
  }
  return byDesa;
}

function toIntervensi(record: Record<string, string>): Intervensi {
  const text = (name: string): string => record[name] ?? '';
  const level = LEVELS[text('level')] ?? 'kabupaten';
  const start = Number(text('bulan_mulai'));
  const volume = text('volume');
  return {
    id: text('id'),
    desaCode: text('kode_desa'),
    desaName: text('nama_desa'),
    tahun: Number(text('tahun')),
    level,
    opd: text('opd'),
    sumberDana: readSumberDana(text('sumber_dana'), level === 'desa' ? 'desa' : 'apbd').codes,
    bidang: text('bidang'),
    nomenklatur: text('nomenklatur'),
    judul: text('judul'),
    lokasi: text('lokasi'),
    volume: volume === '' || Number.isNaN(Number(volume)) ? undefined : Number(volume),
    satuan: text('satuan'),
    months: start ? { start, end: Number(text('bulan_selesai')) || start } : undefined,
    sasaran: text('sasaran'),
    anggaran: Rupiah.parse(text('anggaran') || '0'),
  };
}

async function readTruth(path: string): Promise<TruthPair[]> {
  const truth: TruthPair[] = [];
  for await (const record of readCsvRecords(path, { delimiter: '\t', columns: TRUTH_COLUMNS })) {
    const { a, b, label } = record;
    if (label === 'dup' || label === 'coll' || label === 'comp')
      truth.push({ a: a!, b: b!, label });
  }
  return truth;
}
