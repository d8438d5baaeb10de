import { attributeOf, withAttribute } from '../xml/tag';

/** Wide enough for "Perlu diperbaiki: 12". */
const WIDTH = '22';

/** The `col` elements of a sheet with one column, from 0, given a width of its own. */
export function withColumnWidth(
  columns: readonly string[],
  column: number,
  prefix: string,
): string[] {
  const number = column + 1;
  const own = `<${prefix}col min="${number}" max="${number}" width="${WIDTH}" customWidth="1"/>`;
  const before: string[] = [];
  const after: string[] = [];
  for (const raw of columns) {
    const { min, max } = rangeOf(raw);
    if (min < number) before.push(withAttribute(raw, 'max', String(Math.min(max, number - 1))));
    if (max > number) after.push(withAttribute(raw, 'min', String(Math.max(min, number + 1))));
  }
  return [...before, own, ...after];
}

/** The style that empty cells of a column have. */
export function styleOfColumn(columns: readonly string[], column: number): number {
  const raw = columns.find((candidate) => {
    const { min, max } = rangeOf(candidate);
    return min <= column + 1 && column + 1 <= max;
  });
  return Number((raw && attributeOf(raw, 'style')) ?? 0);
}

function rangeOf(raw: string): { min: number; max: number } {
  return { min: Number(attributeOf(raw, 'min')), max: Number(attributeOf(raw, 'max')) };
}
