/** A seeded source of chance (mulberry32), so that a district that broke the reader can be made again. */
export interface Chance {
  /** A number of [0, 1). */
  next(): number;
  /** A whole number of [low, high]. */
  whole(low: number, high: number): number;
  /** True in `share` of the cases. */
  happens(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  shuffled<T>(items: readonly T[]): T[];
}

/** @param seed number or text; equal seeds give equal draws */
export function chance(seed: string): Chance {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0, 2166136261);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    happens: (share) => next() < share,
    pick: <T>(items: readonly T[]): T => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new RangeError("Nothing to pick from");
      return item;
    },
    shuffled: <T>(items: readonly T[]): T[] => {
      const rest = [...items];
      for (let i = rest.length - 1; i > 0; i -= 1) {
        const j = whole(0, i);
        [rest[i], rest[j]] = [rest[j] as T, rest[i] as T];
      }
      return rest;
    },
  };
}
