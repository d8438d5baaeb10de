import { SmallPart } from '../xml/small-part';
import { tokensOf } from '../xml/tokens';
import { attributeOf, withAttribute } from '../xml/tag';
import { FillBook } from './fill-book';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** What comes after each list in `styleSheet`, for files that leave a list out. */
const ORDER = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
const LATER = ['tableStyles', 'colors', 'extLst'];

export interface OwnStyle {
  /** `<font>` content: `<b/><color …/>` */
  readonly font?: string;
  /** rgb of a solid fill */
  readonly fill?: string;
  /** rgb of a thin frame */
  readonly border?: string;
  readonly alignment?: string;
}

/**
 * The styles of the workbook and, behind them, ours. Nothing that was there changes or moves, so
 * every other cell keeps its style number.
 */
export class StyleBook {
  private readonly part: SmallPart;
  private readonly fonts: string[];
  private readonly borders: string[];
  private readonly formats: string[];
  private readonly fills: FillBook;
  private readonly marks = new Map<number, number>();
  private readonly plains = new Map<number, number>();

  constructor(xml: string | undefined) {
    this.part = new SmallPart(xml ?? EMPTY);
    this.fonts = this.listOf('fonts');
    this.fills = new FillBook(this.listOf('fills'), this.part.prefix);
    this.borders = this.listOf('borders');
    this.formats = this.listOf('cellXfs');
    if (this.formats.length === 0) {
      this.formats.push(`<${this.part.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
    }
  }

  /** The same style with the red of a wrong cell behind it; a marked style stays what it is. */
  marked(style: number): number {
    return remember(this.marks, style, () => {
      const fill = this.fillOf(style);
      return this.fills.isMark(fill) ? style : this.withFill(style, this.fills.markOver(fill));
    });
  }

  /** The style without our red: as it was before it was marked. */
  plain(style: number): number {
    return remember(this.plains, style, () => {
      const fill = this.fillOf(style);
      if (!this.fills.isMark(fill)) return style;
      const wanted = bare(this.withFillText(style, this.fills.under(fill)));
      const known = this.formats.findIndex((format) => bare(format) === wanted);
      return known >= 0 ? known : this.withFill(style, this.fills.under(fill));
    });
  }

  /** A style of our own. */
  own({ font, fill, border, alignment }: OwnStyle): number {
    const p = this.part.prefix;
    const fontId = font === undefined ? 0 : indexIn(this.fonts, `<${p}font>${font}</${p}font>`);
    const fillId = fill === undefined ? 0 : this.fills.solid(fill);
    const borderId = border === undefined ? 0 : indexIn(this.borders, this.frame(border));
    const inner = alignment === undefined ? '' : `<${p}alignment ${alignment}/>`;
    return indexIn(
      this.formats,
      `<${p}xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${inner}</${p}xf>`,
    );
  }

  /** `x:` where the workbook prefixes its tags: fonts handed to own() must do so too */
  get prefix(): string {
    return this.part.prefix;
  }

  toXml(): string {
    this.part.setChildren('fonts', this.fonts);
    this.part.setChildren('fills', this.fills.list);
    this.part.setChildren('borders', this.borders);
    this.part.setChildren('cellXfs', this.formats);
    return this.part.toXml();
  }

  private listOf(name: string): string[] {
    const children = this.part.childrenOf(name);
    if (children) return children;
    const p = this.part.prefix;
    const later = [...ORDER.slice(ORDER.indexOf(name) + 1), ...LATER];
    this.part.insertBefore(later, `<${p}${name}></${p}${name}>`);
    return [];
  }

  private frame(rgb: string): string {
    const p = this.part.prefix;
    const sides = ['left', 'right', 'top', 'bottom'].map(
      (side) => `<${p}${side} style="thin"><${p}color rgb="${rgb}"/></${p}${side}>`,
    );
    return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
  }

  private fillOf(style: number): number {
    return Number(attributeOf(this.formatOf(style), 'fillId') ?? 0);
  }

  /** a style number that does not exist means the first style */
  private formatOf(style: number): string {
    return this.formats[style] ?? this.formats[0]!;
  }

  private withFill(style: number, fill: number): number {
    return indexIn(this.formats, this.withFillText(style, fill));
  }

  private withFillText(style: number, fill: number): string {
    const [tag, ...rest] = tokensOf(this.formatOf(style));
    const filled = withAttribute(withAttribute(tag!.raw, 'fillId', String(fill)), 'applyFill', '1');
    return filled + rest.map(({ raw }) => raw).join('');
  }
}

/** `applyFill` only says whether the fill differs from the named style's. */
const bare = (format: string): string => {
  const [tag, ...rest] = tokensOf(format);
  const names = ['applyFill', 'fillId'].map((name) => attributeOf(tag!.raw, name) ?? '');
  const plain = withAttribute(withAttribute(tag!.raw, 'applyFill', undefined), 'fillId', undefined);
  return `${names[1]} ${plain}${rest.map(({ raw }) => raw).join('')}`;
};

function remember(cache: Map<number, number>, key: number, make: () => number): number {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

function indexIn(list: string[], raw: string): number {
  const known = list.indexOf(raw);
  return known >= 0 ? known : list.push(raw) - 1;
}
