import type { ZipPart } from './make-zip';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface RawWorkbook {
  /** the whole sheet part */
  readonly sheet: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** `x:` writes every tag of the workbook with that prefix */
  readonly prefix?: string;
}

/** The smallest set of parts that is a workbook, with a sheet written by hand. */
export function makeParts({ sheet, sharedStrings, styles, prefix = '' }: RawWorkbook): ZipPart[] {
  const xmlns = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
  const workbook =
    `<${prefix}workbook ${xmlns}="${MAIN}" xmlns:r="${OFFICE}"><${prefix}sheets>` +
    `<${prefix}sheet name="Data" sheetId="7" r:id="rId9"/></${prefix}sheets></${prefix}workbook>`;
  const relations = [
    relation('rId9', 'worksheet', 'worksheets/data.xml'),
    ...(sharedStrings ? [relation('rId2', 'sharedStrings', 'sharedStrings.xml')] : []),
    ...(styles ? [relation('rId3', 'styles', 'styles.xml')] : []),
  ];
  return [
    { name: '[Content_Types].xml', content: `<Types xmlns="${PACKAGE}/content-types"/>` },
    {
      name: '_rels/.rels',
      content: relationsPart([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    },
    { name: 'xl/workbook.xml', content: workbook },
    { name: 'xl/_rels/workbook.xml.rels', content: relationsPart(relations) },
    { name: 'xl/worksheets/data.xml', content: sheet },
    ...(sharedStrings ? [{ name: 'xl/sharedStrings.xml', content: sharedStrings }] : []),
    ...(styles ? [{ name: 'xl/styles.xml', content: styles }] : []),
  ];
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const relationsPart = (relations: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;

/** A sheet part: rows of inline texts, then whatever else the test wants in it. */
export function makeSheet(rows: readonly (readonly string[])[], more = ''): string {
  const data = rows.map(
    (cells, index) => `<row r="${index + 1}">${cells.map(inline).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${more}</worksheet>`;
}

export const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
