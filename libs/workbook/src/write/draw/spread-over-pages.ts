import type { ColumnLayout, SheetLayout } from '../sheet-layout';
import { PAGE_WIDTH, SMALLEST_SCALE } from './page-size';

type Widths = Pick<SheetLayout, 'columns' | 'frozenColumns' | 'paper'>;

/** The columns of one printed page: indexes, the last one excluded. */
interface PageRange {
  from: number;
  to: number;
}

/**
 * The least width of the column a later page begins with. Programs scale a little smaller than they
 * must (LibreOffice by up to 4 %), and a narrower column would slip back into the room that leaves.
 */
const OPENING_WIDTH = 16;

/** Pages across, so that print stays readable: wide tables go over two or more sheets of paper. */
export function pagesAcross(layout: Widths): number {
  return planPages(layout).length;
}

/**
 * The layout with pages of equal width that end where a group of columns ends. A program that
 * fits a sheet to so many pages fills page after page, so only pages of equal width break there:
 * the text columns of emptier pages grow.
 */
export function spreadOverPages<Layout extends Widths>(layout: Layout): Layout {
  const pages = planPages(layout);
  if (pages.length === 1) return layout;
  const columns = widenOpenings(layout.columns, pages);
  const fullest = Math.max(...pages.map((page) => widthOf(columns, page)));
  const grown = pages.flatMap((page) => growTo(columns.slice(page.from, page.to), fullest));
  return { ...layout, columns: [...columns.slice(0, layout.frozenColumns), ...grown] };
}

/** Pages of the columns that are not repeated; as few as a readable scale allows, evenly filled. */
function planPages({ columns, frozenColumns, paper }: Widths): PageRange[] {
  const repeated = widthOf(columns, { from: 0, to: frozenColumns });
  const room = PAGE_WIDTH[paper] / SMALLEST_SCALE - repeated;
  const rest = { from: frozenColumns, to: columns.length };
  if (widthOf(columns, rest) <= room) return [rest];
  const blocks = blocksOf(columns, rest, room);
  const fewest = fillPages(columns, blocks, room).length;
  let narrowest = Math.ceil(widthOf(columns, rest) / fewest);
  while (narrowest < room && fillPages(columns, blocks, narrowest).length > fewest) narrowest++;
  return fillPages(columns, blocks, Math.min(narrowest, room));
}

/** What must stay on one page: a group of columns, unless it alone is wider than a page. */
function blocksOf(columns: readonly ColumnLayout[], rest: PageRange, room: number): PageRange[] {
  const blocks: PageRange[] = [];
  for (let index = rest.from; index < rest.to; index++) {
    const open = blocks.at(-1);
    const { group } = columns[index]!;
    if (open && group && columns[index - 1]!.group === group) open.to = index + 1;
    else blocks.push({ from: index, to: index + 1 });
  }
  return blocks.flatMap((block) =>
    widthOf(columns, block) <= room
      ? [block]
      : Array.from({ length: block.to - block.from }, (_, offset) => ({
          from: block.from + offset,
          to: block.from + offset + 1,
        })),
  );
}

function fillPages(
  columns: readonly ColumnLayout[],
  blocks: readonly PageRange[],
  room: number,
): PageRange[] {
  const pages: PageRange[] = [];
  for (const block of blocks) {
    const open = pages.at(-1);
    const isLater = pages.length > 1;
    const longer = open && widthOf(columns, { from: open.from, to: block.to });
    const lacking = open && isLater ? lackingAt(columns, open.from) : 0;
    if (open && longer! + lacking <= room) open.to = block.to;
    else pages.push({ ...block });
  }
  return pages;
}

/** What a column must grow by to open a page. */
function lackingAt(columns: readonly ColumnLayout[], index: number): number {
  return Math.max(0, OPENING_WIDTH - columns[index]!.width);
}

function widenOpenings(
  columns: readonly ColumnLayout[],
  [, ...later]: readonly PageRange[],
): ColumnLayout[] {
  const openings = new Set(later.map(({ from }) => from));
  return columns.map((column, index) =>
    openings.has(index) ? { ...column, width: column.width + lackingAt(columns, index) } : column,
  );
}

function growTo(columns: readonly ColumnLayout[], width: number): ColumnLayout[] {
  const isText = ({ kind }: ColumnLayout) => kind === 'text';
  const growing = columns.some(isText) ? columns.filter(isText) : columns;
  const now = widthOf(columns, { from: 0, to: columns.length });
  const base = growing.reduce((sum, column) => sum + column.width, 0);
  let missing = width - now;
  return columns.map((column) => {
    if (!growing.includes(column)) return column;
    const last = column === growing.at(-1);
    const more = last
      ? missing
      : Math.min(missing, Math.round(((width - now) * column.width) / base));
    missing -= more;
    return { ...column, width: column.width + more };
  });
}

function widthOf(columns: readonly ColumnLayout[], { from, to }: PageRange): number {
  return columns.slice(from, to).reduce((sum, { width }) => sum + width, 0);
}
