import { text } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';

export interface XmlCell {
  readonly formula: string | undefined;
  readonly value: string | undefined;
}

/** The cells of a sheet by address, read from the zip and its XML without any Excel library. */
export async function readSheet(xlsx: Buffer, sheet: string): Promise<Map<string, XmlCell>> {
  const parts = await readParts(xlsx);
  const relation = attributesOf(parts, 'xl/workbook.xml', 'sheet').find(
    ({ name }) => name === sheet,
  );
  const target = attributesOf(parts, 'xl/_rels/workbook.xml.rels', 'Relationship').find(
    ({ Id }) => Id === relation?.['r:id'],
  );
  if (!target) throw new Error(`No sheet ${sheet}`);
  return cellsOf(parts.get(`xl/${target.Target}`) ?? '', sharedTexts(parts));
}

async function readParts(xlsx: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const zip = await fromBufferPromise(xlsx, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}

type Attributes = Readonly<Record<string, string>>;
type Visit = (name: string, attributes: Attributes, content: string) => void;

/** Visits each element when it ends, with the text directly in it. */
function walk(xml: string, visit: Visit): void {
  const open: { attributes: Attributes; content: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) =>
    open.push({ attributes: attributes as Attributes, content: '' }),
  );
  parser.on('text', (part) => {
    const node = open.at(-1);
    if (node) node.content += part;
  });
  parser.on('closetag', ({ name }) => {
    const { attributes, content } = open.pop()!;
    visit(name, attributes, content);
  });
  parser.write(xml).close();
}

function attributesOf(parts: Map<string, string>, part: string, element: string): Attributes[] {
  const found: Attributes[] = [];
  walk(parts.get(part) ?? '', (name, attributes) => {
    if (name === element) found.push(attributes);
  });
  return found;
}

function sharedTexts(parts: Map<string, string>): string[] {
  const texts: string[] = [];
  let current = '';
  walk(parts.get('xl/sharedStrings.xml') ?? '<sst/>', (name, _attributes, content) => {
    if (name === 't') current += content;
    if (name !== 'si') return;
    texts.push(current);
    current = '';
  });
  return texts;
}

function cellsOf(xml: string, shared: readonly string[]): Map<string, XmlCell> {
  const cells = new Map<string, XmlCell>();
  let formula: string | undefined;
  let value: string | undefined;
  walk(xml, (name, attributes, content) => {
    if (name === 'f') formula = content;
    if (name === 'v' || name === 't') value = content;
    if (name !== 'c') return;
    const isShared = attributes.t === 's' && value !== undefined;
    cells.set(attributes.r!, { formula, value: isShared ? shared[Number(value)] : value });
    formula = value = undefined;
  });
  return cells;
}
