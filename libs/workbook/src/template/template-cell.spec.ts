import { templateCell } from './template-cell';

describe('a cell of a template', () => {
  it.each([
    ['amount', '1250000.00', 1_250_000],
    ['amount', '1250000.50', 1_250_000.5],
    ['amount', '0.00', 0],
    // a cell number would lose the last digit
    ['amount', '1234567890123456.00', '1.234.567.890.123.456'],
    ['quantity', '150.0000', 150],
    ['quantity', '12.5000', 12.5],
    ['quantity', '12345678901234.1250', '12345678901234,125'],
    ['quantity', '100', 100],
    ['text', '=1+1', '=1+1'],
    ['code', '2.10', '2.10'],
    ['text', '', null],
    ['amount', null, null],
  ] as const)('of kind %s holds %s as %s', (kind, value, cell) => {
    expect(templateCell(kind, value)).toBe(cell);
  });
});
