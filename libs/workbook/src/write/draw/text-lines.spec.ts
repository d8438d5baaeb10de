import { linesNeeded, textWidth } from './text-lines';

describe('linesNeeded', () => {
  it('counts the lines that are written and the lines that are wrapped', () => {
    expect(linesNeeded('', 20)).toBe(1);
    expect(linesNeeded('Jalan desa', 20)).toBe(1);
    expect(linesNeeded('Program\nKegiatan\nSub kegiatan', 20)).toBe(3);
    expect(linesNeeded('Pembangunan jalan desa dan jembatan antardesa', 22)).toBe(2);
  });

  it('gives capitals the room they need', () => {
    const fund = 'Pendapatan Asli Daerah (PAD)';
    expect(linesNeeded(fund, 15)).toBe(2);
    expect(linesNeeded(fund.toUpperCase(), 15)).toBe(3);
  });

  it('measures a digit as about one unit, so that a column holds as many digits as it is wide', () => {
    expect(textWidth('1234567890')).toBeGreaterThanOrEqual(9.5);
    expect(textWidth('1234567890')).toBeLessThan(10.5);
  });

  it('breaks a word that is longer than the column', () => {
    expect(linesNeeded('x'.repeat(100), 20)).toBe(5);
  });
});
