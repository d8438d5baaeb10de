import { type CellValue, type Style, stream } from 'exceljs';
import { FONT } from './cell-styles';

export type StreamedWorkbook = InstanceType<typeof stream.xlsx.WorkbookWriter>;
export type StreamedSheet = ReturnType<StreamedWorkbook['addWorksheet']>;

/** Parts of exceljs 4.4.0's streaming writer that its types leave out; the tests hold them. */
interface Untyped {
  readonly _sheetRelsWriter: { readonly _hyperlinks: { address: string; target: string }[] };
  readonly styles: { _addFont(font: object): number };
  readonly dataValidations: { add(range: string, rule: object): void };
}

export function openWorkbook(path: string, properties: Record<string, unknown>): StreamedWorkbook {
  const workbook = new stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: false,
  });
  // the first font measures all column widths; the default, Calibri, is missing on many computers
  (workbook as unknown as Untyped).styles._addFont({ name: FONT, size: 10, family: 2 });
  return Object.assign(workbook, properties);
}

/** Sets value and style at once; the style object is shared, never copied or changed. */
export function setCell(
  sheet: StreamedSheet,
  row: number,
  column: number,
  value: CellValue,
  style: Partial<Style>,
): void {
  const cell = sheet.getRow(row).getCell(column);
  cell.value = value;
  cell.style = style;
}

/**
 * A link inside the workbook. exceljs's streaming writer knows only links to the outside, which
 * Excel asks the reader to trust; a link without a relation is written as a plain location.
 */
export function linkTo(sheet: StreamedSheet, address: string, targetSheet: string): void {
  const target = `'${targetSheet.replaceAll("'", "''")}'!A1`;
  (sheet as unknown as Untyped)._sheetRelsWriter._hyperlinks.push({ address, target });
}

/** One rule for the whole range: exceljs's cell-by-cell way would hold every cell in memory. */
export function offerChoices(sheet: StreamedSheet, range: string, words: readonly string[]): void {
  (sheet as unknown as Untyped).dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${words.join(',')}"`],
    showErrorMessage: false,
  });
}

/** One rule of what a range may hold and what is said beside it; not cell by cell, as above. */
export function setRule(sheet: StreamedSheet, range: string, rule: object): void {
  (sheet as unknown as Untyped).dataValidations.add(range, rule);
}

/** Puts the last sheet first: the Sampul counts rows, so it is written when they are known. */
export function moveLastSheetFirst(workbook: StreamedWorkbook): void {
  const sheets = (workbook as unknown as { _worksheets: (StreamedSheet | undefined)[] })
    ._worksheets;
  const last = sheets.pop();
  sheets.splice(1, 0, last);
}
