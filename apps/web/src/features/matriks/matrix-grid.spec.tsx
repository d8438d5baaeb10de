import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeMatrix } from '../../testing/make-matrix';
import { MatrixGrid } from './matrix-grid';

function renderGrid() {
  const opened: string[] = [];
  render(
    <MatrixGrid
      matrix={makeMatrix([
        [2, 0],
        [5, 1],
      ])}
      documentName="RPJMN"
      step={undefined}
      opened=""
      onOpen={(priority, pemda) => opened.push(`${priority}:${pemda}`)}
    />,
  );
  return opened;
}

describe('MatrixGrid', () => {
  it('names each cell by government, priority, step and what waits there', () => {
    renderGrid();
    const name =
      'Kabupaten Tapin, 06.01 Program prioritas 1: belum didukung; 3 usulan taut menunggu ditinjau';
    expect(screen.getByRole('button', { name })).toHaveTextContent('3 usulan');
  });

  it('takes one place in the tab order and moves by arrow keys', async () => {
    renderGrid();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: /Tanah Laut, 06.01/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(screen.getByRole('button', { name: /Tapin, 06.02/ })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('stays at the edge instead of wrapping around', async () => {
    renderGrid();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}');
    expect(screen.getByRole('button', { name: /Tanah Laut, 06.01/ })).toHaveFocus();
  });

  it('opens the focused cell by Enter', async () => {
    const opened = renderGrid();
    await userEvent.tab();
    await userEvent.keyboard('{End}{Enter}');
    expect(opened).toEqual(['1:63.05']);
  });

  it('reads the focused cell out in words below the grid', async () => {
    renderGrid();
    await userEvent.tab();
    expect(screen.getByText('kekurangan Rp 1,2 miliar')).toBeInTheDocument();
  });
});
