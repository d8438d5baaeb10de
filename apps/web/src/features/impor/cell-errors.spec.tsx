import { render, screen, within } from '@testing-library/react';
import type { CellError } from '../../api/types';
import { CellErrors } from './cell-errors';

const ERROR: CellError = {
  sheet: 'Renja',
  row: 1412,
  column: 'Kode Sub Kegiatan',
  value: '2.1',
  rule: 'Kode harus teks lengkap.',
  advice: 'Tulis 2.10 dan ubah format sel menjadi Teks.',
};

describe('CellErrors', () => {
  it('leads to the cell by sheet, row and column and says how to mend it', () => {
    render(<CellErrors errors={[ERROR]} total={1} />);
    const [, row] = screen.getAllByRole('row');
    const cells = within(row as HTMLElement).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'Renja',
      '1.412',
      'Kode Sub Kegiatan',
      '2.1',
      'Kode harus teks lengkap.',
      'Tulis 2.10 dan ubah format sel menjadi Teks.',
    ]);
  });

  it('says so when not every error is shown', () => {
    render(<CellErrors errors={[ERROR]} total={250} />);
    expect(screen.getByText(/Ditampilkan 1 dari 250/)).toBeInTheDocument();
  });

  it('shows an empty cell as empty instead of nothing', () => {
    render(<CellErrors errors={[{ ...ERROR, value: '' }]} total={1} />);
    expect(screen.getByText('(kosong)')).toBeInTheDocument();
  });
});
