import { allAttributesOf, attributeOf, escapeXml } from '../xml/tag';
import { tokensOf } from '../xml/tokens';

/** Light red; so odd a shade that nobody else's cells have it. */
export const MARK_RGB = 'FFFFD1D3';
const NO_FILL = 0;

/**
 * The fills of a workbook. A solid fill shows its foreground only, so the background of our red
 * holds the colour that the cell had before: it outlives the copy on somebody's desk, and the
 * cell gets its colour back when its value is right. A pattern or a gradient does not come back.
 */
export class FillBook {
  constructor(
    readonly list: string[],
    private readonly prefix: string,
  ) {
    // the first two fills are fixed by the format: none and grey
    if (list.length === 0) list.push(this.pattern('none'), this.pattern('gray125'));
  }

  isMark(fill: number): boolean {
    return this.colour(fill, 'fgColor')?.get('rgb')?.toUpperCase() === MARK_RGB;
  }

  markOver(fill: number): number {
    const before = this.isSolid(fill) ? this.colour(fill, 'fgColor') : undefined;
    return this.add(new Map([['rgb', MARK_RGB]]), before ?? new Map([['indexed', '64']]));
  }

  /** the fill that a mark was laid over */
  under(fill: number): number {
    const before = this.colour(fill, 'bgColor');
    const isNone = !before || before.get('indexed') === '64' || before.get('rgb') === MARK_RGB;
    if (isNone || before.size === 0) return NO_FILL;
    const same = this.list.findIndex(
      (_, index) =>
        this.isSolid(index) &&
        !this.isMark(index) &&
        write(this.colour(index, 'fgColor')) === write(before),
    );
    return same >= 0 ? same : this.add(before, new Map([['indexed', '64']]));
  }

  solid(rgb: string): number {
    return this.add(new Map([['rgb', rgb]]), new Map([['indexed', '64']]));
  }

  private add(front: ReadonlyMap<string, string>, back: ReadonlyMap<string, string>): number {
    const p = this.prefix;
    const raw = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor${write(front)}/><${p}bgColor${write(back)}/></${p}patternFill></${p}fill>`;
    const known = this.list.indexOf(raw);
    return known >= 0 ? known : this.list.push(raw) - 1;
  }

  private pattern(type: string): string {
    const p = this.prefix;
    return `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
  }

  private isSolid(fill: number): boolean {
    const tag = this.tag(fill, 'patternFill');
    return tag !== undefined && attributeOf(tag, 'patternType') === 'solid';
  }

  private colour(fill: number, name: string): Map<string, string> | undefined {
    const tag = this.tag(fill, name);
    return tag === undefined ? undefined : allAttributesOf(tag);
  }

  private tag(fill: number, name: string): string | undefined {
    return tokensOf(this.list[fill] ?? '').find(
      (token) => token.name === name && token.kind !== 'close',
    )?.raw;
  }
}

function write(colour: ReadonlyMap<string, string> | undefined): string {
  return [...(colour ?? [])].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}
