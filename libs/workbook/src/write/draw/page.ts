import type { AddWorksheetOptions, PageSetup } from 'exceljs';
import type { PackHead } from '../pack-message';
import type { SheetLayout } from '../sheet-layout';
import { PAPER } from './page-size';
import { pagesAcross } from './spread-over-pages';

/** As Excel counts it, with every `&` doubled: two such lines still leave room for the page number. */
const LONGEST_LINE = 110;

const MARGINS: PageSetup['margins'] = {
  left: 0.4,
  right: 0.4,
  top: 0.45,
  bottom: 0.7,
  header: 0.25,
  footer: 0.3,
};

/** A footer part: `&` starts a code, and all parts together may have 255 characters. */
function footerPart(position: 'L' | 'R', text: string): string {
  // the size code ends in a space, or digits of the text would join it
  return `&${position}&8 ${text}`;
}

function footerText(text: string): string {
  const doubled = text.replaceAll('&', '&&');
  if (doubled.length <= LONGEST_LINE) return doubled;
  // Half of a doubled sign would be a code.
  return `${doubled.slice(0, LONGEST_LINE - 1).replace(/(?<!&)((?:&&)*)&$/, '$1')}…`;
}

/** Stage and completeness on two lines at the left, so that they never meet the page number. */
export function footer(head: PackHead): string {
  const sample = head.isSample ? 'MEMUAT DATA CONTOH · ' : '';
  const lines = [`${head.province} · ${head.stage}`, `${sample}${head.footerCompleteness}`].map(
    footerText,
  );
  return footerPart('L', lines.join('\n')) + footerPart('R', 'halaman &P dari &N');
}

/** Everything about a table sheet that Excel must know before its first row. */
export function sheetOptions(
  layout: SheetLayout,
  head: PackHead,
  rows: { readonly firstHead: number; readonly lastHead: number },
): Partial<AddWorksheetOptions> {
  const across = pagesAcross(layout);
  const lastFrozen = columnLetter(layout.frozenColumns);
  return {
    properties: { tabColor: { argb: `FF${layout.tabColor}` } },
    views: [
      {
        state: 'frozen',
        xSplit: layout.frozenColumns,
        ySplit: rows.lastHead,
        showGridLines: false,
        zoomScale: 90,
      },
    ],
    pageSetup: {
      paperSize: PAPER[layout.paper] as PageSetup['paperSize'],
      orientation: 'landscape',
      margins: MARGINS,
      fitToPage: true,
      fitToWidth: across,
      fitToHeight: 0,
      printTitlesRow: `${rows.firstHead}:${rows.lastHead}`,
      ...(across > 1 ? { printTitlesColumn: `A:${lastFrozen}`, pageOrder: 'overThenDown' } : {}),
    },
    headerFooter: { oddFooter: footer(head) },
  };
}

export function coverOptions(head: PackHead): Partial<AddWorksheetOptions> {
  return {
    properties: { tabColor: { argb: 'FF0F4C4A' } },
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup: {
      paperSize: PAPER.F4 as PageSetup['paperSize'],
      orientation: 'portrait',
      margins: MARGINS,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: footer(head) },
  };
}

/** `A` for 1, `AA` for 27. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
