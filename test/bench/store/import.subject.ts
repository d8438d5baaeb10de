import { rm, writeFile } from 'node:fs/promises';
import { makeGazetteer } from '@app/places';
import { kindOfWilayah } from '@app/vocabulary';
import type { TahapanEntity } from '@app/database';
import { answerAsSubject, reportFigure } from '../answer-as-subject';
import { readUpload } from '../import/built-reader';
import { database } from '../scope/built-database';
import { prepareKegiatanDesa } from './built-import';
import { loopDelay } from './loop-delay';
import { readStored } from './stored-answer';
import { DESA, HEADS, KABUPATEN, PLAN_ROWS, type StoreInput } from './village-plans';

const TARGET = {
  ...{ pemdaCode: KABUPATEN, pemdaName: 'Kabupaten Contoh', level: 'kabupaten' as const },
  ...{ uploadId: 0, receivedAt: new Date(), desaAliases: new Map<string, string>() },
  tahapan: { id: 1, tahun: 2027 } as TahapanEntity,
  locate: () => ({ state: 'tidak_ada' as const, desa: [], kecamatan: [], doubts: [] }),
  gazetteer: makeGazetteer(
    [KABUPATEN, ...DESA].map((code) => ({ code, name: code, kind: kindOfWilayah(code) })),
  ),
};

/** Reads in a child; the rows, and the most memory that the child took. */
async function readIn(path: string, fileName: string) {
  let peakMib = 0;
  const read = await readUpload({
    ...{ path, fileName, kind: 'kegiatan-desa' as const },
    limits: { filledRows: PLAN_ROWS + 1, cpuMs: 300_000, wallMs: 600_000 },
    onUse: ({ residentMb }) => (peakMib = Math.max(peakMib, residentMb)),
  });
  if (read.errorTotal > 0) throw new Error(`${read.errorTotal} wrong cells in a file without any`);
  return { rows: read.rows, peakMib };
}

/** A child that reads one row: what Node and the reader take by themselves. */
async function idleMib(beside: string): Promise<number> {
  const path = `${beside}.${process.pid}.csv`;
  await writeFile(
    path,
    `${HEADS.join(',')}\n${DESA[0]},,,,2027,,2.3.10,Jalan,,1,Meter,,,5000,DDS\n`,
  );
  const { peakMib } = await readIn(path, 'kecil.csv');
  await rm(path);
  return peakMib;
}

/** Ours: read in a child, checked against the regions, stored in one transaction. */
void answerAsSubject(async (input) => {
  const { path, url } = JSON.parse(input) as StoreInput;
  const dataSource = await database.createDataSource({ url }).initialize();
  const delay = loopDelay();
  const { rows, peakMib } = await readIn(path, 'rkpdes.xlsx');
  const prepared = prepareKegiatanDesa(TARGET, rows);
  const own = { tahapan_id: 1, pemda_code: KABUPATEN, opd_id: 1, upload_id: null };
  const records = prepared.rows.map(({ key, values, sourceRow }) => {
    return { ...own, ...key, ...values, source_row: sourceRow } as never;
  });
  await dataSource.transaction((manager) => database.upsertKegiatanDesa(manager, records));
  reportFigure('longest block of the event loop, ms', delay.stop());
  const answer = await readStored(dataSource);
  reportFigure(
    'memory of the reading child over an idle one, MiB',
    peakMib - (await idleMib(path)),
  );
  return answer;
});
