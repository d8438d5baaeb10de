import { chooseSheets, type ChosenSheets } from './choose-sheet';
import { describeMatch } from './describe-match';
import type { ErrorLog } from './layouts/row-reader';
import { openUpload } from './open-upload';
import { takeManifest } from './round-trip-marks';
import { SheetReader } from './sheet-reader';
import { suggestCorrections } from './suggest/suggest-corrections';
import { suspectUnitSlips } from './values/suspect-unit-slips';
import { UploadRefused } from './upload-refused';
import type { ReadJob, ReadMessage } from './wire';

const PROGRESS_EVERY = 500;

/** Reads one upload to its end; runs inside the child process. */
export async function* readFile(job: ReadJob): AsyncGenerator<ReadMessage> {
  const workbook = await openUpload(job);
  try {
    const { sheets, manifest } = await takeManifest(workbook.sheets);
    const chosen = await chooseSheets({ ...workbook, sheets }, job.kind, job);
    const rows = chosen.matches.reduce((sum, { table }) => sum + table.rows.length, 0);
    yield { type: 'progress', progress: { phase: 'baca', rows } };
    const messages = chosen.questions.length > 0 ? ask(chosen) : readSheets(chosen, job);
    for (const message of messages) {
      yield message.type === 'end' ? { ...message, manifest } : message;
    }
  } finally {
    workbook.close();
  }
}

/** Nothing is read while a required column is uncertain. */
function* ask(chosen: ChosenSheets): Generator<ReadMessage> {
  const recognised = {
    ...describeMatch(chosen.matches, chosen),
    mappingQuestions: chosen.questions,
    mappingSheets: chosen.mappingSheets ?? [],
  };
  yield { type: 'end', recognised, errors: [], errorTotal: 0, rowCount: 0 };
}

function* readSheets(chosen: ChosenSheets, job: ReadJob): Generator<ReadMessage> {
  const { matches, notices, checkSheet, remembered, mappingSheets = [] } = chosen;
  const log: ErrorLog = { errors: [], total: 0 };
  const sheets = matches.map((match) => new SheetReader(match, log, job.limits.errors));
  let done = 0;
  for (const sheet of sheets) {
    for (const rows of sheet.read()) {
      for (const row of rows) yield { type: 'row', row: { ...row, ...sheet.codeOf(row) } };
      if (done % PROGRESS_EVERY === 0)
        yield { type: 'progress', progress: { phase: 'periksa', rows: done } };
      done += 1;
    }
  }
  const rowCount = sheets.reduce((sum, { found }) => sum + found, 0);
  if (rowCount === 0) {
    throw new UploadRefused(
      'empty',
      `Lembar "${matches[0]!.table.sheet}" memiliki judul tabel, tetapi tidak ada baris data di bawahnya.`,
    );
  }
  const found = sheets.flatMap((sheet) => sheet.notices(log.total === 0));
  const slips = suspectUnitSlips(sheets.flatMap(({ amounts }) => amounts));
  const said = [...notices, ...new Set(found), ...slips];
  const recognised = {
    ...describeMatch(matches, { notices: said, checkSheet }),
    ...{ remembered, mappingSheets },
  };
  yield {
    type: 'end',
    recognised,
    errors: suggestCorrections(log.errors, matches),
    errorTotal: log.total,
    rowCount,
  };
}
