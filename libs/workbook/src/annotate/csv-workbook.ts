import { stream } from 'exceljs';
import { readCsvTable } from '../read/csv/read-csv';
import { safeText } from '../write/safe-cell';

/**
 * The records of a CSV as a workbook: every field as text, in the same row and column, so that the
 * places of its errors hold and no code loses a zero.
 */
export async function writeCsvAsWorkbook(
  path: string,
  { outPath, sheet }: { outPath: string; sheet: string },
): Promise<void> {
  const records = await readCsvTable(path);
  const workbook = new stream.xlsx.WorkbookWriter({ filename: outPath, useStyles: true });
  const worksheet = workbook.addWorksheet(sheet);
  records.forEach((record, index) => {
    const row = worksheet.getRow(index + 1);
    record.forEach((field, column) => {
      if (field !== '') row.getCell(column + 1).value = safeText(field);
    });
    row.commit();
  });
  worksheet.commit();
  await workbook.commit();
}
