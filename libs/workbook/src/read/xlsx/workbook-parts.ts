import { UploadRefused } from '../upload-refused';
import type { ZipParts } from './open-zip';
import { type Attributes, readXml } from './read-xml';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly startsIn1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Finds the sheets as Excel does, by the relations of the workbook part; `sheet1.xml` is only a habit. */
export async function readWorkbookParts(zip: ZipParts): Promise<WorkbookParts> {
  const root = [...(await readRelations(zip, '_rels/.rels', '')).values()];
  const workbook = root.find((relation) => relation.type.endsWith('/officeDocument'))?.target;
  if (workbook === undefined || !zip.has(workbook)) throw notWorkbook();
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relationsPart = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  const relations = await readRelations(zip, relationsPart, folder);
  const partOf = (suffix: string) =>
    [...relations.values()].find(({ type, target }) => type.endsWith(suffix) && zip.has(target))
      ?.target;
  return {
    ...(await readWorkbook(zip, workbook, relations)),
    sharedStrings: partOf('/sharedStrings'),
    styles: partOf('/styles'),
  };
}

async function readWorkbook(
  zip: ZipParts,
  part: string,
  relations: ReadonlyMap<string, Relation>,
): Promise<Pick<WorkbookParts, 'sheets' | 'startsIn1904'>> {
  const sheets: SheetPart[] = [];
  let startsIn1904 = false;
  await readXml(await zip.stream(part), {
    open(tag, attributes) {
      if (tag === 'workbookPr') startsIn1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const relation = relations.get(relationId(attributes));
      if (!relation?.type.endsWith('/worksheet') || !zip.has(relation.target)) return;
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', part: relation.target, isHidden });
    },
  });
  if (sheets.length === 0) throw notWorkbook();
  return { sheets, startsIn1904 };
}

/** `r:id`, whatever prefix the writer of the file chose for it. */
function relationId(attributes: Attributes): string {
  const name = Object.keys(attributes).find((key) => /:id$/i.test(key));
  return name === undefined ? '' : attributes[name]!;
}

async function readRelations(
  zip: ZipParts,
  part: string,
  folder: string,
): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  if (!zip.has(part)) return relations;
  await readXml(await zip.stream(part), {
    open(tag, attributes) {
      if (tag !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = attributes['Target'] ?? '';
      const path = target.startsWith('/') ? target.slice(1) : folder + target;
      relations.set(attributes['Id'] ?? '', {
        type: attributes['Type'] ?? '',
        target: normalise(path),
      });
    },
  });
  return relations;
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function notWorkbook(): UploadRefused {
  return new UploadRefused(
    'not-xlsx',
    'Berkas ini bukan buku kerja Excel berisi lembar data. Simpan sebagai "Buku Kerja Excel (.xlsx)", lalu unggah lagi.',
  );
}
