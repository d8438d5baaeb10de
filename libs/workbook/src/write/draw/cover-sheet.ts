import type { Style } from 'exceljs';
import type { CoverFacts, PackHead } from '../pack-message';
import { BODY_STYLES, STYLES } from './cell-styles';
import { linkTo, setCell, type StreamedSheet, type StreamedWorkbook } from './exceljs-streaming';
import { coverOptions } from './page';
import { COVER_NAME } from './table-head';
import { linesNeeded } from './text-lines';

export interface ContentsEntry {
  readonly name: string;
  readonly about: string;
  readonly rows: number;
}

const WIDTHS = [28, 42, 14, 14];
const LAST = WIDTHS.length;
const VALUE_WIDTH = WIDTHS.slice(1).reduce((sum, width) => sum + width, 0);
const LINE_HEIGHT = 13;
/** Units of a column's width that the indent and the edges take. */
const PADDING = 2;
/** The title is in 22 pt, lines are counted in 9 pt. */
const TITLE_SCALE = 22 / 9;
const SAMPLE_NOTICE =
  'MEMUAT DATA CONTOH – berkas ini berisi angka dan nama kegiatan rekaan untuk peragaan, bukan data resmi.';

type Cell = readonly [value: string | number | null, style: Partial<Style>];

/** Draws rows from the top down; every method adds its rows and moves on. */
class CoverPage {
  private next = 1;

  constructor(private readonly sheet: StreamedSheet) {
    sheet.columns = WIDTHS.map((width) => ({ width }));
  }

  row(cells: readonly Cell[], height?: number): number {
    for (const [index, [value, style]] of cells.entries()) {
      setCell(this.sheet, this.next, index + 1, value, style);
    }
    if (height) this.sheet.getRow(this.next).height = height;
    return this.next++;
  }

  /** one text across the page */
  wide(text: string | null, style: Partial<Style>, height: number): void {
    const row = this.row([[text, style]], height);
    this.sheet.mergeCells(row, 1, row, LAST);
  }

  gap(height = 10): void {
    this.row([[null, STYLES.context]], height);
  }

  fact(label: string, value: string): void {
    const height = linesNeeded(value, VALUE_WIDTH - PADDING) * LINE_HEIGHT + 6;
    const row = this.row(
      [
        [label, STYLES.coverLabel],
        [value, BODY_STYLES.text],
      ],
      height,
    );
    this.sheet.mergeCells(row, 2, row, LAST);
  }

  contents(entries: readonly ContentsEntry[]): void {
    this.spread(['Lembar', STYLES.group], ['Isi', STYLES.group], ['Baris data', STYLES.group], 20);
    for (const { name, about, rows } of entries) {
      const height = linesNeeded(about, WIDTHS[1]! + WIDTHS[2]! - PADDING) * LINE_HEIGHT + 4;
      const row = this.spread(
        [name, STYLES.coverLink],
        [about, BODY_STYLES.text],
        [rows, BODY_STYLES.count],
        height,
      );
      linkTo(this.sheet, `A${row}`, name);
    }
  }

  /** three cells over the four columns: the middle one takes two */
  private spread(first: Cell, middle: Cell, last: Cell, height: number): number {
    const row = this.row([first, middle, [null, middle[1]], last], height);
    this.sheet.mergeCells(row, 2, row, 3);
    return row;
  }

  completeness(rows: CoverFacts['completeness']): void {
    this.row(
      [
        ['Pemerintah daerah', STYLES.group],
        ['Keadaan', STYLES.group],
        ['OPD sudah mengirim', STYLES.group],
        ['Seharusnya', STYLES.group],
      ],
      30,
    );
    for (const { name, sent, expected } of rows) {
      const missing = expected - sent;
      const complete = expected > 0 ? 'Lengkap' : 'Belum ada data';
      const state = missing > 0 ? `Kurang ${missing} OPD` : complete;
      this.row([
        [name, BODY_STYLES.text],
        [state, BODY_STYLES.text],
        [sent, BODY_STYLES.count],
        [expected, BODY_STYLES.count],
      ]);
    }
  }
}

/** The first sheet: what this is, how complete it is, what is in it and who is to be credited. */
export function drawCover(
  workbook: StreamedWorkbook,
  head: PackHead,
  cover: CoverFacts,
  entries: readonly ContentsEntry[],
): void {
  const sheet = workbook.addWorksheet(COVER_NAME, coverOptions(head));
  const page = new CoverPage(sheet);
  page.wide(null, STYLES.band, 10);
  page.gap(14);
  const width = WIDTHS.reduce((sum, column) => sum + column, 0);
  page.wide(
    head.title,
    STYLES.coverTitle,
    linesNeeded(head.title, width / TITLE_SCALE, 'bold') * 30 + 4,
  );
  page.wide(`Pemerintah ${head.province}`, STYLES.coverSubtitle, 20);
  page.gap(6);
  if (head.isSample) {
    page.wide(SAMPLE_NOTICE, STYLES.sample, 20);
    page.gap(6);
  }
  for (const [label, value] of cover.facts) page.fact(label, value);
  page.gap();
  page.contents(entries);
  if (cover.completeness.length > 0) {
    page.gap();
    page.completeness(cover.completeness);
  }
  page.gap();
  page.wide(
    cover.attribution,
    STYLES.note,
    linesNeeded(cover.attribution, width) * LINE_HEIGHT + 4,
  );
  sheet.commit();
}
