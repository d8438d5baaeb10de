import type { CellError } from '../../read';
import { CHECK_TITLE } from '../../read/earlier-annotation';
import { columnLetter } from '../../read/table';
import { linesNeeded } from '../../write/draw/text-lines';
import { quoteSheet } from '../parts/workbook-part';
import type { StyleBook } from '../parts/style-book';
import { escapeXml } from '../xml/tag';
import { checkStyles, type CheckStyles } from './check-styles';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEADS = ['No', 'Lembar', 'Sel', 'Kolom', 'Nilai', 'Aturan', 'Saran', 'Isi yang disarankan'];
const WIDTHS = [6, 18, 9, 22, 24, 38, 50, 26];
const LINE = 12.75;
/** Where the cell may stay empty; a dash where only a person knows. */
const MAY_BE_BLANK = '(kosongkan)';
/** Row of the heads; what is above it stays on the screen and comes again on each printed page. */
export const HEAD_ROW = 4;

const number = new Intl.NumberFormat('id-ID');

export interface CheckRequest {
  readonly errors: readonly CellError[];
  /** all there are; more than `errors` when they were too many to list */
  readonly errorTotal: number;
  /** for each error the cell its link leads to */
  readonly targets: readonly string[];
  readonly styles: StyleBook;
  /** the workbook opens here */
  readonly isShown: boolean;
}

/** The sheet *Periksa*: every wrong cell with a link to it. Written row by row. */
export function* writeCheckSheet(request: CheckRequest): Generator<Buffer> {
  const looks = checkStyles(request.styles);
  yield Buffer.from(top(request, looks));
  for (const [index, error] of request.errors.entries())
    yield Buffer.from(errorRow(error, { index, looks, target: request.targets[index]! }));
  yield Buffer.from(`</sheetData>${merges()}`);
  yield* links(request);
  yield Buffer.from(
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter></worksheet>',
  );
}

function top(request: CheckRequest, looks: CheckStyles): string {
  const selected = request.isShown ? ' tabSelected="1"' : '';
  const widths = WIDTHS.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const heads = HEADS.map((head, index) =>
    cell({ column: index, row: HEAD_ROW }, head, looks.head),
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"><pane ySplit="${HEAD_ROW}" topLeftCell="A${HEAD_ROW + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C${HEAD_ROW + 1}" sqref="C${HEAD_ROW + 1}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>` +
    row(1, 22, cell({ column: 0, row: 1 }, CHECK_TITLE, looks.title)) +
    row(2, 15, cell({ column: 0, row: 2 }, countOf(request), looks.text)) +
    row(3, 28, cell({ column: 0, row: 3 }, HOW_TO, looks.text)) +
    row(HEAD_ROW, 20, heads.join(''))
  );
}

const HOW_TO =
  'Klik alamat pada kolom Sel, perbaiki nilainya, simpan, lalu unggah berkas ini lagi. Lembar ini, kolom Status Impor dan komentar bertanda "Nilai: … → Aturan: … → Saran: …" tidak dibaca dan boleh dibiarkan.';

function countOf({ errors, errorTotal }: CheckRequest): string {
  const all = `${number.format(errorTotal)} temuan pada sel di bawah ini.`;
  return errors.length >= errorTotal
    ? all
    : `${number.format(errors.length)} temuan pertama dari ${number.format(errorTotal)}. Perbaiki dahulu yang tercantum; sisanya muncul setelah berkas diunggah lagi.`;
}

function errorRow(
  { sheet, column, value, rule, advice, suggestion, row: rowNumber }: CellError,
  { index, looks, target }: { index: number; looks: CheckStyles; target: string },
): string {
  const at = HEAD_ROW + 1 + index;
  const shown = value === '' ? '(kosong)' : value;
  const kolom = column === '' ? `(baris ${rowNumber})` : column;
  const wanted = suggestion === '' ? MAY_BE_BLANK : (suggestion ?? '–');
  const texts = [String(index + 1), sheet, target, kolom, shown, rule, advice, wanted];
  const styles = [looks.number, looks.cell, looks.link, ...Array<number>(5).fill(looks.cell)];
  const lines = Math.max(
    1,
    ...texts.map((text, place) => linesNeeded(text, WIDTHS[place]! * 0.88)),
  );
  const cells = texts.map((text, place) => cell({ column: place, row: at }, text, styles[place]!));
  return row(at, Math.min(409, lines * LINE + 4), cells.join(''));
}

const row = (at: number, height: number, cells: string): string =>
  `<row r="${at}" ht="${height}" customHeight="1">${cells}</row>`;

function cell(
  { column, row: at }: { column: number; row: number },
  text: string,
  style: number,
): string {
  return `<c r="${columnLetter(column)}${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function merges(): string {
  const last = columnLetter(HEADS.length - 1);
  const references = [1, 2, 3].map((at) => `<mergeCell ref="A${at}:${last}${at}"/>`);
  return `<mergeCells count="${references.length}">${references.join('')}</mergeCells>`;
}

function* links({ errors, targets }: CheckRequest): Generator<Buffer> {
  if (errors.length === 0) return;
  yield Buffer.from('<hyperlinks>');
  for (const [index, { sheet }] of errors.entries()) {
    const location = escapeXml(`${quoteSheet(sheet)}!${targets[index]}`);
    yield Buffer.from(
      `<hyperlink ref="C${HEAD_ROW + 1 + index}" location="${location}" display="${targets[index]}"/>`,
    );
  }
  yield Buffer.from('</hyperlinks>');
}
