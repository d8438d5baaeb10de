import { listFirst } from './list-first';

describe('listFirst', () => {
  it('names all when there is room for them', () => {
    expect(listFirst([], 2)).toBe('');
    expect(listFirst(['Anjir', 'Barambai'], 2)).toBe('Anjir, Barambai');
  });

  it('counts those it does not name', () => {
    expect(listFirst(Array<string>(1202).fill('2'), 2)).toBe('2, 2, dan 1.200 lainnya');
  });
});
