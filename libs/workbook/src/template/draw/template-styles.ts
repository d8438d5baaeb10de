import type { Style } from 'exceljs';
import { BODY_STYLES, COLOURS, STYLES } from '../../write/draw/cell-styles';
import type { TemplateKind } from '../template';

const OPEN = { protection: { locked: false } } as const;
const AMOUNT = '#,##0.##';

/** Cells to fill in; everything else is locked, which is what a protected sheet does by itself. */
export const INPUT_STYLES: Readonly<Record<TemplateKind, Partial<Style>>> = {
  text: { ...BODY_STYLES.text, ...OPEN },
  code: { ...BODY_STYLES.code, ...OPEN },
  fixed: {
    ...BODY_STYLES.text,
    font: { ...BODY_STYLES.text.font, color: { argb: COLOURS.muted } },
    alignment: { horizontal: 'left', vertical: 'top', shrinkToFit: true },
    ...OPEN,
  },
  amount: { ...BODY_STYLES.money, numFmt: '[$-421]#,##0_-', ...OPEN },
  quantity: { ...BODY_STYLES.money, numFmt: `[$-421]${AMOUNT}`, ...OPEN },
};
export const AMOUNT_WITH_SEN: Partial<Style> = { ...STYLES.sen, ...OPEN };
/** Cells below the prepared rows: open too, and read as what they will be, but without lines. */
export const COLUMN_STYLES = Object.fromEntries(
  Object.entries(INPUT_STYLES).map(([kind, { border: _border, ...style }]) => [kind, style]),
) as Readonly<Record<TemplateKind, Partial<Style>>>;
/** The hidden column of ids: open as well, or rows could neither be sorted nor removed. */
export const ID_STYLE: Partial<Style> = { ...BODY_STYLES.code, ...OPEN };
