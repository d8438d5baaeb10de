import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import type { ColumnKind } from '../sheet-layout';

/** The colours of the application, sober and readable in print. */
export const COLOURS = {
  ink: 'FF17242B',
  muted: 'FF51626B',
  line: 'FFCBD4D5',
  paper: 'FFFFFFFF',
  ground: 'FFF4F6F5',
  brand: 'FF0F4C4A',
  brandSoft: 'FFE3EFED',
  brandMiddle: 'FF2B6663',
  amber: 'FFFFF4DC',
  amberInk: 'FF7C5A05',
} as const;

// metric-compatible everywhere: Liberation Sans replaces it in LibreOffice without moving a line
export const FONT = 'Arial';
const TEXT = '@';
// language 0421 is Indonesian: dots between thousands, comma before decimals; `_-` keeps the
// figures off the right edge
const WHOLE = '[$-421]#,##0_-';
const WITH_SEN = '[$-421]#,##0.00_-';
const MILLIONS = '[$-421]#,##0.0,,_-';
const PERCENT = '[$-421]0.0%_-';
const SCORE = '[$-421]0.0_-';

const font = (size: number, more: Partial<Font> = {}): Partial<Font> => ({
  name: FONT,
  size,
  color: { argb: COLOURS.ink },
  ...more,
});
const fill = (argb: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});
const edge: Partial<Border> = { style: 'thin', color: { argb: COLOURS.line } };
const box: Partial<Borders> = { top: edge, left: edge, bottom: edge, right: edge };
const totalEdge: Partial<Border> = { style: 'medium', color: { argb: COLOURS.brand } };
const totalBox: Partial<Borders> = { ...box, top: totalEdge };
const align = (
  horizontal: Alignment['horizontal'],
  vertical: Alignment['vertical'] = 'top',
): Partial<Alignment> => ({ horizontal, vertical, wrapText: true });

const body = (numFmt: string, horizontal: Alignment['horizontal']): Partial<Style> => ({
  font: font(9),
  border: box,
  alignment: { ...align(horizontal), indent: horizontal === 'left' ? 1 : 0 },
  numFmt,
});
// a figure wider than its column gets smaller letters; it would be shown as ### otherwise
const figure = (numFmt: string): Partial<Style> => ({
  ...body(numFmt, 'right'),
  alignment: { horizontal: 'right', vertical: 'top', shrinkToFit: true },
});
const total = (numFmt: string, horizontal: Alignment['horizontal']): Partial<Style> => ({
  font: font(9, { bold: true, color: { argb: COLOURS.brand } }),
  fill: fill(COLOURS.brandSoft),
  border: totalBox,
  alignment:
    horizontal === 'left'
      ? { horizontal, vertical: 'middle', indent: 1 }
      : { horizontal, vertical: 'middle', shrinkToFit: true },
  numFmt,
});
const plain = (size: number, more: Partial<Font>, wrapText = false): Partial<Style> => ({
  font: font(size, more),
  alignment: { vertical: wrapText ? 'top' : 'middle', wrapText },
  numFmt: TEXT,
});
const head = (background: string, ink: string): Partial<Style> => ({
  font: font(9, { bold: true, color: { argb: ink } }),
  fill: fill(background),
  border: box,
  alignment: align('center', 'middle'),
  numFmt: TEXT,
});

/** Every style of the pack, one object each: the writer finds a shared object at once. */
export const STYLES = {
  link: plain(9, { underline: true, color: { argb: COLOURS.brand } }),
  sample: {
    ...plain(9, { bold: true, color: { argb: COLOURS.amberInk } }),
    fill: fill(COLOURS.amber),
  },
  heading: plain(14, { bold: true, color: { argb: COLOURS.brand } }),
  about: plain(9, { bold: true, color: { argb: COLOURS.ink } }),
  stage: plain(9, { color: { argb: COLOURS.muted } }),
  context: plain(9, { color: { argb: COLOURS.muted } }, true),
  note: plain(9, { italic: true, color: { argb: COLOURS.muted } }, true),
  group: head(COLOURS.brand, COLOURS.paper),
  title: head(COLOURS.brandSoft, COLOURS.brand),
  columnNumber: {
    ...head(COLOURS.ground, COLOURS.muted),
    font: font(8, { italic: true, color: { argb: COLOURS.muted } }),
  },
  section: {
    font: font(10, { bold: true, color: { argb: COLOURS.paper } }),
    fill: fill(COLOURS.brandMiddle),
    alignment: { vertical: 'middle', indent: 1 },
    numFmt: TEXT,
  },
  empty: plain(9, { italic: true, color: { argb: COLOURS.muted } }),
  totalLabel: total(TEXT, 'left'),
  totalWhole: total(WHOLE, 'right'),
  totalSen: total(WITH_SEN, 'right'),
  totalMillion: total(MILLIONS, 'right'),
  totalPercent: total(PERCENT, 'right'),
  totalScore: total(SCORE, 'right'),
  sen: figure(WITH_SEN),
  longAmount: figure(TEXT),
  coverTitle: {
    ...plain(22, { bold: true, color: { argb: COLOURS.brand } }, true),
    alignment: { vertical: 'middle', wrapText: true },
  },
  coverLabel: {
    ...body(TEXT, 'left'),
    font: font(9, { bold: true, color: { argb: COLOURS.brand } }),
    fill: fill(COLOURS.brandSoft),
  },
  coverSubtitle: plain(12, { color: { argb: COLOURS.muted } }),
  coverLink: {
    ...body(TEXT, 'left'),
    font: font(9, { bold: true, underline: true, color: { argb: COLOURS.brand } }),
  },
  band: { fill: fill(COLOURS.brand) },
} satisfies Record<string, Partial<Style>>;

/** Data cells by the kind of their column; text kinds are `@`, so that nothing is calculated. */
export const BODY_STYLES: Readonly<Record<ColumnKind, Partial<Style>>> = {
  text: body(TEXT, 'left'),
  code: body(TEXT, 'left'),
  status: { ...body(TEXT, 'center'), font: font(9, { bold: true }) },
  count: figure(WHOLE),
  money: figure(WHOLE),
  million: figure(MILLIONS),
  percent: figure(PERCENT),
  score: figure(SCORE),
};

export const TOTAL_STYLES: Readonly<Record<ColumnKind, Partial<Style>>> = {
  text: STYLES.totalLabel,
  code: STYLES.totalLabel,
  status: STYLES.totalLabel,
  count: STYLES.totalWhole,
  money: STYLES.totalWhole,
  million: STYLES.totalMillion,
  percent: STYLES.totalPercent,
  score: STYLES.totalScore,
};
