/** Same seed, same numbers, on every machine; the sample must never differ between two starts. */
export interface SeededRandom {
  /** 0 ≤ x < 1 */
  next(): number;
  chance(probability: number): boolean;
  /** both ends included */
  whole(range: readonly [number, number]): number;
  pick<T>(list: readonly T[]): T;
  /** a shuffled copy's first `count` members */
  take<T>(list: readonly T[], count: number): T[];
}

/** FNV-1a over the text, so that each thing draws from its own stream and a new row moves no other. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32. @param seed any text, usually the key of the thing being made */
export function seededRandom(seed: string): SeededRandom {
  let state = seedOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = ([low, high]: readonly [number, number]): number =>
    low + Math.floor(next() * (high - low + 1));
  return {
    next,
    chance: (probability) => next() < probability,
    whole,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('Nothing to pick from');
      return list[whole([0, list.length - 1])]!;
    },
    take: (list, count) =>
      list
        .map((member) => ({ member, order: next() }))
        .sort((a, b) => a.order - b.order)
        .slice(0, count)
        .map(({ member }) => member),
  };
}
