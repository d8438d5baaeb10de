import { linesNeeded } from './text-lines';

describe('linesNeeded', () => {
  it('counts the lines that are written and the lines that are wrapped', () => {
    expect(linesNeeded('', 20)).toBe(1);
    expect(linesNeeded('Jalan desa', 20)).toBe(1);
    expect(linesNeeded('Program\nKegiatan\nSub kegiatan', 20)).toBe(3);
    expect(linesNeeded('Pembangunan jalan desa dan jembatan antardesa', 20)).toBe(2);
  });

  it('breaks a word that is longer than the column', () => {
    expect(linesNeeded('x'.repeat(100), 20)).toBe(5);
  });
});
