import { prefixOf, withAttribute } from './tag';
import { tokensOf, type XmlToken } from './tokens';

/** A part small enough to be held, edited by adding to its lists. */
export class SmallPart {
  private tokens: XmlToken[];
  /** `x:` where the writer of the part prefixes its tags */
  readonly prefix: string;

  constructor(xml: string) {
    this.tokens = tokensOf(xml);
    this.prefix = prefixOf(this.tokens.find(({ kind }) => kind !== 'other')?.raw ?? '<x>');
  }

  get root(): XmlToken | undefined {
    return this.tokens.find(({ kind }) => kind !== 'other');
  }

  /** raw text of each child of the first element of that name; undefined when there is none */
  childrenOf(name: string): string[] | undefined {
    const place = this.find(name);
    if (!place) return undefined;
    const children: string[] = [];
    let depth = 0;
    for (const token of this.tokens.slice(place.start + 1, place.end)) {
      if (depth === 0 && token.kind === 'other') continue;
      if (depth === 0) children.push('');
      children[children.length - 1] += token.raw;
      if (token.kind === 'open') depth += 1;
      else if (token.kind === 'close') depth -= 1;
    }
    return children;
  }

  /** Replaces the children of an element, which must exist, and its `count`. */
  setChildren(name: string, children: readonly string[], counted = true): void {
    const { start, end } = this.find(name)!;
    const { raw } = this.tokens[start]!;
    const open = raw.endsWith('/>') ? `${raw.slice(0, -2).trimEnd()}>` : raw;
    const tag = counted ? withAttribute(open, 'count', String(children.length)) : open;
    const close = `</${this.prefix}${name}>`;
    this.tokens.splice(start, end - start + 1, verbatim(tag + children.join('') + close));
    this.reparse();
  }

  /** Puts a new element before the first child of the root that has one of these names, or last. */
  insertBefore(names: readonly string[], xml: string): void {
    let depth = 0;
    for (const [index, token] of this.tokens.entries()) {
      const isChild = depth === 1 && token.kind !== 'close' && names.includes(token.name);
      const isEnd = depth === 1 && token.kind === 'close';
      if (isChild || isEnd) {
        this.tokens.splice(index, 0, verbatim(xml));
        break;
      }
      if (token.kind === 'open') depth += 1;
      else if (token.kind === 'close') depth -= 1;
    }
    this.reparse();
  }

  /** Edits every tag of that name. */
  editTags(name: string, edit: (raw: string) => string): void {
    for (const [index, token] of this.tokens.entries()) {
      if (token.name !== name || token.kind === 'close') continue;
      this.tokens[index] = { ...token, raw: edit(token.raw) };
    }
  }

  tags(name: string): string[] {
    return this.tokens
      .filter((token) => token.name === name && token.kind !== 'close')
      .map(({ raw }) => raw);
  }

  toXml(): string {
    return this.tokens.map(({ raw }) => raw).join('');
  }

  private find(name: string): { start: number; end: number } | undefined {
    const start = this.tokens.findIndex(
      (token) => token.name === name && (token.kind === 'open' || token.kind === 'empty'),
    );
    if (start < 0) return undefined;
    if (this.tokens[start]!.kind === 'empty') return { start, end: start };
    const end = this.tokens.findIndex(
      (token, index) => index > start && token.name === name && token.kind === 'close',
    );
    return { start, end };
  }

  private reparse(): void {
    const tokens = tokensOf(this.toXml());
    this.tokens = tokens;
  }
}

const verbatim = (raw: string): XmlToken => ({ kind: 'other', name: '', raw });
