import fc from 'fast-check';
import { readBlock, writeBlock } from './read-block';

describe('readBlock', () => {
  it('takes a block of a spreadsheet apart, cells by tabs and rows by line ends', () => {
    expect(readBlock('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('keeps line ends and quotes inside a quoted cell', () => {
    expect(readBlock('"satu\ndua ""tiga"""\tx')).toEqual([['satu\ndua "tiga"', 'x']]);
  });

  it('takes a cell that only begins with a quote as it is', () => {
    expect(readBlock('"Anu" jaya\t5"')).toEqual([['"Anu" jaya', '5"']]);
  });

  it('reads back whatever writeBlock wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // Excel ends its block with a line end, so a last row of nothing cannot be told from it.
      .filter((rows) => rows.at(-1)!.some((value) => value !== ''));
    fc.assert(
      fc.property(block, (rows) => {
        expect(readBlock(writeBlock(rows))).toEqual(rows);
      }),
    );
  });
});
