import { columnLetter, readCellReference } from '../../read/table';
import { attributeOf } from '../xml/tag';
import { tokensOf, type XmlToken } from '../xml/tokens';

const EMPTY = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{blocks}"/></o:shapelayout></xml>`;
const SHAPE_TYPE = `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
/** Shape numbers are given out in blocks of this size, and a drawing names the blocks it uses. */
const BLOCK = 1024;
const ID = '_x0000_s';

/**
 * The drawing in which Excel keeps the boxes of comments: boxes of dropped comments go, boxes of
 * new ones come, hidden until the cell is pointed at. Everything else in it stays.
 */
export function rewriteBoxes(
  vml: string | undefined,
  { dropped, added }: { dropped: ReadonlySet<string>; added: readonly string[] },
): string {
  const blocks = Math.ceil((added.length + 1) / BLOCK);
  const numbers = Array.from({ length: blocks }, (_, index) => index + 1).join(',');
  const pieces = shapesApart(tokensOf(vml ?? EMPTY.replace('{blocks}', numbers)));
  const kept = pieces.filter(({ cell }) => cell === undefined || !dropped.has(cell));
  const before = kept.map(({ raw }) => raw).join('');
  const end = before.lastIndexOf('</');
  const first = highestId(before) + 1;
  const boxes = added.map((cell, index) => makeBox(cell, first + index));
  const type = before.includes('_x0000_t202"') ? '' : SHAPE_TYPE;
  return before.slice(0, end) + type + boxes.join('') + before.slice(end);
}

interface Piece {
  readonly raw: string;
  /** of the comment whose box this is */
  readonly cell: string | undefined;
}

function shapesApart(tokens: readonly XmlToken[]): Piece[] {
  const pieces: Piece[] = [];
  let open: XmlToken[] | undefined;
  for (const token of tokens) {
    if (token.name === 'shape' && token.kind === 'open') open = [];
    if (!open) {
      pieces.push({ raw: token.raw, cell: undefined });
      continue;
    }
    open.push(token);
    if (token.name !== 'shape' || token.kind !== 'close') continue;
    pieces.push({ raw: open.map(({ raw }) => raw).join(''), cell: cellOf(open) });
    open = undefined;
  }
  // a shape that never ends is handed on as it stands
  return open ? [...pieces, ...open.map(({ raw }) => ({ raw, cell: undefined }))] : pieces;
}

function cellOf(shape: readonly XmlToken[]): string | undefined {
  const isNote = shape.some(
    ({ name, raw }) => name === 'ClientData' && attributeOf(raw, 'ObjectType') === 'Note',
  );
  if (!isNote) return undefined;
  const number = (name: string): number => {
    const index = shape.findIndex((token) => token.name === name && token.kind === 'open');
    return index < 0 ? NaN : Number(shape[index + 1]!.raw);
  };
  const [row, column] = [number('Row'), number('Column')];
  return Number.isInteger(row) && Number.isInteger(column)
    ? `${columnLetter(column)}${row + 1}`
    : undefined;
}

function highestId(vml: string): number {
  let highest = BLOCK;
  for (let at = vml.indexOf(ID); at >= 0; at = vml.indexOf(ID, at + 1)) {
    const number = parseInt(vml.slice(at + ID.length, at + ID.length + 9), 10);
    if (number > highest) highest = number;
  }
  return highest;
}

function makeBox(cell: string, id: number): string {
  const { column, row } = readCellReference(cell)!;
  const top = Math.max(0, row - 2);
  const anchor = [column + 1, 15, top, 4, column + 5, 15, top + 7, 4].join(', ');
  return `<v:shape id="${ID}${id}" type="#_x0000_t202" style="position:absolute;width:240pt;height:105pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
