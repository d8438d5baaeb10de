import fc from 'fast-check';
import { sheetName } from './sheet-name';

describe('sheetName', () => {
  it('E05 gives names that Excel accepts and that differ, whatever is asked for', () => {
    const awkward = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('A/B', "'x'", 'History', 'HISTORY', '', 'Tapin', 'TAPIN', 'x'.repeat(40)),
    );
    fc.assert(
      fc.property(fc.array(awkward, { maxLength: 30 }), (wanted) => {
        const taken = new Set<string>();
        const names = wanted.map((name) => sheetName(name, taken));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
        }
      }),
    );
  });

  it('keeps a good name as it is and numbers its second use', () => {
    const taken = new Set<string>();
    expect(sheetName('Tanah Laut', taken)).toBe('Tanah Laut');
    expect(sheetName('TANAH LAUT', taken)).toBe('TANAH LAUT (2)');
  });
});
