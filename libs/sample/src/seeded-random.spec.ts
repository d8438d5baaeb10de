import fc from 'fast-check';
import { seededRandom } from './seeded-random';

describe('seeded random', () => {
  it('gives the same numbers for the same seed and other numbers for another', () => {
    const draw = (seed: string) => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('stays within its range, both ends reached', () => {
    const random = seededRandom('range');
    const drawn = new Set(Array.from({ length: 500 }, () => random.whole([3, 5])));
    expect([...drawn].sort()).toEqual([3, 4, 5]);
  });

  it('takes members of the list, each once', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.integer()), fc.nat(20), (seed, list, count) => {
        const taken = seededRandom(seed).take(list, count);
        return (
          taken.length === Math.min(count, list.length) &&
          new Set(taken).size === taken.length &&
          taken.every((member) => list.includes(member))
        );
      }),
    );
  });

  it('refuses to pick from nothing', () => {
    expect(() => seededRandom('x').pick([])).toThrow(RangeError);
  });
});
