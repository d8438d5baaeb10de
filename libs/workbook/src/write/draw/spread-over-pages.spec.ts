import fc from 'fast-check';
import type { ColumnLayout } from '../sheet-layout';
import { PAGE_WIDTH, SMALLEST_SCALE } from './page-size';
import { pagesAcross, spreadOverPages } from './spread-over-pages';

const FROZEN = 2;
const room = PAGE_WIDTH.A3 / SMALLEST_SCALE;

const column = (width: number, group?: string): ColumnLayout => ({
  title: 'x',
  width,
  kind: 'text',
  ...(group ? { group } : {}),
});

const groups = fc.array(fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 25,
});

function layoutOf(widths: readonly (readonly number[])[]) {
  const columns = widths.flatMap((group, index) =>
    group.map((width) => column(width, `group ${index}`)),
  );
  return {
    columns: [column(5), column(30), ...columns],
    frozenColumns: FROZEN,
    paper: 'A3' as const,
  };
}

/** Pages as a spreadsheet program fills them: column after column, while there is room. */
function fill(columns: readonly ColumnLayout[], width: number): ColumnLayout[][] {
  const pages: ColumnLayout[][] = [[]];
  let used = 0;
  for (const one of columns) {
    if (used > 0 && used + one.width > width) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)!.push(one);
    used += one.width;
  }
  return pages;
}

const sum = (columns: readonly ColumnLayout[]) =>
  columns.reduce((total, { width }) => total + width, 0);

describe('spreadOverPages', () => {
  it('leaves a table that fits one page as it is', () => {
    const layout = layoutOf([[20, 20], [40]]);
    expect(spreadOverPages(layout)).toBe(layout);
    expect(pagesAcross(layout)).toBe(1);
  });

  it('lets a program that fills page after page break where a group ends', () => {
    fc.assert(
      fc.property(groups, (widths) => {
        const { columns } = spreadOverPages(layoutOf(widths));
        const rest = columns.slice(FROZEN);
        const across = pagesAcross(layoutOf(widths));
        const pages = fill(rest, Math.ceil(sum(rest) / across));
        expect(pages).toHaveLength(across);
        for (const [index, page] of pages.slice(1).entries()) {
          expect(page[0]?.group).not.toBe(pages[index]!.at(-1)?.group);
        }
      }),
    );
  });

  it('begins a later page with a column too wide to slip into what is left of the page before', () => {
    fc.assert(
      fc.property(groups, (widths) => {
        const { columns } = spreadOverPages(layoutOf(widths));
        const rest = columns.slice(FROZEN);
        const pages = fill(rest, Math.ceil(sum(rest) / pagesAcross(layoutOf(widths))));
        for (const page of pages.slice(1)) expect(page[0]!.width).toBeGreaterThanOrEqual(16);
      }),
    );
  });

  it('makes no column narrower, no page wider than can be read, and is content with its own answer', () => {
    fc.assert(
      fc.property(groups, (widths) => {
        const before = layoutOf(widths);
        const after = spreadOverPages(before);
        for (const [index, { width }] of after.columns.entries()) {
          expect(width).toBeGreaterThanOrEqual(before.columns[index]!.width);
        }
        const frozen = sum(after.columns.slice(0, FROZEN));
        expect(frozen + sum(after.columns.slice(FROZEN)) / pagesAcross(after)).toBeLessThanOrEqual(
          room,
        );
        expect(spreadOverPages(after).columns).toEqual(after.columns);
      }),
    );
  });
});
