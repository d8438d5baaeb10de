import { Rupiah } from '@app/vocabulary';
import { Workbook } from 'exceljs';
import { answerAsSubject } from '../answer-as-subject';
import { PAGU_COLUMN } from './renja-columns';

/** The peer: the whole workbook as an object model, unchecked cells. */
void answerAsSubject(async (path) => {
  const workbook = await new Workbook().xlsx.readFile(path);
  let rows = 0;
  let pagu = Rupiah.zero;
  workbook.worksheets[0]!.eachRow((row, number) => {
    if (number === 1) return;
    rows += 1;
    pagu = pagu.plus(Rupiah.of(row.getCell(PAGU_COLUMN).value as number));
  });
  return { rows, pagu: pagu.toString() };
});
