/** Seeded chance: the same seed makes the same workbook on every machine. */
export interface Chance {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** A whole number of low…high, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly happens: (share: number) => boolean;
  readonly shuffled: <T>(from: readonly T[]) => T[];
}

/** Makes a generator of chance from a text: forms and seeds are named, not numbered. */
export function chanceOf(seed: string): Chance {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: (from) => {
      const chosen = from[whole(0, from.length - 1)];
      if (chosen === undefined) throw new Error("picked from nothing");
      return chosen;
    },
    happens: (share) => next() < share,
    shuffled: (from) =>
      from
        .map((item) => ({ item, at: next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item),
  };
}
