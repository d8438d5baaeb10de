import { render } from '@testing-library/react';
import { MarkedText } from './marked-text';

const TITLE = 'Pengerasan JUT Dusun Hilir RT. 003/001';

describe('MarkedText', () => {
  it('marks the parts of its own field and changes no letter', () => {
    const marks = [
      { field: 'judul' as const, start: 27, end: 38 },
      { field: 'judul' as const, start: 11, end: 14 },
      { field: 'lokasi' as const, start: 0, end: 5 },
    ];
    const { container } = render(<MarkedText content={TITLE} field="judul" marks={marks} />);
    expect(container).toHaveTextContent(TITLE);
    const marked = Array.from(container.querySelectorAll('mark'), (mark) => mark.textContent);
    expect(marked).toEqual(['JUT', 'RT. 003/001']);
  });

  it('joins marks that overlap without repeating their text', () => {
    const marks = [
      { field: 'judul' as const, start: 0, end: 14 },
      { field: 'judul' as const, start: 11, end: 26 },
    ];
    const { container } = render(<MarkedText content={TITLE} field="judul" marks={marks} />);
    expect(container).toHaveTextContent(TITLE);
  });
});
