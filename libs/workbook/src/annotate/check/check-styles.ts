import type { StyleBook } from '../parts/style-book';

export interface CheckStyles {
  readonly title: number;
  readonly text: number;
  readonly head: number;
  readonly cell: number;
  readonly number: number;
  readonly link: number;
}

const FRAME = 'FFBFBFBF';
const INK = 'FF1F1F1F';

/** How the sheet *Periksa* looks. */
export function checkStyles(styles: StyleBook): CheckStyles {
  const p = styles.prefix;
  const font = (size: number, rgb: string, more = '') =>
    `${more}<${p}sz val="${size}"/><${p}color rgb="${rgb}"/><${p}name val="Arial"/>`;
  const top = 'vertical="top" wrapText="1"';
  const left = `horizontal="left" indent="1" ${top}`;
  const plain = { font: font(9, INK), border: FRAME };
  return {
    title: styles.own({ font: font(14, 'FF1F4E78', `<${p}b/>`), alignment: 'vertical="center"' }),
    text: styles.own({ font: font(9, INK), alignment: top }),
    head: styles.own({
      font: font(9, 'FFFFFFFF', `<${p}b/>`),
      fill: 'FF1F4E78',
      border: FRAME,
      alignment: 'horizontal="center" vertical="center" wrapText="1"',
    }),
    cell: styles.own({ ...plain, alignment: left }),
    number: styles.own({ ...plain, alignment: `horizontal="right" ${top}` }),
    link: styles.own({
      font: font(9, 'FF0563C1', `<${p}u/>`),
      border: FRAME,
      alignment: left,
    }),
  };
}
