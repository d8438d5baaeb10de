import { CHECK_SHEET } from '../../read/earlier-annotation';
import { SmallPart } from '../xml/small-part';
import {
  allAttributesOf,
  attributeOf,
  escapeXml,
  prefixedAttributeOf,
  withAttribute,
} from '../xml/tag';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** What may stand after the defined names. */
const AFTER_NAMES =
  'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst AlternateContent'.split(
    ' ',
  );
const PRINT_TITLES = '_xlnm.Print_Titles';

export interface SheetEntry {
  readonly name: string;
  readonly relationId: string;
}

/** The list of sheets, and what counts by the place of a sheet in it. */
export class WorkbookPart {
  private readonly part: SmallPart;

  constructor(xml: string) {
    this.part = new SmallPart(xml);
  }

  /** namespace of references to other parts, and the beginning of every kind of relation */
  get relations(): string {
    const isStrict = (this.part.root?.raw ?? '').includes('http://purl.oclc.org/ooxml');
    return isStrict ? STRICT_RELATIONS : RELATIONS;
  }

  sheets(): SheetEntry[] {
    return this.part.tags('sheet').map((raw) => ({
      name: attributeOf(raw, 'name') ?? '',
      relationId: prefixedAttributeOf(raw, 'id') ?? '',
    }));
  }

  /** place of the sheet that is shown when the workbook is opened */
  get active(): number {
    const view = this.part.tags('workbookView')[0];
    return Number((view && attributeOf(view, 'activeTab')) ?? 0);
  }

  /** Puts a sheet first; names and views that count sheets by place move on by one. */
  insertFirst(name: string, relationId: string): void {
    const { prefix } = this.part;
    const ids = this.part.tags('sheet').map((raw) => Number(attributeOf(raw, 'sheetId') ?? 0));
    const sheet = `<${prefix}sheet name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}" xmlns:r="${this.relations}" r:id="${relationId}"/>`;
    const moved = (raw: string, key: string) => {
      const value = attributeOf(raw, key);
      return value === undefined ? raw : withAttribute(raw, key, String(Number(value) + 1));
    };
    const active = this.active;
    this.part.setChildren('sheets', [sheet, ...(this.part.childrenOf('sheets') ?? [])], false);
    this.part.editTags('definedName', (raw) => moved(raw, 'localSheetId'));
    this.show(active + 1);
  }

  /** Opens the workbook at a sheet, by its place. */
  show(place: number): void {
    let isFirst = true;
    this.part.editTags('workbookView', (raw) => {
      if (!isFirst) return raw;
      isFirst = false;
      return withAttribute(withAttribute(raw, 'firstSheet', undefined), 'activeTab', String(place));
    });
  }

  /** Repeats the rows up to `row` of the sheet at that place on every printed page. */
  repeatOnPages(place: number, sheet: string, [first, last]: readonly [number, number]): void {
    const { prefix } = this.part;
    if (!this.part.childrenOf('definedNames')) {
      this.part.insertBefore(AFTER_NAMES, `<${prefix}definedNames></${prefix}definedNames>`);
    }
    const others = (this.part.childrenOf('definedNames') ?? []).filter((raw) => {
      const attributes = allAttributesOf(raw.slice(0, raw.indexOf('>') + 1));
      return !(
        attributes.get('name') === PRINT_TITLES && attributes.get('localSheetId') === String(place)
      );
    });
    const name = `<${prefix}definedName name="${PRINT_TITLES}" localSheetId="${place}">${escapeXml(quoteSheet(sheet))}!$${first}:$${last}</${prefix}definedName>`;
    this.part.setChildren('definedNames', [...others, name], false);
  }

  toXml(): string {
    return this.part.toXml();
  }
}

/** A sheet name as formulas and links write it. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** *Periksa*, unless a sheet of the user is called so already. */
export function freeSheetName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = CHECK_SHEET;
  for (let number = 2; names.has(name.toLowerCase()); number += 1)
    name = `${CHECK_SHEET} (${number})`;
  return name;
}
