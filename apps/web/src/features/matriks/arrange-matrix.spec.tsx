import { makeMatrix } from '../../testing/make-matrix';
import { arrangeMatrix, parentsOf, type Arrangement } from './arrange-matrix';

const matrix = makeMatrix([
  [0, 1],
  [2, 4],
  [2, 2],
]);
const everything: Arrangement = {
  pemda: undefined,
  parentId: undefined,
  step: undefined,
  sort: 'kode',
};
const codes = (wanted: Partial<Arrangement>): string[] =>
  arrangeMatrix(matrix, { ...everything, ...wanted }).rows.map(({ priority }) => priority.code);

describe('arrangeMatrix', () => {
  it('keeps the rows of one parent', () => {
    expect(codes({ parentId: 6 })).toEqual(['06.01', '06.02']);
  });

  it('keeps the rows that have the step in some government', () => {
    expect(codes({ step: 4 })).toEqual(['06.02']);
  });

  it('looks for the step only in the government that is shown', () => {
    expect(codes({ step: 4, pemda: '63.01' })).toEqual([]);
  });

  it('puts the largest shortage first', () => {
    expect(codes({ sort: 'kekurangan' })).toEqual(['06.03', '06.02', '06.01']);
  });

  it('keeps cells under their own government when one column is shown', () => {
    const { governments, rows } = arrangeMatrix(matrix, { ...everything, pemda: '63.05' });
    expect(governments.map(({ code }) => code)).toEqual(['63.05']);
    expect(rows.every(({ cells }) => cells.length === 1 && cells[0]?.pemdaCode === '63.05')).toBe(
      true,
    );
  });
});

describe('parentsOf', () => {
  it('names each parent once', () => {
    expect(parentsOf(matrix).map(({ id }) => id)).toEqual([6, 8]);
  });
});
