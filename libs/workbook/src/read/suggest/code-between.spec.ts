import { codeBetween, nextFreeCode } from './code-between';

describe('codeBetween', () => {
  it.each([
    ['2.13.04.2.01.0005', '2.13.04.2.01.0007', '2.13.04.2.01.0006'],
    ['02.03.14.', '02.03.16.', '02.03.15.'],
    ['2.3.9', '2.3.11', '2.3.10'],
    ['2.3.10', '2.3.10', '2.3.10'],
  ])('between %s and %s stands %s', (above, below, code) => {
    expect(codeBetween(above, below)).toBe(code);
  });

  it.each([
    ['2.13.04.2.01.0005', '2.13.04.2.01.0008'],
    ['2.13.04.2.01.0005', '2.13.04.2.02.0007'],
    ['2.13.04', '2.13.04.2.01.0002'],
    ['2.3.10', undefined],
    ['jalan', 'jalan'],
  ])('between %s and %s nothing is certain', (above, below) => {
    expect(codeBetween(above, below)).toBeUndefined();
  });
});

describe('nextFreeCode', () => {
  it('passes codes by that are taken', () => {
    expect(nextFreeCode('01.01', new Set(['01', '01.01', '01.02']))).toBe('01.03');
    expect(nextFreeCode('9', new Set(['9']))).toBe('10');
    expect(nextFreeCode('A', new Set())).toBeUndefined();
  });
});
