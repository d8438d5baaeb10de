import { Rupiah } from '@app/vocabulary';
import { stream } from 'exceljs';
import { answerAsSubject } from '../answer-as-subject';
import { PAGU_COLUMN } from './renja-columns';

/** The lean peer: row after row, unchecked cells, and nothing kept. */
void answerAsSubject(async (path) => {
  let rows = -1;
  let pagu = Rupiah.zero;
  const options = { sharedStrings: 'cache', worksheets: 'emit' } as const;
  for await (const sheet of new stream.xlsx.WorkbookReader(path, options)) {
    for await (const row of sheet) {
      rows += 1;
      if (rows > 0) pagu = pagu.plus(Rupiah.of(row.getCell(PAGU_COLUMN).value as number));
    }
  }
  return { rows, pagu: pagu.toString() };
});
