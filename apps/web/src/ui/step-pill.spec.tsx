import { render, screen, within } from '@testing-library/react';
import { STEP_WORDS } from '../text/id/words';
import { StepLegend, StepPill, STEPS } from './step-pill';

describe('StepPill', () => {
  it('says the step in words, so that colour never stands alone', () => {
    render(<StepPill step={0} />);
    expect(screen.getByText('belum didukung')).toBeInTheDocument();
  });

  it('gives every step a shape of its own', () => {
    const shapes = STEPS.map((step) => {
      const { container, unmount } = render(<StepPill step={step} />);
      const shape = container.querySelector('svg')?.innerHTML;
      unmount();
      return shape;
    });
    expect(new Set(shapes).size).toBe(6);
  });
});

describe('StepLegend', () => {
  it('lists the six steps from unsupported to reached', () => {
    render(<StepLegend label="Arti warna" />);
    const items = within(screen.getByRole('list', { name: 'Arti warna' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(Object.values(STEP_WORDS));
  });
});
