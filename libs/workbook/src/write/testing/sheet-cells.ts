import { sheetNodes, type WrittenPack } from './written-pack';

export interface ReadCell {
  readonly formula: string | undefined;
  readonly value: string | undefined;
}

/** The cells of a sheet by address, read from the file itself. */
export function sheetCells(written: WrittenPack, sheet: string): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  let address = '';
  for (const { name, attributes, text } of sheetNodes(written, sheet)) {
    if (name === 'c') {
      address = attributes.r ?? '';
      cells.set(address, { formula: undefined, value: undefined });
    } else if (name === 'f') cells.set(address, { ...cells.get(address)!, formula: text });
    else if (name === 'v' || name === 't')
      cells.set(address, { ...cells.get(address)!, value: text });
  }
  return cells;
}

/** What a formula of the pack gives when it is calculated from the cells, in sen. */
export function calculate(formula: string, cells: ReadonlyMap<string, ReadCell>): bigint {
  const [, kind, list] = /^(SUM|SUBTOTAL|SUMIFS)\((?:109,)?(.+)\)$/.exec(formula)!;
  const parts = list!.split(',');
  if (kind !== 'SUMIFS') return total(parts.flatMap(addresses), cells);
  const [summed, ...tests] = parts;
  const rows = addresses(summed!).filter((_, row) =>
    tests.every((test, index) => {
      if (index % 2 === 1) return true;
      const filled = Boolean(cells.get(addresses(test)[row]!)?.value);
      return filled === (tests[index + 1] === '"?*"');
    }),
  );
  return total(rows, cells);
}

function total(list: readonly string[], cells: ReadonlyMap<string, ReadCell>): bigint {
  return list.reduce((sum, address) => sum + sen(cells.get(address)?.value), 0n);
}

export function sen(value: string | undefined): bigint {
  const number = Number(value ?? 0);
  return Number.isNaN(number) ? 0n : BigInt(Math.round(number * 100));
}

/** `B8:B10` as its three addresses; a single address as itself. */
function addresses(range: string): string[] {
  const [from, to = from] = range.split(':') as [string, string?];
  const column = from.replace(/\d/g, '');
  const [first, last] = [from, to!].map((one) => Number(one.replace(/\D/g, ''))) as [
    number,
    number,
  ];
  return Array.from({ length: last - first + 1 }, (_, index) => `${column}${first + index}`);
}
