import { secondsLeft } from './seconds-left';

const at = (seconds: number, done: number, label = 'Menyimpan baris') => ({
  ...{ label, done, total: 2_000 },
  at: seconds * 1000,
});

describe('the time that a step still needs', () => {
  it('follows from the rows done while somebody watched, not from the first row', () => {
    expect(secondsLeft(at(0, 1_000), at(5, 1_500))).toBe(5);
  });

  it('is unknown before rows went by, and when another step has begun', () => {
    expect(secondsLeft(at(0, 500), at(5, 500))).toBeUndefined();
    expect(secondsLeft(at(0, 500), at(0.2, 600))).toBeUndefined();
    expect(secondsLeft(at(0, 500), at(5, 900, 'Memeriksa keselarasan'))).toBeUndefined();
  });

  it('is nothing at the last row', () => {
    expect(secondsLeft(at(0, 0), at(4, 2_000))).toBe(0);
  });
});
