import type { StyleBook } from '../parts/style-book';

export interface StatusStyles {
  readonly head: number;
  readonly right: number;
  readonly wrong: number;
}

const FRAME = 'FFBFBFBF';

/** How the column *Status Impor* looks. */
export function statusStyles(styles: StyleBook): StatusStyles {
  const p = styles.prefix;
  const font = (rgb: string, isBold: boolean) =>
    `${isBold ? `<${p}b/>` : ''}<${p}sz val="10"/><${p}color rgb="${rgb}"/><${p}name val="Arial"/>`;
  const alignment = 'horizontal="center" vertical="center" wrapText="1"';
  const look = (rgb: string, fill: string, isBold = true) =>
    styles.own({ font: font(rgb, isBold), fill, border: FRAME, alignment });
  return {
    head: look('FFFFFFFF', 'FF1F4E78'),
    right: look('FF1E6B34', 'FFE2F0D9', false),
    wrong: look('FF8A1C10', 'FFFCE4D6'),
  };
}
