import { describeProgress } from './follow-job';

const at = (seconds: number, done: number) => ({
  ...{ label: 'Menyimpan baris', done, total: 2_189 },
  at: seconds * 1000,
});

describe('the line that follows a job in a terminal', () => {
  it('says the step, the rows done and the time left', () => {
    expect(describeProgress(at(0, 200), at(2, 1_200))).toBe(
      'Menyimpan baris: 1.200 dari 2.189 baris, kira-kira 2 detik lagi',
    );
  });

  it('says no time before rows went by, and no rows before they are counted', () => {
    expect(describeProgress(at(0, 0), at(1, 0))).toBe('Menyimpan baris: 0 dari 2.189 baris');
    const opening = { label: 'Membuka berkas', done: 0, total: 0, at: 0 };
    expect(describeProgress(opening, opening)).toBe('Membuka berkas');
  });
});
