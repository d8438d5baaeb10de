import { Workbook } from 'exceljs';
import { answerAsSubject, reportFigure } from '../answer-as-subject';
import { database } from '../scope/built-database';
import { Rupiah } from './built-import';
import { loopDelay } from './loop-delay';
import { readStored } from './stored-answer';
import { HEADS, KABUPATEN, type StoreInput } from './village-plans';

const AT_ONCE = 1_000;

/** The peer: the object model of exceljs, and entities inserted through a repository. */
void answerAsSubject(async (input) => {
  const { path, url } = JSON.parse(input) as StoreInput;
  const dataSource = await database.createDataSource({ url }).initialize();
  const delay = loopDelay();
  const workbook = await new Workbook().xlsx.readFile(path);
  const column = (head: (typeof HEADS)[number]): number => HEADS.indexOf(head) + 1;
  const entities: Record<string, unknown>[] = [];
  workbook.worksheets[0]!.eachRow((row, number) => {
    if (number === 1) return;
    const text = (head: (typeof HEADS)[number]): string => row.getCell(column(head)).text;
    entities.push({
      ...{ tahapanId: 1, pemdaCode: KABUPATEN, opdId: 1, isSent: false, ordinal: 1 },
      ...{ tahun: Number(text('tahun')), desaCode: text('kode desa'), kode: text('kode') },
      ...{ nama: text('uraian'), lokasi: text('lokasi'), volume: text('volume') },
      ...{ satuan: text('satuan'), sasaran: text('sasaran'), monthStart: 3, monthEnd: 5 },
      ...{ anggaran: Rupiah.parse(text('anggaran')), sumberDanaText: text('sumber dana') },
      ...{ sumberDana: ['DD'], sourceRow: number },
    });
  });
  await dataSource.transaction(async (manager) => {
    const repository = manager.getRepository(database.KegiatanDesaEntity);
    for (let at = 0; at < entities.length; at += AT_ONCE)
      await repository.insert(entities.slice(at, at + AT_ONCE));
  });
  reportFigure('longest block of the event loop, ms', delay.stop());
  return readStored(dataSource);
});
