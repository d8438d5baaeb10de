import { readZip, writeZip } from './zip-bytes';
import type { Planted } from './broken-workbooks';

/**
 * Types the right values into cells of one sheet and leaves everything else alone, as a person in
 * a spreadsheet program would. Throws when a cell is not in the file.
 */
export async function correctCells(
  content: Buffer,
  { sheet, planted }: { sheet: string; planted: readonly Pick<Planted, 'cell' | 'right'>[] },
): Promise<Buffer> {
  const parts: Map<string, Buffer | string> = await readZip(content);
  const workbook = String(parts.get('xl/workbook.xml'));
  const entry = new RegExp(`<(?:\\w+:)?sheet [^>]*name="${sheet}"[^>]*>`).exec(workbook)![0];
  const id = /r:id="([^"]+)"/.exec(entry)![1];
  const relations = String(parts.get('xl/_rels/workbook.xml.rels'));
  const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(relations)![0];
  const part = `xl/${/Target="(?:\/xl\/)?([^"]+)"/.exec(relation)![1]}`;
  let xml = String(parts.get(part));
  for (const { cell, right } of planted) xml = correct(xml, cell, right);
  parts.set(part, xml);
  return writeZip(parts);
}

function correct(xml: string, cell: string, right: string | number): string {
  const element = new RegExp(`<((?:\\w+:)?)c ([^>]*\\br="${cell}"[^>]*?)(?:/>|>.*?</\\1c>)`, 's');
  if (!element.test(xml)) throw new Error(`no cell ${cell}`);
  return xml.replace(element, (_, p: string, attributes: string) => {
    const kept = attributes.replace(/\s?\bt="[^"]*"/, '');
    if (right === '') return `<${p}c ${kept}/>`;
    return typeof right === 'number'
      ? `<${p}c ${kept}><${p}v>${right}</${p}v></${p}c>`
      : `<${p}c ${kept} t="inlineStr"><${p}is><${p}t>${right}</${p}t></${p}is></${p}c>`;
  });
}
