import { isMarkText } from '../mark-text';
import { attributeOf, escapeXml, unescapeXml } from '../xml/tag';
import { SmallPart } from '../xml/small-part';
import { tokensOf } from '../xml/tokens';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const AUTHOR = 'Sejalan';

export interface RewrittenComments {
  readonly xml: string;
  /** cells whose comment box goes */
  readonly dropped: ReadonlySet<string>;
  /** cells that need a comment box */
  readonly added: readonly string[];
}

/**
 * The comments of a sheet with ours among them. What a person wrote stays, ours is added below it;
 * ours of an earlier annotation go.
 *
 * @param marks text by cell reference
 */
export function rewriteComments(
  xml: string | undefined,
  marks: ReadonlyMap<string, string>,
): RewrittenComments {
  const part = new SmallPart(
    xml ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`,
  );
  const { prefix } = part;
  const author = authorIn(part);
  const dropped = new Set<string>();
  const shared = new Set<string>();
  const kept: string[] = [];
  for (const comment of part.childrenOf('commentList') ?? []) {
    const cell = attributeOf(tokensOf(comment)[0]!.raw, 'ref') ?? '';
    const own = withoutMarks(comment);
    if (own === undefined) {
      dropped.add(cell);
      continue;
    }
    const mark = marks.get(cell);
    if (mark !== undefined) shared.add(cell);
    kept.push(mark === undefined ? own : withRun(own, `\n\n${mark}`, prefix));
  }
  const added = [...marks.keys()].filter((cell) => !shared.has(cell));
  const own = added.map((cell) => makeComment(cell, { author, prefix, text: marks.get(cell)! }));
  part.setChildren('commentList', [...kept, ...own], false);
  return { xml: part.toXml(), dropped, added };
}

function authorIn(part: SmallPart): number {
  const { prefix } = part;
  const authors = part.childrenOf('authors') ?? [];
  const raw = `<${prefix}author>${AUTHOR}</${prefix}author>`;
  const known = authors.indexOf(raw);
  if (known >= 0) return known;
  part.setChildren('authors', [...authors, raw], false);
  return authors.length;
}

/** The comment without our runs; undefined when nothing but ours is in it. */
function withoutMarks(comment: string): string | undefined {
  if (isMarkText(plainText(comment))) return undefined;
  const part = new SmallPart(comment);
  const runs = part.childrenOf('text') ?? [];
  const others = runs.filter((run) => !isMarkText(plainText(run)));
  if (others.length === runs.length) return comment;
  part.setChildren('text', others, false);
  return part.toXml();
}

function plainText(xml: string): string {
  let isText = false;
  let text = '';
  for (const { kind, name, raw } of tokensOf(xml)) {
    if (name === 't') isText = kind === 'open';
    else if (isText && kind === 'other') text += unescapeXml(raw);
  }
  return text;
}

function withRun(comment: string, text: string, prefix: string): string {
  const part = new SmallPart(comment);
  part.setChildren('text', [...(part.childrenOf('text') ?? []), makeRun(text, prefix)], false);
  return part.toXml();
}

function makeComment(
  cell: string,
  { author, prefix, text }: { author: number; prefix: string; text: string },
): string {
  const run = makeRun(text, prefix);
  return `<${prefix}comment ref="${cell}" authorId="${author}"><${prefix}text>${run}</${prefix}text></${prefix}comment>`;
}

/** Its own colour keeps our run apart from the words of a person when a program joins equal runs. */
function makeRun(text: string, p: string): string {
  const look = `<${p}rPr><${p}sz val="9"/><${p}color rgb="FF9C0006"/><${p}rFont val="Tahoma"/></${p}rPr>`;
  return `<${p}r>${look}<${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}r>`;
}
