import { SmallPart } from '../xml/small-part';
import { attributeOf, escapeXml } from '../xml/tag';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** of the part inside the package, without a leading slash */
  readonly target: string;
}

/** The relations of one part, as they are and with more. */
export class Relations {
  private readonly xml: SmallPart;
  private readonly folder: string;

  /** @param owner name of the part whose relations these are */
  constructor(owner: string, xml: string | undefined) {
    this.folder = owner.slice(0, owner.lastIndexOf('/') + 1);
    this.xml = new SmallPart(
      xml ??
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"></Relationships>`,
    );
  }

  /** Where the relations of a part are kept. */
  static partOf(owner: string): string {
    const slash = owner.lastIndexOf('/') + 1;
    return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
  }

  list(): Relation[] {
    return this.xml
      .tags('Relationship')
      .filter((tag) => attributeOf(tag, 'TargetMode') !== 'External')
      .map((tag) => ({
        id: attributeOf(tag, 'Id') ?? '',
        type: attributeOf(tag, 'Type') ?? '',
        target: resolve(this.folder, attributeOf(tag, 'Target') ?? ''),
      }));
  }

  find(kind: string): Relation | undefined {
    return this.list().find(({ type }) => type.endsWith(`/${kind}`));
  }

  /** Adds a relation and returns its id. */
  add(type: string, target: string): string {
    const taken = new Set(this.xml.tags('Relationship').map((tag) => attributeOf(tag, 'Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const { prefix } = this.xml;
    this.xml.setChildren(
      'Relationships',
      [
        ...(this.xml.childrenOf('Relationships') ?? []),
        `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(relative(this.folder, target))}"/>`,
      ],
      false,
    );
    return id;
  }

  toXml(): string {
    return this.xml.toXml();
  }
}

function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Relative, as Excel writes it; some readers know no other form. */
function relative(folder: string, target: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
