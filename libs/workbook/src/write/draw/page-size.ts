/** Paper codes of the file format; F4 is the folio of 8.5 × 13 inch. */
export const PAPER = { A3: 8, F4: 14 } as const;
/** Units of column width that fit across a landscape page at full size. */
export const PAGE_WIDTH = { A3: 210, F4: 160 } as const;
/** Below this scale 9 pt text can no longer be read on paper. */
export const SMALLEST_SCALE = 0.6;
