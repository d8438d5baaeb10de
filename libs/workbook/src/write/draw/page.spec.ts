import fc from 'fast-check';
import type { PackHead } from '../pack-message';
import { footer } from './page';

const head: PackHead = {
  title: 'Perbandingan Tahapan',
  province: 'Provinsi Kalimantan Selatan',
  context: '',
  completeness: '',
  stage: 'Rancangan 2027',
  footerCompleteness: 'Semua OPD ikut',
  isSample: true,
};

describe('footer', () => {
  it('names both stages of a comparison in full', () => {
    const stage = 'Rancangan awal 2027 → Rancangan akhir 2027';
    expect(footer({ ...head, stage })).toContain(`${head.province} · ${stage}`);
  });

  it('stays within what Excel reads and never ends a line in half a sign', () => {
    const text = fc.string({ unit: fc.constantFrom('&', 'a', ' '), maxLength: 300 });
    fc.assert(
      fc.property(text, text, (stage, footerCompleteness) => {
        const written = footer({ ...head, stage, footerCompleteness });
        expect(written.length).toBeLessThanOrEqual(255);
        const words = written.replace('&L&8 ', '').replace('&R&8 halaman &P dari &N', '');
        expect(words.replaceAll('&&', '')).not.toContain('&');
      }),
    );
  });
});
