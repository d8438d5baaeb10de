import { SmallPart } from '../xml/small-part';
import { attributeOf } from '../xml/tag';

export const CONTENT_TYPES = '[Content_Types].xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const TYPE_OF = {
  sheet: `${SPREADSHEET}.worksheet+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

/** Names the type of new parts. */
export class ContentTypes {
  private readonly xml: SmallPart;

  constructor(xml: string) {
    this.xml = new SmallPart(xml);
  }

  add(part: string, kind: keyof typeof TYPE_OF): void {
    const isVml = kind === 'vml';
    const [tag, key, value] = isVml
      ? ['Default', 'Extension', 'vml']
      : ['Override', 'PartName', `/${part}`];
    const known = this.xml
      .tags(tag)
      .some((raw) => attributeOf(raw, key)?.toLowerCase() === value.toLowerCase());
    if (known) return;
    const xml = `<${this.xml.prefix}${tag} ${key}="${value}" ContentType="${TYPE_OF[kind]}"/>`;
    const children = this.xml.childrenOf('Types') ?? [];
    // defaults stand before overrides, as every writer has it
    this.xml.setChildren('Types', isVml ? [xml, ...children] : [...children, xml], false);
  }

  toXml(): string {
    return this.xml.toXml();
  }
}
