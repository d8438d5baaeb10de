import type { ReadLimits } from '../limits';
import type { Table } from '../table';
import { applyMerges } from './apply-merges';
import { readDateStyles } from './number-formats';
import { openZip, type ZipParts } from './open-zip';
import { readSharedStrings } from './shared-strings';
import { readSheetRows, type SheetContext } from './sheet-rows';
import { readWorkbookParts, type SheetPart } from './workbook-parts';

export interface OpenedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** the first rows only, to look for a header */
  preview(rows: number): Promise<Table>;
  read(): Promise<Table>;
}

export interface OpenedWorkbook {
  readonly sheets: readonly OpenedSheet[];
  close(): void;
}

export async function openWorkbook(path: string, limits: ReadLimits): Promise<OpenedWorkbook> {
  const zip = await openZip(path, limits);
  try {
    const parts = await readWorkbookParts(zip);
    const { sharedStrings, styles } = parts;
    const context: SheetContext = {
      limits,
      startsIn1904: parts.startsIn1904,
      sharedStrings: sharedStrings
        ? await readSharedStrings(await zip.stream(sharedStrings), limits)
        : [],
      sharedCells: new Map(),
      isDateStyle: styles ? await readDateStyles(await zip.stream(styles)) : [],
    };
    return { sheets: parts.sheets.map((part) => openSheet(zip, part, context)), close: zip.close };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function openSheet(zip: ZipParts, part: SheetPart, context: SheetContext): OpenedSheet {
  // a short sheet is read to its end by the preview, and need not be read again
  let whole: Table | undefined;
  const read = async (maxRows = Infinity): Promise<Table> => {
    if (whole) return whole;
    const sheet = await readSheetRows(await zip.stream(part.part), { ...context, maxRows });
    applyMerges(sheet.rows, sheet.merges);
    const notices =
      sheet.hiddenRows > 0 ? [`${sheet.hiddenRows} baris tersembunyi ikut dibaca.`] : [];
    const table = { sheet: part.name, rows: sheet.rows, notices };
    if (sheet.rows.length < maxRows) whole = table;
    return table;
  };
  return {
    name: part.name,
    isHidden: part.isHidden,
    preview: (rows) => read(rows),
    read: () => read(),
  };
}
