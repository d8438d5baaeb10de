import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Workbook } from 'exceljs';
import { SaxesParser } from 'saxes';
import { openPromise } from 'yauzl';
import type { RakorPack } from '../rakor-pack';
import { writeRakorPack } from '../write-rakor-pack';

export interface WrittenPack {
  /** as exceljs reads it back */
  readonly workbook: Workbook;
  /** as a second, independent reader sees it: every part of the zip */
  readonly parts: ReadonlyMap<string, string>;
}

/** Writes the pack to a directory of its own and reads it back in two ways. */
export async function writtenPack(pack: RakorPack): Promise<WrittenPack> {
  const directory = await mkdtemp(join(tmpdir(), 'rakor-pack-'));
  try {
    const path = join(directory, 'pack.xlsx');
    await writeRakorPack(pack, path);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(path);
    return { workbook, parts: await readParts(path) };
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function readParts(path: string): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const zip = await openPromise(path, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  }
  return parts;
}

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** All elements of a part in order, each with its own text; throws on XML that is not well-formed. */
export function xmlNodes(xml: string): XmlNode[] {
  const nodes: XmlNode[] = [];
  const open: XmlNode[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, text: '' };
    nodes.push(node);
    open.push(node);
  });
  parser.on('text', (part) => {
    const node = open.at(-1);
    if (node) node.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return nodes;
}

/** The XML of one sheet, found the way a spreadsheet program finds it: name, relation, part. */
export function sheetNodes({ parts }: WrittenPack, name: string): XmlNode[] {
  const sheet = xmlNodes(parts.get('xl/workbook.xml') ?? '').find(
    (node) => node.name === 'sheet' && node.attributes.name === name,
  );
  const relation = xmlNodes(parts.get('xl/_rels/workbook.xml.rels') ?? '').find(
    (node) => node.attributes.Id === sheet?.attributes['r:id'],
  );
  return xmlNodes(parts.get(`xl/${relation?.attributes.Target}`) ?? '');
}
